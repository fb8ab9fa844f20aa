/**
 * What a verifier reads, from a database or from an export: rows in one order, so that a log of any length is checked in one pass.
 * First content releases; then everything of one conversation after another, by seq; then checkpoints by size, each followed by its
 * cosignatures; then the tiles of the tree by level and index.
 */

/** Field kinds: `bytes` are base64 in an export. */
const SHAPES = {
  content_release: { hash: 'text', version: 'text', bundle: 'text' },
  /** A turn begins after an event. */
  turn: { conversation: 'text', clinic: 'text', after: 'int', last: 'int', clientId: 'text?' },
  event: {
    conversation: 'text',
    clinic: 'text',
    seq: 'int',
    type: 'text',
    at: 'text',
    class: 'text',
    prevHash: 'bytes',
    hash: 'bytes',
    head: 'bytes',
    body: 'bytes',
  },
  leaf: { conversation: 'text', clinic: 'text', seq: 'int', index: 'int', hash: 'bytes' },
  pending: { conversation: 'text', clinic: 'text', seq: 'int' },
  checkpoint: { size: 'int', note: 'text', signedAt: 'text' },
  cosignature: { size: 'int', witness: 'text', line: 'text' },
  tile: { level: 'int', index: 'int', root: 'bytes' },
} as const;

interface Values {
  text: string;
  'text?': string | null;
  int: number;
  bytes: Buffer;
}
export type Kind = keyof typeof SHAPES;
type Read<Shape> = { [F in keyof Shape]: Shape[F] extends keyof Values ? Values[Shape[F]] : never };
export type RowOf<K extends Kind> = K extends Kind ? { is: K } & Read<(typeof SHAPES)[K]> : never;
export type Row = RowOf<Kind>;
/** Rows that belong to a place in a conversation. */
export type PlacedRow = RowOf<'turn' | 'event' | 'leaf' | 'pending'>;

/** Who a log says it is. None of it is trusted. */
export interface Claim {
  origin: string | null;
  /** The key it says its checkpoints are signed with. */
  vkey: string | null;
}

/** Where rows come from. */
export interface Source {
  claim: Claim;
  /** Fixes the moment as of which the log is read, and says how many leaves it has then. Before `rows`. */
  begin(): Promise<{ leaves: number }>;
  rows(): AsyncIterable<Row>;
  close(): Promise<void>;
}

/** The source cannot be read to its end. */
export class SourceError extends Error {
  override name = 'SourceError';
}

/** The seq at which a row stands in its conversation. */
export const seqOf = (row: PlacedRow): number => (row.is === 'turn' ? row.after + 1 : row.seq);

/** The place of a row among all, to be compared item by item. */
export function placeOf(row: Row): (string | number)[] {
  switch (row.is) {
    case 'content_release':
      return [0, row.hash];
    case 'turn':
    case 'event':
    case 'leaf':
    case 'pending':
      return [1, row.conversation, seqOf(row), ['turn', 'event', 'leaf', 'pending'].indexOf(row.is)];
    case 'checkpoint':
      return [2, row.size, ''];
    case 'cosignature':
      return [2, row.size, row.witness];
    case 'tile':
      return [3, row.level, row.index];
  }
}

/** Negative when the first place comes before the second, as numbers and as text by code unit. */
export function comparePlaces(a: readonly (string | number)[], b: readonly (string | number)[]): number {
  for (const [index, one] of a.entries()) {
    const other = b[index];
    if (other === undefined || one === other) continue;
    return one < other ? -1 : 1;
  }
  return 0;
}

/** A row as a line of an export, without the newline. */
export function writeRow(row: Row): string {
  const written: Record<string, unknown> = { is: row.is };
  for (const [field, kind] of Object.entries(SHAPES[row.is])) {
    const value = row[field as never] as unknown;
    written[field] = kind === 'bytes' ? (value as Buffer).toString('base64') : value;
  }
  return JSON.stringify(written);
}

/** @throws SourceError for a line that is no row */
export function readRow(value: unknown): Row {
  const { is, ...given } = (value ?? {}) as { is?: Kind } & Record<string, unknown>;
  const shape = typeof is === 'string' && Object.hasOwn(SHAPES, is) ? SHAPES[is] : undefined;
  if (!shape) throw new SourceError('it is no row of a record');
  const row: Record<string, unknown> = { is };
  for (const [field, kind] of Object.entries(shape)) {
    const read = readField(kind, given[field]);
    if (read === undefined) throw new SourceError(`a row ${is} has no such ${field}`);
    row[field] = read;
  }
  return row as Row;
}

function readField(kind: keyof Values, value: unknown): unknown {
  if (kind === 'int') return Number.isSafeInteger(value) ? value : undefined;
  if (kind === 'text?' && value === null) return null;
  if (typeof value !== 'string') return undefined;
  return kind === 'bytes' ? Buffer.from(value, 'base64') : value;
}
