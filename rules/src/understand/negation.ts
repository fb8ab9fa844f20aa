import type { Clauses } from './clauses.ts';
import { HEDGES, QUESTION_WORDS } from './lexicon/doubt.ts';
import { AND, OR, SAYING, SUBJECT } from './lexicon/light.ts';
import {
  AT_ALL,
  BEHIND,
  CLOSES_BEHIND,
  DENIES_NOUN,
  ENDING,
  LESS,
  MODALS,
  NEARLY,
  NEGATORS,
  NEVER_SUCH,
  NO_MORE,
  NOT_DENIED_BY,
  PERCEIVE,
} from './lexicon/negation.ts';
import type { Match } from './matches.ts';
import { isFiller } from './phrase-words.ts';
import { acrossJoint, type Denial, mapOf, reachedBy } from './reach.ts';
import { isIn, type Token } from './tokens.ts';

/**
 * For each match the denial that reaches it, if any. A negator that belongs to the phrase ("kan ikke tisse") denies nothing;
 * one that denies a verb ("kan ikke sove for smerter") does not deny what follows it. In Danish "no" is short for "noget", and
 * denies only what is said in English.
 *
 * @param english whether the message is rather English
 */
export function denials(
  tokens: readonly Token[],
  clauses: Clauses,
  matches: readonly Match[],
  english: boolean,
): Map<Match, Denial> {
  const found = new Map<Match, Denial>();
  const map = mapOf(tokens, matches);
  for (const [at, token] of tokens.entries()) {
    if (!isIn(NEGATORS, token)) continue;
    const kind = kindOf(tokens, clauses, at);
    const end = clauses.list[clauses.of[at] as number]?.to ?? at;
    if (!kind) continue;
    const isSome = !english && token.word === 'no';
    for (const [match, denial] of reachedBy(tokens, at, end, kind, map))
      if (!isSome || match.phrase.locale === 'en') found.set(match, denial);
  }
  for (const match of matches) {
    if (match.phrase.affirms) {
      found.set(match, 'denied');
      continue;
    }
    const own = match.negators.flatMap((at) => {
      if (!english && tokens[at]?.word === 'no' && match.phrase.locale === 'da') return [];
      const kind = kindOf(tokens, clauses, at);
      return kind ? [acrossJoint(tokens, at, match, kind)] : [];
    });
    const denial = own.find((one) => one !== undefined);
    if (denial) found.set(match, denial);
    else if (own.length > 0) found.delete(match);
    else if (!found.has(match) && match.to < tokens.length) {
      const kind = deniedBehind(tokens, clauses, match);
      if (kind) found.set(match, kind);
    }
  }
  return found;
}

/** What a negator does to the words behind it, or `undefined` where it denies nothing of the kind. */
function kindOf(tokens: readonly Token[], clauses: Clauses, at: number): Denial | undefined {
  const clause = clauses.list[clauses.of[at] as number];
  if (!clause) return undefined;
  const within = (place: number) => (place >= clause.from && place < clause.to ? tokens[place] : undefined);
  const [before, next] = [within(at - 1), within(at + 1)];
  const kind: Denial = noMore(tokens, at, clause.to) ? 'past' : 'denied';
  if (isIn(NOT_DENIED_BY, next) || before?.key === 'hvorfor' || before?.word === 'why') return undefined;
  if (isIn(ENDING, next) || isIn(ENDING, before)) return undefined;
  // "Har haft sex uden i lørdags", "uden på huden"
  if (isOf(tokens[at], ['uden']) && isOf(next, ['i', 'på', 'for', 'med'])) return undefined;
  // "Fra nul til ulidelig på et sekund"
  if (isOf(next, ['til', 'to']) && isOf(before, ['fra', 'from'])) return undefined;
  if (isOf(tokens[at], ['uden', 'without']) && cannotBut(tokens, clause.from, at)) return undefined;
  // "No I mean I stuck myself"
  if (isOf(tokens[at], ['no']) && isIn(SUBJECT, next)) return undefined;
  if (isIn(NEARLY, before) || isOnlyLess(tokens, at)) return 'doubted';
  if (isIn(HEDGES, before) || isIn(SAYING, before) || isIn(HEDGES, next)) return 'doubted';
  // "ved ikke hvorfor jeg har ondt" says that it hurts.
  if (isIn(QUESTION_WORDS, next) || isIn(QUESTION_WORDS, within(at + 2))) return undefined;
  // "ved ikke om", "do not know", "er ikke klar over"
  for (const near of [within(at - 2), before, next]) if (isKnowing(near)) return 'doubted';
  if (
    isIn(MODALS, before) ||
    isIn(MODALS, next) ||
    ((isFiller(before ?? EMPTY) || isIn(AT_ALL, before)) && isIn(MODALS, within(at - 2)))
  ) {
    const verb = isIn(MODALS, next) ? within(at + 2) : next;
    if (isIn(PERCEIVE, verb) && !isOf(within(at + 2), ['ud', 'out'])) return 'doubted';
    // "Jeg vil ikke gøre mig selv noget": what nobody wants to do may still happen.
    return before?.word === 'vil' && next?.word === 'gøre' ? 'doubted' : undefined;
  }
  if (isNever(tokens[at]) && such(tokens, at, clause.to)) return undefined;
  if (isIn(LESS, next) && !isIn(DENIES_NOUN, tokens[at])) return 'doubted';
  return kind;
}

/** "Didn't rape me, he just would not stop", "har aldrig haft kramper i sit liv": what did happen may be the same by another name. */
function isOnlyLess(tokens: readonly Token[], at: number): boolean {
  for (let near = at + 1; near < at + 10; near++) {
    const [token, next] = [tokens[near], tokens[near + 1]];
    if (isNever(tokens[at]) && isOf(token, ['liv', 'livet', 'life'])) return true;
    if (token?.gap === 'comma' && isIn(SUBJECT, token) && isOf(next, ['bare', 'just', 'kun', 'only']))
      return true;
  }
  return false;
}

const EMPTY: Token = { from: 0, to: 0, word: '', key: '', gap: 'start' };
const isOf = (token: Token | undefined, list: string[]): boolean =>
  token !== undefined && list.includes(token.key);
const isKnowing = (token: Token | undefined): boolean =>
  isOf(token, ['ved', 'vide', 'husker', 'huske', 'klar', 'know', 'remember', 'clear']);
/** "Kan ikke gå uden at holde ved væggen", "can't breathe without pain": what they cannot be without is there. */
function cannotBut(tokens: readonly Token[], from: number, at: number): boolean {
  for (let near = at - 1; near >= Math.max(from + 1, at - 6); near--) {
    if (tokens[near + 1]?.gap !== 'space') return false;
    if (isOf(tokens[near], ['ikke', 'not']) && [1, 2].some((back) => isIn(MODALS, tokens[near - back])))
      return true;
  }
  return false;
}
const isNever = (token: Token | undefined): boolean => isOf(token, ['aldrig', 'never']);

/** "Aldrig haft så ondt". */
const such = (tokens: readonly Token[], at: number, to: number): boolean =>
  tokens
    .slice(at + 1, Math.min(to, at + 10))
    .some((token) => isIn(NEVER_SUCH, token) || token.key === 'før' || token.word === 'before');

/** "Ikke længere ondt", "ikke ondt mere": but not "ikke mere end". */
function noMore(tokens: readonly Token[], at: number, to: number): boolean {
  for (let next = at + 1; next < Math.min(to, at + 9); next++) {
    if (isIn(NO_MORE, tokens[next]) && !isOf(tokens[next + 1], ['end', 'than'])) return true;
  }
  return false;
}

/** "Feber har jeg ikke haft", "feber: nej", "jeg hoster ikke". */
function deniedBehind(tokens: readonly Token[], clauses: Clauses, match: Match): Denial | undefined {
  const next = tokens[match.to];
  const after = tokens[match.to + 1];
  if (isOf(next, ['nej', 'no', 'nope', 'negativ', 'ingen', 'none']) && after?.gap !== 'space')
    return 'denied';
  const clause = clauses.of[match.from];
  let at = match.to;
  while (at < match.to + 4 && clauses.of[at] === clause && isIn(BEHIND, tokens[at])) at++;
  // "Udslæt er der ingen af".
  const noneOf = isOf(tokens[at], ['ingen', 'none']) && isOf(tokens[at + 1], ['af', 'of']);
  if (clauses.of[at] !== clause || !(noneOf || isOf(tokens[at], ['ikke', 'aldrig', 'not', 'never'])))
    return undefined;
  let last = at + 1;
  while (last < at + 3 && isIn(CLOSES_BEHIND, tokens[last]) && clauses.of[last] === clause) last++;
  const goesOn = tokens[last] && clauses.of[last] === clause && tokens[last]?.gap === 'space';
  // "Hvæser ikke og hoster ikke".
  if (goesOn && !isIn(AND, tokens[last]) && !isIn(OR, tokens[last])) return undefined;
  return kindOf(tokens, clauses, at);
}
