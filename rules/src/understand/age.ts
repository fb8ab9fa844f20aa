import { type Amount, isUnitLike } from './amounts.ts';
import type { Clauses } from './clauses.ts';
import { POSSESSIVE } from './lexicon/persons.ts';
import { COUNTED, countAt, FEVER_WORDS, type TimeUnit, UNIT_YEARS } from './lexicon/units.ts';
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

type Told = Pick<Age, 'years' | 'unit' | 'to'> & { owner?: Age['owner'] };

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const SPAN_BEFORE = set(
  'i for siden sidste de gennem over efter in since past last om hver every hvert inden næste hele within',
);
const NOT_AGE_BEHIND = set(
  'siden ago tid henne gravid pregnant forsinket forsinkede inde over efter late overdue',
);
const OLD = set('gammel gamle gammelt gl gml old');
/** One word with its unit: "4-årig", "2-månedersgammel". */
const OLD_UNITS: [RegExp, TimeUnit][] = [
  [/^(år|aar|ar)(ige?s?|igt|ing(en|er|s)?)$|^yo$/, 'year'],
  [/^måned(er)?s?(gammel|gamle)$/, 'month'],
  [/^uge(r)?s?(gammel|gamle)$/, 'week'],
  [/^dag(e)?s?(gammel|gamle)$/, 'day'],
];
/** Between a person and an age: "han er lige fyldt 4", "min datter, der er på 4". */
const LEADS = set(
  'på er am is nu lige blevet fyldt kun snart næsten ca cirka der som who now only aged just alder alderen age',
);
const FIRST_PERSON = set('jeg i');
/** "Hes 69", in a hurry. */
const IS_WITHOUT_APOSTROPHE = set('hes shes');
const THIRD_PERSON = set('han hun he she');
/** Behind a bare age the sentence goes on about the person. */
const FREE_BEHIND = set(
  'har er som der med får fik havde kan vil bliver falder hoster og has is with who was had and',
);
const PLACES = set('i fra på in from');
const MAX_YEARS = 115;
/** Nobody above this age is a toddler told with half years. */
const CHILD_YEARS = 18;

/** Reads ages: "min datter på 4", "mand 57", "4-årig", "3 uger gammel", "my 2 month old". Never "i 4 år" or "for 4 år siden". */
export function agesIn(
  tokens: readonly Token[],
  clauses: Clauses,
  named: readonly Named[],
  amounts: readonly Amount[],
): Age[] {
  const ages: Age[] = [];
  const persons = new Map(named.map((person) => [person.at, person]));
  const byPlace = new Map(amounts.map((amount) => [amount.from, amount]));
  for (let at = 0; at < tokens.length; at++) {
    const amount = byPlace.get(at);
    const count = countAt(tokens, at);
    if (count === undefined && !amount) continue;
    const read =
      oldAt(tokens, at, count, amount, () => ownerOf(tokens, clauses, at, persons)) ??
      (amount ? toldAmount(tokens, at, amount, persons) : bareAt(tokens, at, persons)) ??
      (amount ? monthsAtEnd(tokens, at, amount) : yearsAtEnd(tokens, at, named));
    if (read && read.years <= MAX_YEARS) ages.push({ ...read, from: at });
    if (amount) at = amount.to - 1;
  }
  return ages;
}

/** "4-årig", "3 uger gammel", "2 years of age". */
function oldAt(
  tokens: readonly Token[],
  at: number,
  count: number | undefined,
  amount: Amount | undefined,
  ownerHere: () => Age['owner'],
): Told | undefined {
  const owned = (years: number, unit: number, to: number): Told => {
    const owner = ownerHere();
    return { years, unit, to, ...(owner ? { owner } : {}) };
  };
  const next = tokens[at + 1];
  if (count !== undefined && next && next.gap !== 'stop' && next.gap !== 'comma') {
    const unit = OLD_UNITS.find(([form]) => form.test(next.key) || form.test(next.word))?.[1];
    const years = unit && UNIT_YEARS[unit];
    if (years) return owned(count * years, years, at + 2);
  }
  if (!amount || amount.ordinal || amount.years === 0) return undefined;
  const [behind, after] = [tokens[amount.to], tokens[amount.to + 1]];
  if (behind && OLD.has(behind.word)) return owned(amount.years, fineness(amount), amount.to + 1);
  const ofAge = behind?.word === 'of' && after?.word === 'age';
  return ofAge ? owned(amount.years, fineness(amount), amount.to + 2) : undefined;
}

/** "Datter på 4 måneder", "jeg er 34 år", "8 ugers baby", "57 år, ondt i halsen". */
function toldAmount(
  tokens: readonly Token[],
  at: number,
  amount: Amount,
  persons: ReadonlyMap<number, Named>,
): Told | undefined {
  const [before, behind] = [tokens[at - 1], tokens[amount.to]];
  const told: Told = { years: amount.years, unit: fineness(amount), to: amount.to };
  if (amount.ordinal || amount.years === 0 || (before && SPAN_BEFORE.has(before.word))) return undefined;
  const open = behind?.gap === 'space' || behind?.gap === 'hyphen';
  const ahead = open ? persons.get(amount.to) : undefined;
  if (ahead && !(before && LEADS.has(before.word))) return { ...told, owner: ahead };
  if (open && NOT_AGE_BEHIND.has(behind.word)) return undefined;
  if (amount.article) return undefined;
  return ofLead(tokens, at, amount, told, persons);
}

function ofLead(
  tokens: readonly Token[],
  at: number,
  amount: Amount,
  told: Told,
  persons: ReadonlyMap<number, Named>,
): Told | undefined {
  const { person, lead, leads } = leadOf(tokens, at, persons);
  const [here, behind] = [tokens[at], tokens[amount.to]];
  const closed = behind?.gap !== 'space' || FREE_BEHIND.has(behind.word);
  const small = amount.unit !== 'year';
  if (person) {
    if (!small) return { ...told, owner: person };
    // Only the young are told in months, weeks and days; "min søn 3 dage med feber" tells how long.
    if (person.baby && here?.gap !== 'comma' && behind?.word !== 'med') return { ...told, owner: person };
    const young = person.relation === 'child' || person.relation === 'other';
    const said = leads.size > 0 || here?.gap === 'comma' || (closed && behind?.word !== 'med');
    return young && said ? { ...told, owner: person } : undefined;
  }
  const being = leads.has('er') || leads.has('am') || leads.has('is');
  if (lead && being && FIRST_PERSON.has(lead.word)) return small ? undefined : { ...told, owner: 'self' };
  if (lead && being && THIRD_PERSON.has(lead.word)) return small && !closed ? undefined : told;
  const apart = (token: Token | undefined) => token === undefined || token.gap !== 'space';
  if (leads.size > 0)
    return being && !small && lead === undefined ? told : leads.has('alder') ? told : undefined;
  const begins = here?.gap === 'start' || here?.gap === 'stop';
  if (amount.unit === 'year') return apart(here) && (apart(behind) || begins) ? told : undefined;
  return amount.unit === 'month' && begins && apart(behind) ? told : undefined;
}

/** A number without a unit: "min mor 84", "datter på 4", "mand, 57", "jeg er 34", "… er 63 og rask". */
function bareAt(tokens: readonly Token[], at: number, persons: ReadonlyMap<number, Named>): Told | undefined {
  const token = tokens[at] as Token;
  const next = tokens[at + 1];
  const open = next?.gap === 'space' || next?.gap === 'hyphen';
  const count = countAt(tokens, at) as number;
  // A word that is no known unit but may be one misspelt: better no age than a wrong one.
  if (open && (COUNTED.has(next.key) || next.value !== undefined || isUnitLike(next))) return undefined;
  const { person, lead, leads } = leadOf(tokens, at, persons);
  const whole = Number.isInteger(count);
  const goesOn = !open || FREE_BEHIND.has(next.word);
  if (token.ordinal && !goesOn) return undefined;
  const told: Told = { years: count, unit: 1, to: at + 1 };
  if (person && leads.has('på')) {
    if (person.baby || (!whole && (count > CHILD_YEARS || person.relation !== 'child'))) return undefined;
    return { ...told, unit: whole ? 1 : (UNIT_YEARS.month as number), owner: person };
  }
  if (leads.has('på') && leads.size === 1 && lead && THIRD_PERSON.has(lead.word))
    return { ...told, unit: whole ? 1 : (UNIT_YEARS.month as number) };
  if (token.value === undefined || !whole || count < 1 || !goesOn) return undefined;
  if (lead && leads.size === 0 && IS_WITHOUT_APOSTROPHE.has(lead.word)) return told;
  if (person) return person.baby ? undefined : { ...told, owner: person };
  const being = leads.has('er') || leads.has('am') || leads.has('is');
  if (leads.has('alder') || leads.has('age')) return told;
  if (!being) return undefined;
  if (lead === undefined) return told;
  if (FIRST_PERSON.has(lead.word)) return { ...told, owner: 'self' };
  return THIRD_PERSON.has(lead.word) ? told : undefined;
}

/** "…, 58", "… kan ikke tisse. 72": a number that stands alone at the end, or between commas. A fever's number may do that too, most of all a child's. */
function yearsAtEnd(tokens: readonly Token[], at: number, named: readonly Named[]): Told | undefined {
  const { value, gap } = tokens[at] as Token;
  const next = tokens[at + 1];
  const apart = next === undefined || ((next.gap === 'comma' || next.gap === 'stop') && (value ?? 0) >= 18);
  if (!apart || at === 0 || (gap !== 'comma' && gap !== 'stop')) return undefined;
  if (value === undefined || !Number.isInteger(value) || value < 1 || value > 105) return undefined;
  const maybeFever =
    value >= 36 &&
    value <= 42 &&
    (named.some(({ relation }) => relation === 'child') || tokens.some((token) => isIn(FEVER_WORDS, token)));
  return maybeFever ? undefined : { years: value, unit: 1, to: at + 1 };
}

/** "Hun hoster, 18 mdr": at the end, and of somebody who is not named, months tell how old rather than how long. */
function monthsAtEnd(tokens: readonly Token[], at: number, amount: Amount): Told | undefined {
  if (amount.unit !== 'month' || amount.ordinal || amount.to !== tokens.length || at === 0) return undefined;
  if (tokens[at]?.gap !== 'comma' && tokens[at]?.gap !== 'stop') return undefined;
  const said = tokens[amount.to - 1]?.word ?? '';
  const third = tokens.some(({ word }) => THIRD_PERSON.has(word));
  if (!third || amount.years > 3 || (amount.years < 0.75 && !said.startsWith('md'))) return undefined;
  return { years: amount.years, unit: UNIT_YEARS.month as number, to: amount.to };
}

/** Who stands before a number, with nothing but "på", "er", "lige fyldt" between: a person, a pronoun, or nobody. */
function leadOf(
  tokens: readonly Token[],
  at: number,
  persons: ReadonlyMap<number, Named>,
): { person?: Named; lead?: Token; leads: Set<string> } {
  const leads = new Set<string>();
  let back = at;
  while (back > 0 && at - back < 5 && tokens[back]?.gap !== 'stop') {
    const person = persons.get(back - 1);
    if (person) return { person, leads };
    const token = tokens[back - 1] as Token;
    // "Min mor i plejebolig 88".
    const placed = PLACES.has(tokens[back - 2]?.word ?? '') ? persons.get(back - 3) : undefined;
    if (placed && leads.size === 0) return { person: placed, leads };
    if (!LEADS.has(token.word))
      return tokens[back]?.gap === 'comma' && leads.size > 0 ? { leads } : { lead: token, leads };
    leads.add(token.word === 'alderen' ? 'alder' : token.word);
    back--;
  }
  return { leads };
}

/** How finely an age is told, in years: a half year and a month more are told to the month. */
const fineness = (amount: Amount): number =>
  amount.unit === 'year' && !Number.isInteger(amount.years)
    ? (UNIT_YEARS.month as number)
    : (UNIT_YEARS[amount.unit] ?? 0);

/** The person named right before or behind an age in its clause, or the writer after "jeg er". */
function ownerOf(
  tokens: readonly Token[],
  clauses: Clauses,
  at: number,
  persons: ReadonlyMap<number, Named>,
): Age['owner'] {
  for (let back = at - 1; back >= Math.max(0, at - 5); back--) {
    const person = persons.get(back);
    if (person) return person;
    if (
      tokens[back]?.word === 'jeg' ||
      (tokens[back]?.word === 'i' && ['am', 'a', 'er'].includes(tokens[back + 1]?.word ?? ''))
    )
      return 'self';
    if (isIn(POSSESSIVE, tokens[back]) || clauses.of[back] !== clauses.of[at]) break;
  }
  for (let next = at + 1; next <= at + 4 && clauses.of[next] === clauses.of[at]; next++) {
    const person = persons.get(next);
    if (person) return person;
  }
  return undefined;
}
