import { eventHash, FIRST_PREV_HASH } from '@fordoer/transparency';
import canonicalize from 'canonicalize';
import type { NewEvent, StoredEvent } from './events.ts';
import { contextAfter, type HeadContext, headOf, type RetentionClass } from './head.ts';
import { type SealingKey, seal, unseal } from './seal.ts';

/** An event as the log stores it. Hashes cover the sealed body, so that destroying a key leaves every proof standing. */
export interface EventRow {
  clinicId: string;
  conversationId: string;
  seq: number;
  type: string;
  /** UTC, ISO 8601, milliseconds. */
  at: string;
  class: RetentionClass;
  prevHash: Buffer;
  hash: Buffer;
  /** Canonical JSON, as hashed: see `head.ts`. */
  head: Buffer;
  body: Buffer;
}

/** Where a body belongs: it is authenticated with its seal, so that it opens nowhere else. */
const place = (conversationId: string, seq: number): string => `${conversationId}/${seq}`;

/** RFC 8785 text. @throws Error on what the RFC refuses (lone surrogates, NaN) */
function canonical(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError('this has no canonical form');
  return text;
}

/** Makes the rows of a turn: canonical bytes sealed as they will be hashed, each chained to the one before. */
export function chain(
  key: SealingKey,
  turn: {
    clinicId: string;
    conversationId: string;
    after: number;
    prevHash: Buffer;
    at: Date;
    clientId?: string;
    context: HeadContext;
    events: readonly NewEvent[];
  },
): EventRow[] {
  const { clinicId, conversationId, at } = turn;
  let { prevHash, context } = turn;
  return turn.events.map((event, index) => {
    const seq = turn.after + index + 1;
    context = contextAfter(context, event);
    const cause = index === 0 ? turn.clientId : undefined;
    const { head, class: kept } = headOf(event, { conversationId, clinicId, seq, at, cause }, context);
    const { facts, message } = event;
    const body = seal(
      key,
      Buffer.from(canonical(message ? { facts, message } : { facts })),
      place(conversationId, seq),
    );
    const row = {
      clinicId,
      conversationId,
      seq,
      type: event.type,
      at: at.toISOString(),
      class: kept,
      prevHash,
      head,
      body,
    };
    prevHash = eventHash(row);
    return { ...row, hash: prevHash };
  });
}

/** Reads a row back. @throws Error when the body was changed, moved, or sealed with another key */
export function open(
  key: SealingKey,
  row: Pick<EventRow, 'conversationId' | 'seq' | 'type' | 'at' | 'body'>,
): StoredEvent {
  const body = JSON.parse(unseal(key, row.body, place(row.conversationId, row.seq)).toString('utf8')) as Pick<
    NewEvent,
    'facts' | 'message'
  >;
  return { ...body, type: row.type, seq: row.seq, at: row.at } as StoredEvent;
}

/** The first thing that is wrong with a conversation's chain, in order of seq; `undefined` when it holds. */
export function brokenAt(
  rows: readonly EventRow[],
): { seq: number; what: 'gap' | 'link' | 'hash' | 'head' } | undefined {
  let prevHash: Buffer = FIRST_PREV_HASH;
  for (const [index, row] of rows.entries()) {
    if (row.seq !== index + 1) return { seq: index + 1, what: 'gap' };
    if (!row.prevHash.equals(prevHash)) return { seq: row.seq, what: 'link' };
    if (!eventHash(row).equals(row.hash)) return { seq: row.seq, what: 'hash' };
    if (!saysTheSame(row)) return { seq: row.seq, what: 'head' };
    prevHash = row.hash;
  }
  return undefined;
}

/** Whether the columns that are searched by say what the hashed head says. */
export function saysTheSame(row: Omit<EventRow, 'prevHash' | 'hash' | 'body'>): boolean {
  const head = JSON.parse(row.head.toString('utf8'));
  return (
    head.conversation === row.conversationId &&
    head.clinic === row.clinicId &&
    head.seq === row.seq &&
    head.type === row.type &&
    head.at === row.at &&
    head.class === row.class
  );
}
