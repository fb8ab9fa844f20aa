import type { Person } from '../words.ts';
import type { Clauses } from './clauses.ts';
import { CONDITIONALS } from './lexicon/doubt.ts';
import { COPULA } from './lexicon/light.ts';
import { FIRST, THIRD_PERSON } from './lexicon/persons.ts';
import type { Match } from './matches.ts';
import type { Named } from './persons.ts';
import { isIn, type Token } from './tokens.ts';

/** Whom a clause is about. */
type Subject = { kind: 'self' } | { kind: 'named'; named: Named } | { kind: 'third' } | { kind: 'nobody' };

/** Who is ill, and which clauses are about somebody else. */
export interface Who {
  person?: Person;
  /** The named person who is ill; absent when it is the writer. */
  ill?: Named;
  isOther(match: Match): boolean;
}

/**
 * Decides who is ill: the one whose clauses hold the most symptoms, the one named first where that is even. What a message
 * says of anybody else is not a finding of the ill one.
 */
export function whoIsIll(
  tokens: readonly Token[],
  clauses: Clauses,
  named: readonly Named[],
  matches: readonly Match[],
  english: boolean,
  before: Person | undefined,
): Who {
  const subjects = subjectsOf(tokens, clauses, named, english);
  const weights = weigh(subjects, clauses, matches, tokens);
  const candidates = named.filter(({ role, bare }) => role === 'ill' && !bare);
  const described = named.find(({ role, bare }) => role === 'ill' && bare);
  let ill = best(candidates, weights.named);
  if (ill && weights.self > (weights.named.get(ill) ?? 0) + weights.third) ill = undefined;
  const lost = candidates.length > 0 && !ill;
  const third =
    !lost &&
    !ill &&
    subjects.some(({ kind }) => kind === 'third') &&
    !named.some(({ role }) => role === 'beside');
  const owned = (at: number) => named.some(({ start, at: noun }) => at >= start && at <= noun);
  const mentionsSelf =
    tokens.some((_, at) => isFirst(tokens, at, english) && !owned(at)) ||
    named.some(({ role }) => role === 'self');
  if (!ill && !third && described?.relation === 'child' && !mentionsSelf) ill = described;
  const person =
    ill?.relation ??
    (third && weights.self === 0 ? (before && before !== 'self' ? before : 'other') : undefined);
  const self =
    person === undefined &&
    (mentionsSelf || described !== undefined) &&
    (before === undefined || before === 'self');
  return {
    ...(person ? { person } : self ? { person: 'self' } : {}),
    ...(ill ? { ill } : {}),
    isOther(match) {
      const subject = subjects[clauses.of[match.from] as number];
      if (subject?.kind === 'named')
        return subject.named.role === 'beside'
          ? isSubjectOf(subject.named, match)
          : ill
            ? subject.named.relation !== ill.relation
            : !subject.named.bare && lost;
      // "Jeg har også ondt i halsen" from a mother writing for her child.
      return subject?.kind === 'self' && ill !== undefined && saysOwn(tokens, match);
    },
  };
}

/** Somebody beside the story colours only what is said of them, after them. */
const isSubjectOf = (named: Named, match: Match): boolean =>
  named.at < match.from || match.used.includes(named.at);

function best(candidates: readonly Named[], weight: Map<Named, number>): Named | undefined {
  return candidates.reduce<Named | undefined>(
    (top, next) => (top && (weight.get(top) ?? 0) >= (weight.get(next) ?? 0) ? top : next),
    undefined,
  );
}

function subjectsOf(
  tokens: readonly Token[],
  clauses: Clauses,
  named: readonly Named[],
  english: boolean,
): Subject[] {
  const subjects: Subject[] = [];
  const byClause = new Map<number, Named[]>();
  for (const person of named) byClause.set(person.clause, [...(byClause.get(person.clause) ?? []), person]);
  for (const [index, clause] of clauses.list.entries()) {
    const here = byClause.get(index) ?? [];
    const ill = here.find(({ role, bare }) => role === 'ill' && !bare);
    const beside = here.find(({ role }) => role === 'beside');
    let third = false;
    let self = false;
    for (let at = clause.from; at < clause.to; at++) {
      third ||= isThird(tokens, at, english) && !(self && isCompany(tokens, at));
      self ||= isFirst(tokens, at, english) && !here.some((person) => at >= person.start && at <= person.at);
    }
    if (ill) subjects.push({ kind: 'named', named: ill });
    else if (third) subjects.push(lastPerson(subjects) ?? { kind: 'third' });
    else if (self) subjects.push({ kind: 'self' });
    else if (beside && isAtFront(beside, clause.from)) subjects.push({ kind: 'named', named: beside });
    else
      subjects.push(
        sameSentence(clauses, index)
          ? (subjects.at(-1) ?? { kind: 'nobody' })
          : (lastPerson(subjects) ?? { kind: 'nobody' }),
      );
  }
  return subjects;
}

const isThird = (tokens: readonly Token[], at: number, english: boolean): boolean =>
  isIn(THIRD_PERSON, tokens[at]) || (english && (tokens[at]?.word === 'her' || tokens[at]?.word === 'his'));

/** "Jeg … sammen med hende" is about the writer; "få kontakt med ham" is about him. */
const isCompany = (tokens: readonly Token[], at: number): boolean =>
  COMPANY.has(tokens[at - 1]?.word ?? '') &&
  tokens[at - 2]?.word !== 'kontakt' &&
  tokens[at - 2]?.word !== 'contact';
const COMPANY = new Set(['med', 'uden', 'hos', 'fra', 'efter', 'with', 'without', 'from']);

const isAtFront = (named: Named, from: number): boolean => named.at - from < 4;
const sameSentence = (clauses: Clauses, index: number): boolean =>
  clauses.list[index]?.sentence === clauses.list[index - 1]?.sentence;
const lastPerson = (subjects: readonly Subject[]): Subject | undefined =>
  subjects.findLast(
    (subject) => subject.kind === 'third' || (subject.kind === 'named' && subject.named.role === 'ill'),
  );

function isFirst(tokens: readonly Token[], at: number, english: boolean): boolean {
  const token = tokens[at] as Token;
  if (token.word === 'i') return english;
  if (token.word === 'a')
    return !english && ['har', 'er', 'kan', 'ka', 'hår', 'vil'].includes(tokens[at + 1]?.word ?? '');
  return isIn(FIRST, token);
}

/** "Jeg har …", "I have …" right before the words. */
function saysOwn(tokens: readonly Token[], match: Match): boolean {
  for (let at = match.from - 1; at >= Math.max(0, match.from - 4); at--) {
    const token = tokens[at] as Token;
    if (
      (token.word === 'jeg' || token.word === 'i') &&
      (tokens[at + 1]?.key === 'har' || tokens[at + 1]?.word === 'have' || isIn(COPULA, tokens[at + 1]))
    )
      return true;
    if (isIn(CONDITIONALS, token)) return false;
  }
  return false;
}

/** "… og nu har jeg det": the writer has what was told of somebody else. */
function claimsItNow(tokens: readonly Token[], from: number, to: number): boolean {
  const here = tokens.slice(from, to);
  return here.some(({ word }) => NOW.has(word)) && here.some(({ key, word }) => key === 'har' || key === 'få' || word === 'have');
}
const NOW = new Set(['nu', 'også', 'ogsa', 'selv', 'now', 'too', 'myself']);
const PAST = new Set(['havde', 'haft', 'været', 'var', 'had', 'was', 'been']);

/** How many symptoms are told of each; what was weighs half. */
function weigh(
  subjects: readonly Subject[],
  clauses: Clauses,
  matches: readonly Match[],
  tokens: readonly Token[],
) {
  const weights = { self: 0, third: 0, named: new Map<Named, number>() };
  for (const [index, subject] of subjects.entries()) {
    const clause = clauses.list[index];
    if (subject.kind === 'self' && clause && claimsItNow(tokens, clause.from, clause.to)) weights.self += 0.6;
  }
  const counted = new Set<number>();
  for (const match of matches) {
    if (counted.has(match.from)) continue;
    counted.add(match.from);
    const index = clauses.of[match.from] as number;
    const subject = subjects[index];
    const past = tokens.slice(clauses.list[index]?.from ?? 0, match.from).some(({ word }) => PAST.has(word));
    const weight = past ? 0.5 : 1;
    if (subject?.kind === 'self' && saysOwn(tokens, match)) weights.self += weight;
    else if (subject?.kind === 'third') weights.third += weight;
    else if (subject?.kind === 'named') {
      weights.named.set(subject.named, (weights.named.get(subject.named) ?? 0) + weight);
    }
  }
  return weights;
}
