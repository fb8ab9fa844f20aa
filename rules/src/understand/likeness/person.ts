import type { Person } from '../../words.ts';
import type { Age } from '../age-leads.ts';
import type { Named } from '../persons.ts';
import type { Seen } from './likeness.ts';
import { SHORT } from './parts.ts';

/** From which share on a message tells of somebody else than the rules took for the ill one. */
const SURE = 0.8;
/** "She screams and screams, I nearly threw her, 6 weeks": surer where an age is told, and never where it is told of somebody grown. */
const SURE_OF_SELF = 0.9;
/** Whom a message must name to be about them; "han" alone may be a child, but not just anybody's husband. */
const NAMED: ReadonlySet<Person> = new Set(['partner', 'parent']);

const NURSES: ReadonlySet<string> = new Set(['ammer', 'ammede', 'breastfeeding', 'nursing']);

/** What the rules read of who is ill. */
interface Told {
  person: Person | undefined;
  /** How old that one is. */
  age: Age | undefined;
  /** All ages that the message tells. */
  ages: readonly Age[];
  named: readonly Named[];
}

/** "Min datter på 27": nobody's baby. */
const isGrownOnes = ({ owner, years }: Age): boolean => typeof owner === 'object' && years >= GROWN;
const GROWN = 13;

/** Whether an age is somebody's: "jeg er 44", and "er 72" of nobody named. */
const mayBeOf = ({ owner }: Age, id: Person): boolean =>
  typeof owner === 'object' ? owner.relation === id : id === 'self';

/**
 * Who is ill where likeness is sure that the rules mistook it: the one who hurts the writer, somebody named in passing.
 *
 * @param person who it is by the rules, which stand where the message tells how old that one is, and not how old the other
 */
export function personAlike(seen: Seen, { person, age, ages, named }: Told): Person | undefined {
  if (seen.words < SHORT) return undefined;
  const likely = seen.person();
  if (!likely || likely.share < SURE || likely.id === (person ?? 'self')) return undefined;
  const { id } = likely;
  // "Ammer min dreng på fem uger, en rød kile på højre bryst": hers, unless the rules found it to be the child's.
  if (id === 'child' && named.some(({ start }) => NURSES.has(seen.tokens[start - 1]?.word ?? '')))
    return undefined;
  if (
    age &&
    !(id === 'self' && likely.share >= SURE_OF_SELF && !isGrownOnes(age)) &&
    !ages.some((one) => one !== age && mayBeOf(one, id))
  )
    return undefined;
  return NAMED.has(id) && !named.some(({ relation }) => relation === id) ? undefined : id;
}
