import {
  type Age,
  ENGLISH_THIRD,
  isBeing,
  isFirstPerson,
  isThirdPerson,
  leadOf,
  type Told,
} from './age-leads.ts';
import type { Amount } from './amounts.ts';
import { bareAt } from './bare-ages.ts';
import type { Clauses } from './clauses.ts';
import { BECAME, FREE_BEHIND, LEADS, NOT_AGE_BEHIND, OLD, SINCE_THEN, SPAN_BEFORE } from './lexicon/ages.ts';
import { kinOf, LONE_CHILD, POSSESSIVE } from './lexicon/persons.ts';
import { countAt, PREGNANT_WORDS, type TimeUnit, UNIT_YEARS, unitOf } from './lexicon/units.ts';
import {
  type About,
  aboutOf,
  CHILD_YEARS,
  isAlsoOfAge,
  isFarAlong,
  isSmallYears,
  smallAlone,
  yearsAlone,
} from './lone-ages.ts';
import type { Named } from './persons.ts';
import { ageOfSibling } from './siblings.ts';
import { isTrade } from './stations.ts';
import { isIn, type Token } from './tokens.ts';

/** One word with its unit: "4-årig", "2-månedersgammel". */
const OLD_UNITS: [RegExp, TimeUnit][] = [
  [/^(år|aar|ar)r?(ige?s?|i|igt|ing(en|er|s)?)$|^yo$/, 'year'],
  [/^måned(er)?s?(gammel|gamle)$/, 'month'],
  [/^uge(r)?s?(gammel|gamle)$/, 'week'],
  [/^dag(e)?s?(gammel|gamle)$/, 'day'],
];
const MAX_YEARS = 115;

/** Reads ages: "min datter på 4", "mand 57", "4-årig", "3 uger gammel", "my 2 month old". Never "i 4 år" or "for 4 år siden". */
export function agesIn(
  tokens: readonly Token[],
  clauses: Clauses,
  named: readonly Named[],
  amounts: readonly Amount[],
): Age[] {
  const ages: Age[] = [];
  const about = aboutOf(tokens, named);
  const persons = new Map(named.map((person) => [person.last, person]));
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
    const read = isOfThen(tokens, at)
      ? undefined
      : (oldAt(tokens, at, count, amount, () => ownerOf(tokens, clauses, at, persons)) ??
        (amount ? toldAmount(tokens, at, amount, persons, about) : bareAt(tokens, at, persons)) ??
        (amount ? smallAlone(tokens, at, amount, about) : yearsAlone(tokens, at, about)));
    if (read && read.years <= MAX_YEARS)
      ages.push({ ...read, from: at, years: read.years - (isToCome(tokens, at, read) ? 1 : 0) });
    if (amount) at = amount.to - 1;
  }
  const ofSibling = ageOfSibling(tokens);
  if (ofSibling) ages.push({ ...ofSibling, unit: 1 });
  return ages;
}

/** "Fylder 80 til maj", "turns 4 in March": a birthday still some time away; who turns 70 on Saturday is as good as 70. */
function isToCome(tokens: readonly Token[], at: number, { years, unit, to }: Told): boolean {
  const [behind, after] = [tokens[to], tokens[to + 1]];
  return (
    unit === 1 &&
    years > 1 &&
    COMES.has(tokens[at - 1]?.word ?? '') &&
    (WHEN.has(behind?.word ?? '') ||
      (behind?.word === 'i' && NEXT.has(after?.word ?? '') && FAR_OFF.has(tokens[to + 2]?.word ?? '')) ||
      (NEXT.has(behind?.word ?? '') && FAR_OFF.has(after?.word ?? ''))) &&
    after?.value === undefined
  );
}
const COMES = new Set(['fylder', 'bliver', 'turns', 'turning']);
const WHEN = new Set(['til', 'in']);
const NEXT = new Set(['næste', 'next']);
const FAR_OFF = new Set(['måned', 'år', 'month', 'year']);

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
  if (isOfAThing(tokens, at, amount?.to) || isLikeOne(tokens, at)) return undefined;
  if (count !== undefined && next && next.gap !== 'stop' && next.gap !== 'comma') {
    const unit = OLD_UNITS.find(([form]) => form.test(next.key) || form.test(next.word))?.[1];
    const years = unit && UNIT_YEARS[unit];
    if (years) return owned(count * years, years, at + 2);
    // "5 y/o".
    if (next.word === 'y' && tokens[at + 2]?.word === 'o') return owned(count, 1, at + 3);
  }
  if (!amount || amount.ordinal || amount.years === 0) return undefined;
  if (isBornSo(tokens, at, amount)) return owned(amount.years, fineness(amount), amount.to + 1);
  const [behind, after] = [tokens[amount.to], tokens[amount.to + 1]];
  if (behind && OLD.has(behind.word) && !(behind.word === 'gammelt' && !ownerHere()))
    return owned(amount.years, fineness(amount), amount.to + 1);
  const ofAge = behind?.word === 'of' && after?.word === 'age';
  return ofAge ? owned(amount.years, fineness(amount), amount.to + 2) : undefined;
}

/** "Siden hun fyldte 50", "after I turned 38": how old somebody was when something began. */
function isOfThen(tokens: readonly Token[], at: number): boolean {
  const [since, , became] = [tokens[at - 3], tokens[at - 2], tokens[at - 1]];
  return isIn(BECAME, became) && isIn(SINCE_THEN, since);
}

/** "Blev født for 4 dage siden". */
const isBornSo = (tokens: readonly Token[], at: number, { to }: Amount): boolean =>
  tokens[to]?.word === 'siden' &&
  tokens[at - 1]?.word === 'for' &&
  tokens[at - 2]?.word === 'født' &&
  BORN_SO.has(tokens[at - 3]?.word ?? '');
const BORN_SO = new Set('blev er blevet ny lille baby babyen barn barnet pige dreng tvillinger'.split(' '));

/** "Det er 2 dage gammelt", "the wound, it is 5 days old": no person. */
const isOfAThing = (tokens: readonly Token[], at: number, to: number | undefined): boolean =>
  to !== undefined &&
  OLD.has(tokens[to]?.word ?? '') &&
  ['er', 'is'].includes(tokens[at - 1]?.word ?? '') &&
  (THINGS.has(tokens[at - 2]?.word ?? '') ||
    (DEFINITE.has(tokens[at - 3]?.word ?? '') &&
      kinOf(tokens[at - 2]?.word ?? '') === undefined &&
      !isIn(LONE_CHILD, tokens[at - 2])));
const THINGS = new Set(['det', 'den', 'it']);
/** "The bite is two days old". */
const DEFINITE = new Set(['the', 'this', 'mit', 'det', 'den']);

/** "Bækkenet som en 90 årig", "walk like a 90 year old". */
const isLikeOne = (tokens: readonly Token[], at: number): boolean =>
  at > 2 &&
  ['en', 'et', 'a', 'an'].includes(tokens[at - 1]?.word ?? '') &&
  ['som', 'end', 'like', 'than'].includes(tokens[at - 2]?.word ?? '');

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
  const spans =
    before !== undefined &&
    !isOver(tokens, at) &&
    tokens[at]?.gap === 'space' &&
    SPAN_BEFORE.has(before.word);
  if (amount.ordinal || amount.years === 0) return undefined;
  // "Værste hovedpine i mine 52 år"; "fik 3 måneders vaccinen i går".
  const inAll = before?.word === 'mine' && tokens[at - 2]?.word === 'i' && amount.unit === 'year';
  if (inAll && amount.years >= CHILD_YEARS) return { ...told, owner: 'self' };
  if (OF_AN_AGE.test(behind?.word ?? '') && amount.unit !== 'day' && amount.years < CHILD_YEARS) return told;
  if (spans) return undefined;
  const open = behind?.gap === 'space' || behind?.gap === 'hyphen';
  // "Fem måneder er han".
  if (behind?.word === 'er' && isThirdPerson(tokens[amount.to + 1])) return told;
  const ahead = open ? persons.get(amount.to) : undefined;
  if (ahead && !(before && LEADS.has(before.word))) return { ...told, owner: ahead };
  // "33 år gravid uge 24": only weeks and months are how far along.
  const isWithChild = amount.unit === 'year' && PREGNANT_WORDS.has(behind?.word ?? '');
  if (open && !isWithChild && (NOT_AGE_BEHIND.has(behind.word) || OLD.has(behind.word))) return undefined;
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
  const { lead, leads, ...whose } = leadOf(tokens, at, persons);
  // "En klods om benet på mine børn, 76 år".
  const isGrown = whose.person?.relation === 'child' && amount.years >= 2 * CHILD_YEARS;
  const person = isGrown && tokens[at]?.gap === 'comma' ? undefined : whose.person;
  const [here, behind] = [tokens[at], tokens[amount.to]];
  // "2 mdr. jeg": a full stop that looks like an abbreviation's.
  const stopped = behind !== undefined && behind.from - (tokens[amount.to - 1] as Token).to > 1;
  // "Hun er 8 uger min datter".
  const named = isIn(POSSESSIVE, behind) && kinOf(tokens[amount.to + 1]?.word ?? '') !== undefined;
  const closed =
    behind?.gap !== 'space' || stopped || named || HERE.has(behind.word) || FREE_BEHIND.has(behind.word);
  const small = amount.unit !== 'year';
  // "En uge" is mostly how long; of somebody small it is told with "på" and "er".
  if (amount.article) {
    const ofOne = person ? person.relation === 'child' || person.byAge : isThirdPerson(lead);
    const plain = leads.has('på') || isBeing(leads);
    return ofOne && plain && amount.unit !== 'day'
      ? { ...told, ...(person ? { owner: person } : {}) }
      : undefined;
  }
  if (isFarAlong(amount) && person?.relation !== 'child') return undefined;
  if (person) {
    if (!small || person.byAge) return { ...told, owner: person };
    // Only the young are told in months, weeks and days; "min søn 3 dage med feber" tells how long.
    if (person.baby && here?.gap !== 'comma' && behind?.word !== 'med') return { ...told, owner: person };
    const young = person.relation === 'child' || person.relation === 'other';
    const inMonths = amount.unit === 'month' && person.relation === 'child';
    // "Barn 18 mdr med udslæt".
    const isLong = inMonths && amount.years >= 1;
    const said =
      leads.size > 0 || here?.gap === 'comma' || ((closed || inMonths) && (isLong || behind?.word !== 'med'));
    return young && said ? { ...told, owner: person } : undefined;
  }
  const being = isBeing(leads);
  const third = isThirdPerson(lead);
  if (lead && being && isFirstPerson(lead)) return small ? undefined : { ...told, owner: 'self' };
  // "He's 14 months" has lost its verb.
  const isSaid =
    being || leads.has('på') || (leads.size === 0 && (!small || ENGLISH_THIRD.has(lead?.word ?? '')));
  if (third && isSaid) return small && !closed ? undefined : told;
  const apart = (token: Token | undefined) => token === undefined || token.gap !== 'space';
  // "I have 41 years", "my child he has 7 years".
  const has = lead?.word === 'have' || lead?.word === 'has' ? tokens[at - 2] : undefined;
  if (has && !small && apart(behind) && isThirdPerson(has)) return told;
  if (has && !small && apart(behind) && isFirstPerson(has) && amount.years >= GROWN)
    return { ...told, owner: 'self' };
  // "Jeg 20 år, fik prikker", "gravid 28 år", "ryger 20 om dagen er 58 år".
  if (!small && amount.years >= GROWN && closed && lead) {
    if (leads.size === 0 && isFirstPerson(lead)) return { ...told, owner: 'self' };
    if (leads.size === 0 && lead.word === 'gravid') return told;
    if (isTrade(lead) && (leads.size === 0 || leads.has('på'))) return told;
    if (being && !third) return told;
  }
  // "Hun er munter nok og 6 mdr", "… og er 3 mdr".
  const joined = lead?.word === 'og' && (leads.size === 0 || being) && (behind?.gap !== 'space' || stopped);
  // "Jeg er skolesekretær og 39 år".
  if (leads.size === 0 && !small && amount.years >= GROWN && isAlsoOfAge(tokens, at))
    return { ...told, owner: 'self' };
  if (joined && amount.unit === 'month' && (about.third || about.baby) && amount.years <= 3) return told;
  if (leads.size === 0 && endsWithYears(tokens, at, amount, about)) return told;
  if (leads.size > 0)
    return being && !small && lead === undefined ? told : leads.has('alder') ? told : undefined;
  const begins = here?.gap === 'start' || here?.gap === 'stop';
  const ends = apart(behind) || ENDS.has(behind?.key ?? '');
  const young = amount.years < FEW_YEARS;
  if (amount.unit === 'year')
    return apart(here) &&
      (ends || begins || (young && about.baby)) &&
      (!young || isSmallYears(at, amount, about))
      ? told
      : undefined;
  const ofOne = about.child || about.baby || about.third || at === 0;
  const isJoint = behind?.word === 'og' || behind?.word === 'and';
  if (amount.unit === 'month' && begins && ofOne && (apart(behind) || stopped || isJoint)) return told;
  // "8 måneder, feber …", "4 uger har udslæt": the first words of a message about somebody small.
  const ofSmall = about.baby || (about.third && amount.unit === 'month');
  return at === 0 && small && ofSmall && amount.years <= 3 && !LASTS.has(behind?.word ?? '')
    ? told
    : undefined;
}
/** What every child is called in for at a certain age. */
const OF_AN_AGE = /^(vaccine?n?|vaccination(en)?|undersøgelsen?|børneundersøgelsen?|jabs|vaccinations)$/;
const HERE = new Set(['her', 'here', 'today', 'now', 'nu', 'idag']);
const ENDS = new Set([...HERE, 'og', 'and', 'gravid', 'pregnant']);
const GROWN = 15;
/** So many years something may have lasted, or a child has lived. */
const FEW_YEARS = 13;
const LASTS = new Set('med uden efter og senere nu har i på with without after of now'.split(' '));

/** "Det skete for ti minutter siden 75 år": the stretch of time before is told to its end. */
const isOver = (tokens: readonly Token[], at: number): boolean =>
  ['siden', 'ago'].includes(tokens[at - 1]?.word ?? '') && unitOf(tokens[at - 2]) !== undefined;

/** "… kan ikke komme op 83 år": years that end a message, where nothing tells that something has lasted so long. */
function endsWithYears(tokens: readonly Token[], at: number, amount: Amount, about: About): boolean {
  if (amount.unit !== 'year' || amount.to < tokens.length || tokens[at]?.value === undefined) return false;
  const lead = isOver(tokens, at) ? [] : tokens.slice(Math.max(0, at - 6), at);
  const lasts =
    tokens[at]?.gap === 'space' && lead.some((token) => isIn(HAD, token) || SPAN_BEFORE.has(token.word));
  return !lasts && (amount.years >= CHILD_YEARS || about.third);
}
const HAD = new Set(
  'haft været boet røget arbejdet taget varet tager ryger drukket stået gift mange flere par til had been smoked taken'.split(
    ' ',
  ),
);

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
