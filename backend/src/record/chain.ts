import { hash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { NewEvent, StoredEvent } from './events.ts';
import { type RecordKey, seal, unseal } from './seal.ts';

/** An event as the log stores it. Hashes cover the sealed body, so that destroying a key leaves every proof standing. */
export interface EventRow {
  clinicId: string;
  conversationId: string;
  seq: number;
  type: string;
  /** UTC, ISO 8601, milliseconds. */
  at: string;
  prevHash: Buffer;
  hash: Buffer;
  keyId: string;
  body: Buffer;
}

/** The hash before the first event of a conversation. */
export const FIRST_PREV_HASH: Buffer = Buffer.alloc(32);

const place = (conversationId: string, seq: number): string => `${conversationId}/${seq}`;

/** RFC 8785 text. @throws Error on what the RFC refuses (lone surrogates, NaN) */
function canonical(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError('this has no canonical form');
  return text;
}

/** The head of an event: everything in clear that its hash covers beside the sealed body. */
const head = ({
  clinicId,
  conversationId,
  seq,
  type,
  at,
  keyId,
}: Omit<EventRow, 'hash' | 'prevHash' | 'body'>): string =>
  canonical({ at, clinic: clinicId, conversation: conversationId, key: keyId, seq, type });

/** SHA-256 over the previous hash, the head's canonical bytes with their length, and the sealed body. */
export function hashOf(row: Omit<EventRow, 'hash'>): Buffer {
  const headBytes = Buffer.from(head(row));
  const length = Buffer.alloc(4);
  length.writeUInt32BE(headBytes.length);
  return hash('sha256', Buffer.concat([row.prevHash, length, headBytes, row.body]), 'buffer');
}

/** Makes the rows of a turn: canonical bytes sealed as they will be hashed, each chained to the one before. */
export function chain(
  key: RecordKey,
  turn: {
    clinicId: string;
    conversationId: string;
    after: number;
    prevHash: Buffer;
    at: Date;
    events: readonly NewEvent[];
  },
): EventRow[] {
  let prevHash = turn.prevHash;
  return turn.events.map((event, index) => {
    const seq = turn.after + index + 1;
    const { type, facts, message } = event;
    const body = seal(
      key,
      Buffer.from(canonical(message ? { facts, message } : { facts })),
      place(turn.conversationId, seq),
    );
    const row = {
      clinicId: turn.clinicId,
      conversationId: turn.conversationId,
      seq,
      type,
      at: turn.at.toISOString(),
      prevHash,
      keyId: key.id,
      body,
    };
    prevHash = hashOf(row);
    return { ...row, hash: prevHash };
  });
}

/** Reads a row back. @throws Error when the body was changed or the key is another */
export function open(key: RecordKey, row: EventRow): StoredEvent {
  if (row.keyId !== key.id)
    throw new Error(`event ${place(row.conversationId, row.seq)} is sealed with key ${row.keyId}`);
  const body = JSON.parse(unseal(key, row.body, place(row.conversationId, row.seq)).toString('utf8')) as Pick<
    NewEvent,
    'facts' | 'message'
  >;
  return { ...body, type: row.type, seq: row.seq, at: row.at } as StoredEvent;
}

/** The first thing that is wrong with a conversation's chain, in order of seq; `undefined` when it holds. */
export function brokenAt(
  rows: readonly EventRow[],
): { seq: number; what: 'gap' | 'link' | 'hash' } | undefined {
  let prevHash: Buffer = FIRST_PREV_HASH;
  for (const [index, row] of rows.entries()) {
    if (row.seq !== index + 1) return { seq: index + 1, what: 'gap' };
    if (!row.prevHash.equals(prevHash)) return { seq: row.seq, what: 'link' };
    if (!hashOf(row).equals(row.hash)) return { seq: row.seq, what: 'hash' };
    prevHash = row.hash;
  }
  return undefined;
}
