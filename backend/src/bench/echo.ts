import { randomBytes, randomUUID } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { Inject, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { IoAdapter } from '@nestjs/platform-socket.io';
import { ConnectedSocket, MessageBody, SubscribeMessage, WebSocketGateway } from '@nestjs/websockets';
import pg from 'pg';
import type { Socket } from 'socket.io';
import { openDatabase } from '../database/database.ts';
import type { NewEvent } from '../record/events.ts';
import { NEW_CONVERSATION } from '../record/head.ts';
import { localKeyEncryption } from '../record/kek.ts';
import { RecordKeyring } from '../record/keyring.ts';
import { RecordService } from '../record/record.service.ts';

/**
 * The measuring stick of the bench, a program of its own: a Nest gateway that answers a message with itself, at once
 * (`memory`), after one row in the record's group commit (`grouped`), or after one autocommit insert (`autocommit`).
 * Writes its address as one JSON line. `DATABASE_URL` is an empty database of its own.
 */

const ROW_BYTES = 700;
/** What sealing adds to an event's canonical bytes. */
const SEAL_BYTES = 28;
const CONNECTIONS = 10;

const url = process.env.DATABASE_URL ?? '';
const secret = randomBytes(32);
const clinicId = randomUUID();
const row = randomBytes(ROW_BYTES);
const event: NewEvent = { type: 'said', facts: { by: 'patient', text: '' } };
const empty = JSON.stringify({ facts: event.facts }).length;
event.facts.text = randomBytes(ROW_BYTES)
  .toString('hex')
  .slice(0, ROW_BYTES - SEAL_BYTES - empty);

const database = await openDatabase({ databaseUrl: url, databaseConnections: CONNECTIONS }, secret);
const keys = new RecordKeyring(database, localKeyEncryption([secret]));
const pool = new pg.Pool({ connectionString: url, max: CONNECTIONS });
await pool.query(
  'create table echoed (id bigint generated always as identity primary key, body bytea not null)',
);

interface Place {
  conversationId: string;
  seq: number;
}

@WebSocketGateway()
class EchoGateway {
  constructor(@Inject(RecordService) private readonly record: RecordService) {}

  @SubscribeMessage('memory')
  memory(@MessageBody() said: unknown): unknown {
    return said;
  }

  @SubscribeMessage('grouped')
  async grouped(@ConnectedSocket() { data }: Socket, @MessageBody() said: unknown): Promise<unknown> {
    data.place ??= { conversationId: randomUUID(), seq: 0 };
    const place: Place = data.place;
    const turn = { conversationId: place.conversationId, clinicId, after: place.seq, at: new Date() };
    const key = place.seq > 0 ? undefined : await keys.begin(turn);
    const appended = await this.record.append(
      { ...turn, context: NEW_CONVERSATION, events: [event] },
      key &&
        (async (manager) => {
          await manager.query(
            "insert into conversation (id, clinic_id, reference, token_hash, created_at) values ($1, $2, '', '', now())",
            [place.conversationId, clinicId],
          );
          await key.store(manager);
        }),
    );
    if (!appended.ok) throw new Error('one socket never overtakes itself');
    place.seq += 1;
    return said;
  }

  @SubscribeMessage('autocommit')
  async autocommit(@MessageBody() said: unknown): Promise<unknown> {
    await pool.query('insert into echoed (body) values ($1)', [row]);
    return said;
  }
}

@Module({
  providers: [EchoGateway, { provide: RecordService, useValue: new RecordService(database, keys) }],
})
class EchoModule {}

const app = await NestFactory.create(EchoModule, { logger: ['error'] });
app.useWebSocketAdapter(new IoAdapter(app));
await app.listen(0);
const { port } = app.getHttpServer().address() as AddressInfo;
process.stdout.write(`${JSON.stringify({ url: `http://127.0.0.1:${port}` })}\n`);
process.on('SIGTERM', () => process.exit(0));
