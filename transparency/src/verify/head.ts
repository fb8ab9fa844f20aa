import type { RowOf } from './rows.ts';

/** The head of an event, as far as a verifier judges it. */
export interface Head {
  cause: string | undefined;
  /** SHA-256 of the content release, hex; empty before the first. */
  content: string;
}

/** The columns that repeat what a head says. */
const COLUMNS = ['conversation', 'clinic', 'seq', 'type', 'at', 'class'] as const;

/**
 * Reads an event's head and holds it against the row.
 * @returns what is wrong, as the ends of sentences that begin with the event
 */
export function readHead(row: RowOf<'event'>): { head: Head; wrong: string[] } {
  const text = row.head.toString('utf8');
  const said = parse(text);
  if (!said) return { head: { cause: undefined, content: '' }, wrong: ['has a head that is no JSON object'] };
  const wrong: string[] = [];
  if (canonical(said) !== text || !Buffer.from(text).equals(row.head))
    wrong.push('has a head that is not written canonically (RFC 8785)');
  if (!isHead(said)) wrong.push('has a head that lacks what a head of version 1 says');
  for (const column of COLUMNS)
    if (said[column] !== row[column])
      wrong.push(`has the ${column} ${row[column]}, where its head says ${String(said[column])}`);
  return {
    head: {
      cause: said.cause as string | undefined,
      content: typeof said.content === 'string' ? said.content : '',
    },
    wrong,
  };
}

function parse(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function isHead(said: Record<string, unknown>): boolean {
  const { v, actor, purpose, software, content, cause } = said;
  return (
    v === 1 &&
    isObject(actor) &&
    typeof actor.kind === 'string' &&
    typeof purpose === 'string' &&
    typeof software === 'string' &&
    typeof content === 'string' &&
    /^([0-9a-f]{64})?$/.test(content) &&
    (cause === undefined || typeof cause === 'string')
  );
}

/** RFC 8785: ECMAScript's own numbers and strings, names sorted by code unit. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (!isObject(value)) return JSON.stringify(value);
  const fields = Object.keys(value).sort();
  return `{${fields.map((name) => `${JSON.stringify(name)}:${canonical(value[name])}`).join(',')}}`;
}
