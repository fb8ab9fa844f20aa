import { type Content, excludedBy, isOfWriter } from '../content/content.ts';
import type { Locale, Person } from '../words.ts';
import { agesIn } from './age.ts';
import type { Age } from './age-leads.ts';
import { amountsIn } from './amounts.ts';
import { clausesOf } from './clauses.ts';
import { rankComplaints } from './complaints.ts';
import { doubtOf, turnsBehind } from './context.ts';
import { ageOf, isBaby, isChild, sexOf } from './description.ts';
import { mannerOf } from './figures.ts';
import { isForeign, isNeighbour, languageOf, leaning, leaningsOf } from './language.ts';
import { ALIKE, askAbout, isDoubtful } from './likeness/ask-about.ts';
import { Seen } from './likeness/likeness.ts';
import { alikeParts, NOTHING_ALIKE } from './likeness/parts.ts';
import { personAlike } from './likeness/person.ts';
import { findPhrases, type Match } from './matches.ts';
import { denials } from './negation.ts';
import { numbersFor, perhapsImplied, readNumbers } from './numbers.ts';
import { namedPersons } from './persons.ts';
import { makeReader } from './reader.ts';
import { isSpelt, isWord, respell } from './respell.ts';
import { shownIn } from './shown.ts';
import { oncePerFinding, readSign, withoutGeneralNos } from './signs.ts';
import { type Token, tokenise } from './tokens.ts';
import type { ReadFinding, Span, Understanding } from './understanding.ts';
import { type Who, whoIsIll } from './who.ts';

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
  const typed = tokenise(text);
  const leanings = leaningsOf(typed);
  const leans = leaning(leanings);
  const mostly = leans ?? options.locale;
  // In another language every word is one that nobody knows.
  const ours = !isForeign(leanings);
  const tokens = ours ? respell(typed, reader.book, mostly ?? 'da') : typed;
  const clauses = clausesOf(tokens);
  const english = mostly === 'en';
  const matches = findPhrases(reader.book, tokens, clauses, { language: mostly, leans, ours });
  const named = namedPersons(tokens, clauses, {
    text,
    english,
    isKnown: (token) => isWord(reader.book, mostly ?? 'da', token),
    isSpelt: (token) => isSpelt(reader.book, mostly ?? 'da', token),
  });
  const isBackground = ({ phrase: { owner } }: Match): boolean =>
    owner.kind === 'finding' && content.findings.get(owner.id)?.about === 'background';
  const isDeed = ({ phrase: { owner } }: Match): boolean => reader.deeds.has(owner.id);
  const isFear = ({ phrase: { owner } }: Match): boolean => isOfWriter(content.findings.get(owner.id));
  const byRules = whoIsIll(tokens, clauses, named, matches, english, options.person, {
    isBackground,
    isDeed,
    isFear,
  });
  const amounts = amountsIn(tokens);
  const ages = agesIn(tokens, clauses, named, amounts);
  const language = languageOf(text, leanings, understoodWords(matches), options.locale);
  const foreign = !['da', 'en', 'und'].includes(language);
  const { who, age, person, seen } = (() => {
    const age = ageOf(ages, byRules.ill, byRules.person);
    const person = personOf(byRules, tokens, age);
    const isRead = !foreign || isNeighbour(language);
    const seen = reader.learned && isRead ? new Seen(reader.learned, tokens, person) : undefined;
    const meant = seen && !options.person ? personAlike(seen, { person, age, ages, named }) : undefined;
    if (!meant) return { who: byRules, age, person, seen };
    const who = byRules.as(meant);
    return { who, age: ageOf(ages, who.ill, meant), person: meant, seen };
  })();
  const denied = denials(
    tokens,
    clauses,
    matches.filter(({ phrase }) => !phrase.apart),
    english,
  );
  const isGuarded = ({ phrase: { owner } }: Match): boolean =>
    owner.kind === 'complaint' || reader.guarded.has(owner.id);
  const manner = mannerOf(text, tokens, clauses, isGuarded);
  const mentions = matches.map((match) => ({
    match,
    denial: denied.get(match),
    doubt: doubtOf(tokens, clauses, match, manner),
    turned: turnsBehind(tokens, clauses, match),
    other: who.isOther(match),
  }));
  const spanOf = (from: number, to: number): Span => ({
    from: tokens[from]?.from ?? 0,
    to: tokens[to - 1]?.to ?? text.length,
  });

  const complaints = rankComplaints(
    mentions.filter(({ match }) => match.phrase.owner.kind === 'complaint'),
  ).map(({ id, score, match }) => ({
    id,
    score,
    span: spanOf(match.from, match.to),
    rule: match.phrase.text,
  }));
  const isSymptom = ({ phrase: { owner } }: Match): boolean =>
    owner.kind === 'complaint' || content.findings.get(owner.id)?.about === 'symptom';
  const readings = readNumbers(text, tokens, clauses, matches.filter(isSymptom), { amounts, ages, age });
  const signs = withoutGeneralNos(
    content,
    mentions.flatMap((mention) => readSign(reader, tokens, mention)),
  );
  const numbers = numbersFor(reader.numbers, readings, (complaint) =>
    complaints.some(({ id }) => id === complaint),
  );
  const isNumber = (at: number): boolean =>
    [...signs, ...numbers].some((one) => 'value' in one && one.from <= at && at < one.to);
  const read = [
    ...signs,
    ...(foreign ? reader.otherLanguage : []).map((id) => ({
      id,
      state: 'present' as const,
      certain: true,
      rule: 'other-language',
      from: 0,
      to: tokens.length,
    })),
    ...numbers.map((number) => ({ ...number, state: 'present' as const, certain: true })),
    ...shownIn(reader.shown, tokens, isNumber).map((one) => ({
      ...one,
      state: 'present' as const,
      certain: false,
    })),
    ...perhapsImplied(reader.numbers, readings, tokens).map((one) => ({
      ...one,
      state: 'present' as const,
      certain: false,
    })),
  ];
  const quoted = (span: Span) => ({ span, quote: text.slice(span.from, span.to) });
  // What is denied tells no danger; that it is not a colleague who asks denies none.
  const denies = read
    .filter(({ id, state }) => state === 'absent' && content.findings.get(id)?.about === 'symptom')
    .map(({ from, to }) => spanOf(from, to));
  const undenied = tokens.filter(
    (token) => !denies.some(({ from, to }) => token.from < to && token.to > from),
  );
  const alike = seen
    ? alikeParts(undenied.length < tokens.length ? seen.only(undenied) : seen)
    : NOTHING_ALIKE;
  const told = oncePerFinding(read).map(({ from, to, ...finding }): ReadFinding => {
    const span = spanOf(from, to);
    const hasContext = tokens.length >= CONTEXT * (to - from);
    const isDoubted = finding.certain && hasContext && isDoubtful(reader.askable, alike, finding, span);
    return { ...finding, ...(isDoubted ? { certain: false, doubted: true } : {}), ...quoted(span) };
  });
  const asked = askAbout(reader.askable, alike, read).map(
    ({ id, span }): ReadFinding => ({ id, state: 'present', certain: false, rule: ALIKE, ...quoted(span) }),
  );
  const said = sexOf(tokens, named, who.ill, person);
  // "Uge 38, vandet gik, min mand tager ikke telefonen": what is told cannot be of him, so who is ill is not he.
  const cannot = said ? excludedBy(content.findings.get(said)) : [];
  const sex = read.some(({ id, state }) => state === 'present' && cannot.includes(id)) ? undefined : said;
  return {
    complaints,
    likely: alike.complaints
      .filter(({ id }) => content.complaints.has(id))
      .map(({ id, share }) => ({ id, score: Number(share.toFixed(3)) })),
    findings: [...told, ...asked],
    ...(person ? { person } : {}),
    ...(age ? { age: age.years } : {}),
    ...(sex ? { sex } : {}),
    language,
  };
}

/** A message this many times as long as the words that tell something can leave doubt about them. */
const CONTEXT = 3;

/** Who is ill: somebody of a child's age is a child, whoever names them, and also where nobody is named. */
function personOf({ person, ill }: Who, tokens: readonly Token[], age: Age | undefined): Person | undefined {
  if (person === 'other' && (age || !ill) && isChild(tokens, age, ill)) return 'child';
  // A son of 34 is somebody's child and no child.
  if (person === 'child' && ill && age && age.years >= ADULT) return 'other';
  const gaveBirth = tokens.some(({ key }) => GAVE_BIRTH.has(key));
  const ofChild = age !== undefined && age.years < WRITES_FROM && age.owner !== 'self';
  // "Viggo på 18 måneder": a name alone. Who has just given birth may tell of the baby and mean herself.
  // "Min kone siger jeg overreagerer. Seks måneder gammel": no adult is told in months.
  if (age && !age.owner && age.unit < 1 && age.years < 3 && person !== 'self' && !gaveBirth) return 'child';
  const meant = person === undefined || (person === 'self' && !gaveBirth);
  if (person === undefined && !age && isBaby(tokens)) return 'child';
  return ofChild && meant ? 'child' : person;
}
/** Nobody younger writes for themself. */
const WRITES_FROM = 10;
const ADULT = 18;
const GAVE_BIRTH = new Set(['født', 'fødte', 'fødslen', 'fødsel', 'ammer', 'amme', 'birth', 'breastfeeding']);

/** How many words each language's phrases recognised. */
function understoodWords(matches: readonly Match[]): Record<Locale, number> {
  const seen = { da: new Set<number>(), en: new Set<number>() };
  for (const { phrase, used } of matches) for (const at of used) seen[phrase.locale].add(at);
  return { da: seen.da.size, en: seen.en.size };
}
