import type { LogStatus, MerkleProof } from '@fordoer/protocol';
import { Controller, Get, Header, Inject, Query } from '@nestjs/common';
import { Refused } from '../ops/refused.ts';
import { LogService } from './log.service.ts';

const TEXT = 'text/plain; charset=utf-8';

/** What anybody may ask of the log: its head, its key, and proofs. Hashes only; nothing of what was said. */
@Controller('api/record')
export class RecordController {
  constructor(@Inject(LogService) private readonly log: LogService) {}

  @Get('checkpoint')
  @Header('content-type', TEXT)
  async checkpoint(): Promise<string> {
    const note = await this.log.checkpoint();
    if (note === undefined) throw new Refused('NOT_FOUND');
    return note;
  }

  @Get('key')
  @Header('content-type', TEXT)
  key(): string {
    return `${this.log.key()}\n`;
  }

  @Get('inclusion')
  async inclusion(@Query('index') index: unknown, @Query('size') size: unknown): Promise<MerkleProof> {
    return proof(this.log.inclusion(count(index), count(size)));
  }

  @Get('consistency')
  async consistency(@Query('first') first: unknown, @Query('second') second: unknown): Promise<MerkleProof> {
    return proof(this.log.consistency(count(first), count(second)));
  }

  @Get('status')
  status(): Promise<LogStatus> {
    return this.log.status();
  }
}

function count(given: unknown): number {
  if (typeof given !== 'string' || !/^\d{1,15}$/.test(given)) throw new Refused('INVALID_MESSAGE');
  return Number(given);
}

async function proof(path: Promise<string[]>): Promise<MerkleProof> {
  try {
    return { path: await path };
  } catch (error) {
    if (error instanceof RangeError) throw new Refused('NOT_FOUND');
    throw error;
  }
}
