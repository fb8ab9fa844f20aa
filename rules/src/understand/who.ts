import type { Person } from '../words.ts';
import type { Clauses } from './clauses.ts';
import { CONDITIONALS } from './lexicon/doubt.ts';
import { COPULA } from './lexicon/light.ts';
import { MODALS } from './lexicon/negation.ts';
import { DISTANT } from './lexicon/persons.ts';
import type { Match } from './matches.ts';
import type { Named } from './persons.ts';
import { isFirst, isNotMe, ownedPlaces, type Subject, subjectsOf } from './subjects.ts';
import { isIn, type Token } from './tokens.ts';

/** Who is ill, and which mentions are about somebody else. */
export interface Who {
  person?: Person;
  /** The named person who is ill; absent when it is the writer or only "han" or "hun". */
  ill?: Named;
  isOther(match: Match): boolean;
}

/**
 * Decides who is ill: the one whose clauses hold the most symptoms, the one named first where that is even. What a message
 * says of anybody else is not a finding of the ill one.
 *
 * @param before who is ill by what was settled earlier in the conversation
 * @param isBackground whether a match says what somebody has besides: "min bror har astma" alone makes nobody ill
 */
export function whoIsIll(
  tokens: readonly Token[],
  clauses: Clauses,
  named: readonly Named[],
  matches: readonly Match[],
  english: boolean,
  before: Person | undefined,
  isBackground: (match: Match) => boolean,
): Who {
  const subjects = subjectsOf(tokens, clauses, named, english);
  const weights = weigh(subjects, clauses, matches, tokens, isBackground);
  const owned = ownedPlaces(named);
  const mentionsSelf =
    named.some(({ role }) => role === 'self') ||
    tokens.some((_, at) => isFirst(tokens, at, english) && !owned.has(at) && !isNotMe(tokens, at));
  const notMe = tokens.some((_, at) => isNotMe(tokens, at));
  // "Jeg passer min mor, hun har feber": somebody near is the ill one if more is told of them than of the writer.
  const candidates = named.filter(
    (one) =>
      (one.role === 'ill' &&
        !one.bare &&
        // "Min søn har taget farmors piller".
        !(one.genitive && named.some((other) => other.role === 'ill' && !other.genitive && !other.bare)) &&
        !(notMe && isOnlyCompared(one, weights.named)) &&
        // A boss, a neighbour, somebody one has left: the writer is meant unless an illness of theirs is told.
        !(mentionsSelf && isIn(DISTANT, tokens[one.at]) && (weights.named.get(one) ?? 0) === 0)) ||
      (one.role === 'near' &&
        ((weights.named.get(one) ?? 0) > weights.self ||
          // "My dad says … on his chest".
          (!mentionsSelf && subjects.some((subject) => subject.kind === 'named' && subject.named === one)))),
  );
  const described = named.find(({ role, bare }) => role === 'ill' && bare);

  const first = heaviest(candidates, weights.named);
  const outweighed =
    saysAboutMe(tokens) || (first && weights.self > (weights.named.get(first) ?? 0) + weights.third);
  const noOne = candidates.length === 0;
  const third =
    noOne &&
    weights.self === 0 &&
    subjects.some(({ kind }) => kind === 'third') &&
    // Who is only "han" in the writer's own story may be the one who does harm: that is asked.
    (weights.third > 0 || !mentionsSelf || isRelative(before)) &&
    !named.some(({ role }) => role === 'beside');
  // "Dreng 3 år med feber" is a child unless somebody says "jeg".
  const child = noOne && !third && !mentionsSelf && described?.relation === 'child' ? described : undefined;
  const ill = outweighed ? undefined : (first ?? child);

  const relative = ill?.relation ?? (third ? (isRelative(before) ? before : 'other') : undefined);
  const self = !relative && !isRelative(before) && (mentionsSelf || described !== undefined);
  const person = relative ?? (self ? 'self' : undefined);
  const places = new Set(named.map(({ at }) => at));
  return {
    ...(person ? { person } : {}),
    ...(ill ? { ill } : {}),
    // "Bange for min mand" is said by the one who is afraid.
    isOther: (match) =>
      !match.used.some((at) => places.has(at)) &&
      isAnother(subjects[clauses.of[match.from] as number], match, ill, tokens),
  };
}

/** "Min bror har astma, ikke mig": told of him so that it is not taken for the writer's. */
const isOnlyCompared = (one: Named, weight: Map<Named, number>): boolean => {
  const told = weight.get(one) ?? 0;
  return told > 0 && told < PAST_WEIGHT;
};

/** "Det her handler om mig", "it is about me". */
const saysAboutMe = (tokens: readonly Token[]): boolean =>
  tokens.some(
    ({ word }, at) =>
      (word === 'mig' || word === 'me') &&
      ['om', 'about'].includes(tokens[at - 1]?.word ?? '') &&
      ['handler', 'drejer', 'er', 'is'].includes(
        tokens[at - (tokens[at - 2]?.word === 'sig' ? 3 : 2)]?.word ?? '',
      ),
  );

const isRelative = (person: Person | undefined): person is Exclude<Person, 'self'> =>
  person !== undefined && person !== 'self';

function isAnother(
  subject: Subject | undefined,
  match: Match,
  ill: Named | undefined,
  tokens: readonly Token[],
): boolean {
  // "Jeg har også ondt i halsen" from a mother writing for her child.
  if (subject?.kind === 'self') return ill !== undefined && saysOwn(tokens, match);
  if (subject?.kind !== 'named') return false;
  if (subject.named.role !== 'ill' && subject.named !== ill) return subject.named.at < match.from;
  return ill ? subject.named.relation !== ill.relation : !subject.named.bare;
}

const heaviest = (candidates: readonly Named[], weight: Map<Named, number>): Named | undefined =>
  candidates.reduce<Named | undefined>(
    (top, next) => (top && (weight.get(top) ?? 0) >= (weight.get(next) ?? 0) ? top : next),
    undefined,
  );

/** "Jeg har …", "I have …" right before the words. */
function saysOwn(tokens: readonly Token[], match: Match): boolean {
  for (let at = match.from - 1; at >= Math.max(0, match.from - 4); at--) {
    const [token, next] = [tokens[at] as Token, tokens[at + 1]];
    const verb = next?.key === 'har' || next?.word === 'have' || isIn(COPULA, next);
    if ((token.word === 'jeg' || token.word === 'i') && verb) return true;
    // "Jeg hoster".
    if (token.word === 'jeg' && at === match.from - 1 && !isIn(MODALS, next)) return true;
    if (token.key === 'har' && next?.word === 'jeg') return true;
    if (isIn(CONDITIONALS, token)) return false;
  }
  return false;
}

/** "… og nu har jeg det": the writer has what was told of somebody else. */
function claimsItNow(tokens: readonly Token[], from: number, to: number): boolean {
  const here = tokens.slice(from, to);
  return (
    here.some(({ word }) => NOW.has(word)) &&
    here.some(({ key, word }) => key === 'har' || key === 'få' || word === 'have')
  );
}
const BACKGROUND = 0.125;
const PAST_WEIGHT = 0.5;
const NOW = new Set(['nu', 'også', 'ogsa', 'selv', 'now', 'too', 'myself']);
const PAST = new Set(['havde', 'haft', 'været', 'var', 'had', 'was', 'been']);

/** How many symptoms are told of each; what was weighs half, what somebody has besides less. */
function weigh(
  subjects: readonly Subject[],
  clauses: Clauses,
  matches: readonly Match[],
  tokens: readonly Token[],
  isBackground: (match: Match) => boolean,
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
    const from = Math.max(clauses.list[index]?.from ?? 0, match.from - 12);
    const past = tokens.slice(from, match.from).some(({ word }) => PAST.has(word));
    const weight = isBackground(match) ? BACKGROUND : past ? PAST_WEIGHT : 1;
    if (subject?.kind === 'self' && saysOwn(tokens, match)) weights.self += weight;
    else if (subject?.kind === 'third') weights.third += weight;
    else if (subject?.kind === 'named') {
      weights.named.set(subject.named, (weights.named.get(subject.named) ?? 0) + weight);
    }
  }
  return weights;
}
