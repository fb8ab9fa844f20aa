import type { Clauses } from './clauses.ts';
import { POSSESSIVE } from './lexicon/persons.ts';
import { ageUnit, countAt, hoursIn } from './lexicon/units.ts';
import type { Named } from './persons.ts';
import { isIn, type Token } from './tokens.ts';

/** An age told in a message. */
export interface Age {
  years: number;
  /** In the years of the unit it was told in: 1 for years, 1/12 for months. */
  unit: number;
  /** Tokens `[from, to)`. */
  from: number;
  to: number;
  /** Whose it is: a named person, the writer, or not said. */
  owner?: Named | 'self';
}

const AGO = new Set(['siden', 'ago', 'tid']);
const SPAN_BEFORE = new Set([
  'i',
  'for',
  'siden',
  'sidste',
  'de',
  'gennem',
  'over',
  'efter',
  'in',
  'since',
  'past',
  'last',
  'om',
  'hver',
  'every',
  'hvert',
]);
const OLD = new Set(['gammel', 'gamle', 'gammelt', 'old']);
const JOINED =
  /^(årig|årige|åring|årigt|år|yo|yr|yrs|månedersgammel|månedgammel|månedgamle|månedersgamle|ugergammel|ugersgammel|dagegammel)$/;
const MAX_YEARS = 115;

/** Reads ages: "min datter på 4", "mand 57", "4-årig", "3 uger gammel", "my 2 month old". Never "i 4 år" or "for 4 år siden". */
export function agesIn(tokens: readonly Token[], clauses: Clauses, named: readonly Named[]): Age[] {
  const ages: Age[] = [];
  const byPlace = new Map(named.map((person) => [person.at, person]));
  for (let at = 0; at < tokens.length; at++) {
    const count = countAt(tokens, at);
    if (count === undefined || count > MAX_YEARS * 12) continue;
    const owner = ownerOf(tokens, clauses, at, byPlace);
    const read = ageAt(tokens, at, count, owner);
    if (read && read.years <= MAX_YEARS) ages.push({ ...read, from: at, ...(owner ? { owner } : {}) });
  }
  return ages;
}

const told = (count: number, unit: number, to: number): Told => ({ years: count * unit, unit, to });
type Told = Pick<Age, 'years' | 'unit' | 'to'>;

function ageAt(tokens: readonly Token[], at: number, count: number, owner: Age['owner']): Told | undefined {
  const [before, next, after] = [tokens[at - 1], tokens[at + 1], tokens[at + 2]];
  const joined = next && next.gap !== 'stop' && next.gap !== 'comma';
  const unit = joined ? (ageUnit(next.key) ?? ageUnit(next.word)) : undefined;
  if (joined && JOINED.test(next.key) && !/^år$/.test(next.key))
    return told(count, ageUnit(next.key) ?? 1, at + 2);
  if (unit !== undefined) {
    if (after && OLD.has(after.word)) return told(count, unit, at + 3);
    if (after?.word === 'of' && tokens[at + 3]?.word === 'age') return told(count, unit, at + 4);
    if (after && AGO.has(after.word)) return undefined;
    const span = before && SPAN_BEFORE.has(before.word);
    if (unit === 1) return span ? undefined : told(count, 1, at + 2);
    if (isAlone(tokens, at) && unit === 1 / 12 && !span) return told(count, unit, at + 2);
    // Months, weeks and days are an age only of somebody just named: "baby på 3 uger".
    return owner !== undefined && owner !== 'self' && !span ? told(count, unit, at + 2) : undefined;
  }
  return isBareAge(tokens, at, owner) ? told(count, 1, at + 1) : undefined;
}

/** "10 måneder, skriger …": said before all else, or in a sentence of its own. */
function isAlone(tokens: readonly Token[], at: number): boolean {
  const [here, behind] = [tokens[at]?.gap, tokens[at + 2]?.gap];
  return (
    (here === 'start' || here === 'stop') && (behind === undefined || behind === 'comma' || behind === 'stop')
  );
}

/** A number without a unit: "min mor 84", "datter på 4", "mand, 57", "jeg er 34", "… er 63 og rask". */
function isBareAge(tokens: readonly Token[], at: number, owner: Age['owner']): boolean {
  const token = tokens[at] as Token;
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  const closed = next?.gap !== 'space' || next.key === 'og' || next.word === 'and';
  if (token.value !== undefined && !Number.isInteger(token.value)) return false;
  const on = before?.word === 'på';
  const person = typeof owner === 'object' && tokens[owner.at] === (on ? tokens[at - 2] : before);
  if (person && on) return next?.gap !== 'space' || !(COUNTED.has(next.key) || hoursIn(next) !== undefined);
  if (token.value === undefined) return false;
  if (person) return closed || FREE_BEHIND.has(next?.key ?? '');
  return (
    (before?.word === 'er' || before?.word === 'am' || before?.word === 'is') && closed && token.value >= 1
  );
}

const COUNTED = new Set(['kg', 'kilo', 'meter', 'm', 'cm', 'gange', 'børn', 'stk', 'tabletter', 'piller']);
const FREE_BEHIND = new Set([
  'har',
  'er',
  'som',
  'der',
  'med',
  'få',
  'havde',
  'kan',
  'vil',
  'bliver',
  'i',
  'falder',
  'hoster',
  'has',
  'is',
  'with',
  'who',
  'was',
  'had',
]);

/** The person named right before or behind an age in its clause, or the writer after "jeg er". */
function ownerOf(
  tokens: readonly Token[],
  clauses: Clauses,
  at: number,
  named: ReadonlyMap<number, Named>,
): Age['owner'] {
  for (let back = at - 1; back >= Math.max(0, at - 5); back--) {
    const person = named.get(back);
    if (person) return person;
    if (
      tokens[back]?.word === 'jeg' ||
      (tokens[back]?.word === 'i' && ['am', 'a', 'er'].includes(tokens[back + 1]?.word ?? ''))
    )
      return 'self';
    if (isIn(POSSESSIVE, tokens[back]) || clauses.of[back] !== clauses.of[at]) break;
  }
  let ahead: Named | undefined;
  for (let next = at + 1; next <= at + 4 && clauses.of[next] === clauses.of[at]; next++)
    ahead ??= named.get(next);
  return ahead;
}
