import type { Person } from '../../words.ts';
import type { Named } from '../persons.ts';
import type { Seen } from './likeness.ts';
import { SHORT } from './parts.ts';

/** From which share on a message tells of somebody else than the rules took for the ill one. */
const SURE = 0.8;
/** Whom a message must name to be about them; "han" alone may be a child, but not just anybody's husband. */
const NAMED: ReadonlySet<Person> = new Set(['partner', 'parent']);

/**
 * Who is ill where likeness is sure that the rules mistook it: the one who hurts the writer, somebody named in passing.
 *
 * @param person who it is by the rules, which stand where the message tells how old that one is
 */
export function personAlike(
  seen: Seen,
  { person, age, named }: { person: Person | undefined; age: unknown; named: readonly Named[] },
): Person | undefined {
  if (age !== undefined || seen.words < SHORT) return undefined;
  const likely = seen.person();
  if (!likely || likely.share < SURE || likely.id === (person ?? 'self')) return undefined;
  const { id } = likely;
  return NAMED.has(id) && !named.some(({ relation }) => relation === id) ? undefined : id;
}
