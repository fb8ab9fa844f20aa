import type { Content } from '../content/content.ts';
import type { Locale, Person } from '../words.ts';
import { type Age, agesIn } from './age.ts';
import { clausesOf } from './clauses.ts';
import { rankComplaints } from './complaints.ts';
import { type Doubt, doubtOf } from './context.ts';
import { durationIn } from './duration.ts';
import { languageOf, leaning, leaningsOf } from './language.ts';
import { CHILD_THINGS } from './lexicon/persons.ts';
import { findPhrases, type Match } from './matches.ts';
import { type Denial, denials } from './negation.ts';
import { numberBehind, numbersFor, type Readings } from './numbers.ts';
import { type Named, namedPersons } from './persons.ts';
import { makeReader, type Reader } from './reader.ts';
import { gestationIn, severityIn } from './scales.ts';
import { temperaturesIn } from './temperature.ts';
import { isIn, type Token, tokenise } from './tokens.ts';
import type { ReadFinding, Span, Understanding } from './understanding.ts';
import { whoIsIll } from './who.ts';

/** What the conversation knows before the message. */
export interface UnderstandOptions {
  /** The language of the conversation, for words that both languages share. */
  locale?: Locale;
  /** Who is ill, when that was settled before. */
  person?: Person;
}

/**
 * Reads a message: findings with the words that say so, complaints, who is ill, and the language. Pure, and never throws.
 * Implied findings are the case's business and not added here.
 *
 * @example understand(content, 'Min datter på 4 har 39,4 i feber, ingen udslæt')
 */
export function understand(content: Content, text: string, options: UnderstandOptions = {}): Understanding {
  const reader = makeReader(content);
  const tokens = tokenise(text);
  const clauses = clausesOf(tokens);
  const leanings = leaningsOf(tokens);
  const mostly = leaning(leanings) ?? options.locale;
  const english = mostly === 'en';
  const matches = findPhrases(reader.book, tokens, clauses, mostly);
  const named = namedPersons(tokens, clauses, english);
  const who = whoIsIll(tokens, clauses, named, matches, english, options.person);
  const denied = denials(tokens, clauses, matches);
  const mentions = matches.map((match) => ({
    match,
    denial: denied.get(match),
    doubt: doubtOf(tokens, clauses, match),
    other: who.isOther(match),
  }));
  const spanOf = (from: number, to: number): Span => ({
    from: tokens[from]?.from ?? 0,
    to: tokens[to - 1]?.to ?? 0,
  });

  const complaints = rankComplaints(
    mentions.filter(({ match }) => match.phrase.owner.kind === 'complaint'),
  ).map(({ id, score, match }) => ({
    id,
    score,
    span: spanOf(match.from, match.to),
    rule: match.phrase.text,
  }));
  const age = ageOf(agesIn(tokens, clauses, named), who.ill, who.person);
  const person = who.person === 'other' && !who.ill && isChild(tokens, age) ? 'child' : who.person;
  const readings = readNumbers(text, tokens, clauses, matches, age);
  const signs = mentions.flatMap((mention) => readSign(reader, tokens, mention));
  const numbers = numbersFor(reader.numbers, readings, (complaint) =>
    complaints.some(({ id }) => id === complaint),
  );
  const read = [
    ...signs,
    ...numbers.map((number) => ({ ...number, state: 'present' as const, certain: true })),
  ];
  const findings = oncePerFinding(read).map(({ from, to, ...finding }): ReadFinding => {
    const span = spanOf(from, to);
    return { ...finding, span, quote: text.slice(span.from, span.to) };
  });
  const sex = sexOf(tokens, named, who.ill, person);
  return {
    complaints,
    findings,
    ...(person ? { person } : {}),
    ...(age ? { age: age.years } : {}),
    ...(sex ? { sex } : {}),
    language: languageOf(text, leanings, understoodWords(matches), options.locale),
  };
}

type Read = Omit<ReadFinding, 'span' | 'quote'> & { from: number; to: number };

interface Mention {
  match: Match;
  denial: Denial | undefined;
  doubt: Doubt | undefined;
  other: boolean;
}

/**
 * What a mention says of its finding. Where the words are no plain yes or no, a finding that red flags read stays as
 * an uncertain mention, so that it is asked; another is left to the interview.
 */
function readSign(
  reader: Reader,
  tokens: readonly Token[],
  { match, denial, doubt, other }: Mention,
): Read[] {
  const { id, kind } = match.phrase.owner;
  const finding = reader.content.findings.get(id);
  if (kind !== 'finding' || !finding) return [];
  const read = { id, from: match.from, to: match.to, rule: match.phrase.text };
  if (finding.kind === 'number') {
    const number = denial || doubt || other ? undefined : numberBehind(tokens, match, finding);
    return number
      ? [
          {
            ...read,
            state: 'present',
            value: number.value,
            unit: finding.unit,
            to: number.to,
            certain: !match.nearly,
          },
        ]
      : [];
  }
  const guarded = reader.guarded.has(id);
  if (denial === 'denied' && other) return [];
  const gone = other || denial === 'past' || doubt === 'long-ago' || doubt === 'over';
  if (denial === 'denied' && !other && !doubt && !match.nearly)
    return [{ ...read, state: 'absent', certain: true }];
  if (gone) return guarded ? [{ ...read, state: 'unknown', certain: false }] : [];
  if (denial === 'denied') return [];
  if (doubt === 'feared' || doubt === 'conditional')
    return guarded ? [{ ...read, state: 'unknown', certain: false }] : [];
  const certain = denial === undefined && doubt === undefined && !match.nearly && !finding.askFirst;
  return [{ ...read, state: 'present', certain }];
}

/** One reading for each finding: a plain yes, else a doubt that must be asked, else a plain no. */
function oncePerFinding(read: readonly Read[]): Read[] {
  const rank = ({ state, certain }: Read) =>
    state === 'present' && certain ? 0 : state === 'present' ? 1 : state === 'unknown' ? 2 : 3;
  const best = new Map<string, Read>();
  for (const one of read) {
    const known = best.get(one.id);
    if (!known || rank(one) < rank(known)) best.set(one.id, one);
  }
  return [...best.values()].sort((a, b) => a.from - b.from || (a.id < b.id ? -1 : 1));
}

function readNumbers(
  text: string,
  tokens: readonly Token[],
  clauses: ReturnType<typeof clausesOf>,
  matches: readonly Match[],
  age?: Age,
): Readings {
  const gestation = gestationIn(tokens);
  const taken = (at: number) =>
    [age, gestation].some((reading) => reading && at >= reading.from && at < reading.to);
  const speaking = new Set(matches.map((match) => clauses.list[clauses.of[match.from] as number]?.sentence));
  const duration = durationIn(tokens, clauses, taken, (sentence) => speaking.has(sentence));
  const severity = severityIn(text, tokens);
  return {
    temperature: temperaturesIn(tokens),
    ...(duration ? { duration } : {}),
    ...(severity ? { severity } : {}),
    ...(age ? { age } : {}),
    ...(gestation ? { gestation } : {}),
  };
}

/** The age of the ill one: an age of somebody else in the message is not it. */
function ageOf(ages: readonly Age[], ill: Named | undefined, person: Person | undefined): Age | undefined {
  const others = person !== undefined && person !== 'self';
  const own = ages.find(({ owner }) =>
    ill
      ? owner === ill || (typeof owner === 'object' && owner.relation === ill.relation)
      : owner === 'self' || (typeof owner === 'object' && owner.role === 'self'),
  );
  return (
    own ??
    ages.find(
      ({ owner }) =>
        owner === undefined ||
        (typeof owner === 'object' && (owner.bare ? !ill : owner.role === 'ill' && !ill && !others)),
    )
  );
}

/** "Hun er 3 og har feber": an unnamed third person of that age is a child. */
const isChild = (tokens: readonly Token[], age: Age | undefined): boolean =>
  age ? age.years < CHILD_UNTIL : tokens.some((token) => isIn(CHILD_THINGS, token));
const CHILD_UNTIL = 16;

/** The sex of the ill one, from the word that names them, the pronoun, or the writer's own description. */
function sexOf(
  tokens: readonly Token[],
  named: readonly Named[],
  ill: Named | undefined,
  person: Person | undefined,
): 'female' | 'male' | undefined {
  if (person === undefined) return named.find(({ bare }) => bare)?.sex;
  if (person === 'self')
    return named.find(({ role, bare }) => role === 'self' || (bare && role === 'ill'))?.sex;
  if (ill?.sex) return ill.sex;
  for (const token of tokens) {
    if (FEMALE_PRONOUNS.has(token.word)) return 'female';
    if (MALE_PRONOUNS.has(token.word)) return 'male';
  }
  return undefined;
}
const FEMALE_PRONOUNS = new Set(['hun', 'hende', 'hendes', 'she', 'hers']);
const MALE_PRONOUNS = new Set(['han', 'ham', 'hans', 'he', 'him', 'his']);

/** How many words each language's phrases recognised. */
function understoodWords(matches: readonly Match[]): Record<Locale, number> {
  const seen = { da: new Set<number>(), en: new Set<number>() };
  for (const { phrase, used } of matches) for (const at of used) seen[phrase.locale].add(at);
  return { da: seen.da.size, en: seen.en.size };
}
