import { type Amount, isUnitLike, numberAt } from './amounts.ts';
import type { Clauses } from './clauses.ts';
import { BABY_SIGNS, POSSESSIVE } from './lexicon/persons.ts';
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

/** What a message says of its persons besides: asked for once. */
interface About {
  third: boolean;
  baby: boolean;
  /** A number between 36 and 42 may be a temperature. */
  maybeFever: boolean;
}

type Told = Pick<Age, 'years' | 'unit' | 'to'> & { owner?: Age['owner'] };

const set = (...lists: string[]): ReadonlySet<string> => new Set(lists.join(' ').split(' '));
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
  'på er am is nu lige blevet fyldt fylder fyldte bliver kun snart næsten ca cirka der som who now only aged just alder alderen age turned turns turning of nearly almost about',
);
const FIRST_PERSON = set('jeg i');
/** "Hes 69", in a hurry. */
const IS_WITHOUT_APOSTROPHE = set('hes shes');
const THIRD_PERSON = set('han hun he she');
/** Behind a bare age the sentence goes on about the person. */
const FREE_BEHIND = set(
  'har er som der med får fik havde kan vil skal må bliver blev falder faldt hoster kaster klager siger sagde slog ligger gik går kom tog spiser drikker og men på i til fra hos om nu hun han',
  'has is with who was had and but got gets fell keeps cannot can says said woke in on from at',
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
  const about: About = {
    third: tokens.some(({ word }) => THIRD_PERSON.has(word)),
    baby: tokens.some((token) => isIn(BABY_SIGNS, token)),
    maybeFever:
      named.some(({ relation }) => relation === 'child') || tokens.some((token) => isIn(FEVER_WORDS, token)),
  };
  const persons = new Map(named.map((person) => [person.at, person]));
  const byPlace = new Map(amounts.map((amount) => [amount.from, amount]));
  for (let at = 0; at < tokens.length; at++) {
    const amount = byPlace.get(at);
    const count = countAt(tokens, at);
    if (count === undefined && !amount) continue;
    // "39,1" is a temperature; of ages only those of children are told by halves.
    if (
      count !== undefined &&
      !amount &&
      !Number.isInteger(count) &&
      (count > CHILD_YEARS || (count * 2) % 1 !== 0)
    )
      continue;
    const read =
      oldAt(tokens, at, count, amount, () => ownerOf(tokens, clauses, at, persons)) ??
      (amount ? toldAmount(tokens, at, amount, persons, about) : bareAt(tokens, at, persons)) ??
      (amount ? smallAtEnd(tokens, at, amount, about) : yearsAtEnd(tokens, at, about));
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
  about: About,
): Told | undefined {
  const [before, behind] = [tokens[at - 1], tokens[amount.to]];
  const told: Told = { years: amount.years, unit: fineness(amount), to: amount.to };
  const spans = before !== undefined && tokens[at]?.gap === 'space' && SPAN_BEFORE.has(before.word);
  if (amount.ordinal || amount.years === 0 || spans) return undefined;
  const open = behind?.gap === 'space' || behind?.gap === 'hyphen';
  const ahead = open ? persons.get(amount.to) : undefined;
  if (ahead && !(before && LEADS.has(before.word))) return { ...told, owner: ahead };
  if (open && NOT_AGE_BEHIND.has(behind.word)) return undefined;
  if (amount.article) return undefined;
  return ofLead(tokens, at, amount, told, persons, about);
}

function ofLead(
  tokens: readonly Token[],
  at: number,
  amount: Amount,
  told: Told,
  persons: ReadonlyMap<number, Named>,
  about: About,
): Told | undefined {
  const { person, lead, leads } = leadOf(tokens, at, persons);
  const [here, behind] = [tokens[at], tokens[amount.to]];
  const closed = behind?.gap !== 'space' || FREE_BEHIND.has(behind.word);
  const small = amount.unit !== 'year';
  if (person) {
    if (!small || person.byAge) return { ...told, owner: person };
    // Only the young are told in months, weeks and days; "min søn 3 dage med feber" tells how long.
    if (person.baby && here?.gap !== 'comma' && behind?.word !== 'med') return { ...told, owner: person };
    const young = person.relation === 'child' || person.relation === 'other';
    const said = leads.size > 0 || here?.gap === 'comma' || (closed && behind?.word !== 'med');
    return young && said ? { ...told, owner: person } : undefined;
  }
  const being = isBeing(leads);
  const third = lead !== undefined && THIRD_PERSON.has(lead.word);
  if (lead && being && FIRST_PERSON.has(lead.word)) return small ? undefined : { ...told, owner: 'self' };
  // "He's 14 months" has lost its verb.
  if (third && (being || leads.has('på') || (leads.size === 0 && ENGLISH_THIRD.has(lead.word))))
    return small && !closed ? undefined : told;
  const apart = (token: Token | undefined) => token === undefined || token.gap !== 'space';
  if (leads.size > 0)
    return being && !small && lead === undefined ? told : leads.has('alder') ? told : undefined;
  const begins = here?.gap === 'start' || here?.gap === 'stop';
  const ends = apart(behind) || behind?.key === 'og' || behind?.word === 'and';
  const ofBaby = amount.years < CHILD_YEARS && about.baby;
  if (amount.unit === 'year') return apart(here) && (ends || begins || ofBaby) ? told : undefined;
  return amount.unit === 'month' && begins && apart(behind) ? told : undefined;
}

/** A number without a unit: "min mor 84", "datter på 4", "mand, 57", "jeg er 34", "… er 63 og rask", "hun er halvandet". */
function bareAt(tokens: readonly Token[], at: number, persons: ReadonlyMap<number, Named>): Told | undefined {
  const token = tokens[at] as Token;
  const { value: count, to } = numberAt(tokens, at) as { value: number; to: number };
  const next = tokens[to];
  const open = next?.gap === 'space' || next?.gap === 'hyphen';
  // A word that is no known unit but may be one misspelt: better no age than a wrong one.
  if (open && (COUNTED.has(next.key) || next.value !== undefined || isUnitLike(next))) return undefined;
  const { person, lead, leads } = leadOf(tokens, at, persons);
  const whole = Number.isInteger(count);
  // "Nu er hun 3 og glad".
  const turned = leads.size === 0 && isBeforePronoun(tokens, at);
  const being = turned || isBeing(leads);
  // "Jeg er 59. det startede i går": in small letters a full stop looks like an ordinal's.
  const stopped = token.ordinal === true && (being || leads.has('alder'));
  const goesOn = !open || stopped || FREE_BEHIND.has(next.word) || isPast(next);
  if (token.ordinal && !goesOn) return undefined;
  const told: Told = { years: count, unit: whole ? 1 : (UNIT_YEARS.month as number), to };
  const third = lead !== undefined && THIRD_PERSON.has(lead.word);
  if (person && (leads.has('på') || leads.has('of'))) {
    if (person.baby || (!whole && (count > CHILD_YEARS || person.relation !== 'child'))) return undefined;
    return { ...told, owner: person };
  }
  if (third && leads.has('på') && leads.size === 1) return told;
  if (leads.size === 0 && token.value !== undefined && ageFirst(tokens, at, count)) return told;
  const young = person?.relation === 'child' || third;
  // "Hun er halvandet", "she's two": a word or a half is a child's age, and "et" is an article.
  const isTold =
    token.value !== undefined && whole ? count >= 1 : being && young && count > 1 && count < CHILD_YEARS;
  // "Søn 2½": only a child's age is told by halves.
  const halves = token.value !== undefined && !whole && count < CHILD_YEARS && person?.relation === 'child';
  if (halves && leads.size === 0) return { ...told, owner: person };
  const shes = third && leads.size === 0 && ENGLISH_THIRD.has(lead.word) && count > 1;
  if (!(isTold || shes) || !(goesOn || (person && leads.size === 0 && count >= CHILD_YEARS)))
    return undefined;
  if (shes || (lead && leads.size === 0 && IS_WITHOUT_APOSTROPHE.has(lead.word))) return told;
  if (person) return person.baby ? undefined : { ...told, owner: person };
  if (leads.has('alder') || leads.has('age')) return told;
  if (!being) return undefined;
  if (lead === undefined || NOBODY.has(lead.word)) return told;
  if (FIRST_PERSON.has(lead.word)) return { ...told, owner: 'self' };
  return third ? told : undefined;
}

const BEING = [
  'er',
  'am',
  'is',
  'fylder',
  'fyldte',
  'fyldt',
  'blevet',
  'bliver',
  'turned',
  'turns',
  'turning',
];
const isBeing = (leads: ReadonlySet<string>): boolean => BEING.some((verb) => leads.has(verb));
const isBeforePronoun = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 2]?.word === 'er' && tokens[at]?.gap === 'space';
const ENGLISH_THIRD = set('he she');
/** Before "er 31" these name nobody else than the one who is told of. */
const NOBODY = set('og men and but man you');

/** "Spurgte", "besvimede": a verb goes on about the person whose age it is. */
const isPast = (token: Token): boolean => /.(ede|rte|gte|lte|bte)$/.test(token.key);

/** "71 here, …", "49 og har familie", "i en alder af 66". */
function ageFirst(tokens: readonly Token[], at: number, count: number): boolean {
  if (tokens[at - 1]?.word === 'af' && tokens[at - 2]?.word === 'alder') return true;
  const [token, next, after] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  const begins = token?.gap === 'start' || token?.gap === 'stop';
  if (!begins || count < 15 || next?.gap !== 'space' || after?.value !== undefined) return false;
  return (
    next.word === 'here' ||
    ((next.word === 'og' || next.word === 'and') && FREE_BEHIND.has(after?.word ?? ''))
  );
}

/** "…, 58", "… kan ikke tisse. 72": a number that stands alone at the end, or between commas. A fever's number may do that too, most of all a child's. */
function yearsAtEnd(tokens: readonly Token[], at: number, about: About): Told | undefined {
  const { value, gap } = tokens[at] as Token;
  const next = tokens[at + 1];
  const apart =
    next === undefined ||
    ((next.gap === 'comma' || next.gap === 'stop') && ((value ?? 0) >= CHILD_YEARS || about.third));
  if (!apart || at === 0 || (gap !== 'comma' && gap !== 'stop')) return undefined;
  if (value === undefined || !Number.isInteger(value) || value < 1 || value > 105) return undefined;
  const maybeFever = value >= 36 && value <= 42 && about.maybeFever;
  return maybeFever ? undefined : { years: value, unit: 1, to: at + 1 };
}

/** "Hun hoster, 18 mdr", "bleen er tør, 9 mdr": apart, and of somebody small, months and weeks tell how old rather than how long. */
function smallAtEnd(tokens: readonly Token[], at: number, amount: Amount, about: About): Told | undefined {
  const { unit, years, to, ordinal } = amount;
  if ((unit !== 'month' && unit !== 'week') || ordinal || at === 0) return undefined;
  if (tokens[at]?.gap !== 'comma' && tokens[at]?.gap !== 'stop') return undefined;
  const said = tokens[to - 1]?.word ?? '';
  const behind = tokens[to];
  const short = said.startsWith('md');
  // "4 mdr. har skreget": a full stop that looks like an abbreviation's.
  if (behind && behind.gap === 'space' && !(short && FREE_BEHIND.has(behind.word))) return undefined;
  const told = { years, unit: UNIT_YEARS[unit] as number, to };
  if (years > 3) return undefined;
  if (about.baby) return told;
  return unit === 'month' && about.third && (years >= 0.75 || short) ? told : undefined;
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
    // "… om dagen nu, er 64".
    if (tokens[back]?.gap === 'comma' && isBeing(leads)) return { leads };
    if (!isIn(LEADS, token))
      return tokens[back]?.gap === 'comma' && leads.size > 0 ? { leads } : { lead: token, leads };
    leads.add(token.word === 'alderen' ? 'alder' : LEADS.has(token.word) ? token.word : token.key);
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
