import { AND, OR, OWNER, SUBJECT } from './lexicon/light.ts';
import {
  CAUSES,
  DENIES_LIST,
  DENIES_NOUN,
  LESS,
  NEGATORS,
  SAYS_ITSELF,
  SAYS_NO,
  TRANSPARENT,
} from './lexicon/negation.ts';
import { countAt } from './lexicon/units.ts';
import type { Match } from './matches.ts';
import { isFiller } from './phrase-words.ts';
import { isIn, type Token } from './tokens.ts';

/**
 * What the words around a mention do to it. `doubted` is a denial that is not quite one, `past` what is no longer there, `listed`
 * what "ingen" denies only if the list goes on behind "og": a red flag's finding is asked then.
 */
export type Denial = 'denied' | 'listed' | 'doubted' | 'past';

/** How far a negator reaches at most; no list of symptoms is longer. */
const REACH = 40;

/** Where matches begin, which tokens are theirs, and how far the phrase goes that a token belongs to. */
export interface MatchMap {
  starting: Match[][];
  inside: boolean[];
  ends: number[];
}

/** Lays the matches of a message out over its tokens. */
export function mapOf(tokens: readonly Token[], matches: readonly Match[]): MatchMap {
  const map: MatchMap = {
    starting: tokens.map(() => []),
    inside: tokens.map(() => false),
    ends: tokens.map(() => -1),
  };
  for (const match of matches) {
    map.starting[match.from]?.push(match);
    for (const at of match.used) {
      map.inside[at] = true;
      map.ends[at] = Math.max(map.ends[at] ?? -1, match.to);
    }
  }
  return map;
}

/**
 * The matches a negator denies: the thing behind it, or a list joined by commas and "eller". It ends at a cause, at another
 * negator's thing, at an unknown word that takes the denial ("ikke sovet …"), and where a new thing stands without a joint or an "om".
 */
export function* reachedBy(
  tokens: readonly Token[],
  negator: number,
  clauseEnd: number,
  given: Denial,
  { starting, inside, ends }: MatchMap,
): Generator<[Match, Denial]> {
  const noun = isIn(DENIES_NOUN, tokens[negator]) && !isOfDeed(tokens, negator);
  const own = ends[negator] ?? -1;
  // What is part of a phrase ("orker ikke mere") denies nothing behind the phrase.
  const end = Math.min(clauseEnd, negator + REACH, own >= 0 && !noun ? own : clauseEnd);
  const lastJoint = lastJointOf(tokens, negator, end);
  const lastAnd = noun ? lastAndOf(tokens, negator, end) : -1;
  // "Hun rejser sig ikke, taler næsten ikke", "dad no my mother": what was denied stands before it.
  if (isIn(SAYS_NO, tokens[negator]) && tokens[negator + 1]?.word !== 'til') return;
  if (isIn(AND, tokens[negator + 1])) return;
  if (negator + 1 < end && tokens[negator + 1]?.gap === 'comma') return;
  const isClausal = WITHOUT.has(tokens[negator]?.word ?? '') && isIn(SUBJECT, tokens[negator + 1]);
  let kind = given;
  let itemEnd = own;
  let unknown = 0;
  const nextItem = () => {
    itemEnd = -1;
    unknown = 0;
  };
  for (let at = negator + 1; at < end; at++) {
    const token = tokens[at] as Token;
    const listed = lastJoint >= at;
    if (isIn(CAUSES, token)) return;
    if (isIn(NEGATORS, token) && !isIn(OR, token)) {
      if (inside[at]) return;
      continue;
    }
    // "Græder uden der kommer noget og øjnene ligger dybt": a clause of its own ends where the next begins.
    if (isClausal && at > negator + 1 && (token.gap === 'comma' || isIn(AND, token))) return;
    // "Uden kemi så hun droppede medicinen"
    if (token.word === 'så' && isIn(SUBJECT, tokens[at + 1])) return;
    if (token.gap === 'comma' && at > negator + 1) {
      // "Without any relief, my fingers look grey, and …": somebody or something else begins.
      if (isIn(SUBJECT, token) || isIn(OWNER, token)) return;
      if (!listed) {
        if (at >= lastAnd || kind === 'doubted' || isIn(SAYS_ITSELF, token)) return;
        if (kind === 'denied') kind = 'listed';
      }
      nextItem();
    }
    if (isIn(OR, token)) {
      nextItem();
      continue;
    }
    if (isIn(AND, token)) {
      // "Bliver aldrig bedre og at …"
      if (tokens[at + 1]?.word === 'at') return;
      if (itemEnd < 0 && unknown === 0) continue;
      // "Dag fire uden alkohol og ryster og sveder", "uden tårer og øjnene ligger dybt"
      if (listed && (isIn(SAYS_ITSELF, tokens[at + 1]) || THE_MANY.test(tokens[at + 1]?.word ?? ''))) {
        if (kind === 'denied' || kind === 'listed') kind = 'doubted';
      } else if (!listed) {
        if (isIn(SAYS_ITSELF, tokens[at + 1]) || (kind !== 'denied' && kind !== 'listed')) return;
        // "Ingen feber og hoste" may mean either, "ikke feber og hoste" the more so.
        kind = noun ? 'listed' : 'doubted';
      }
      nextItem();
      continue;
    }
    const here = starting[at] ?? [];
    // A second thing without any joint is said for itself: "ingen feber ondt i halsen".
    if (here.length > 0 && itemEnd >= 0 && at >= itemEnd && !listed && !isOfIt(tokens, itemEnd, at)) return;
    for (const match of here) {
      if (match.used.includes(negator)) continue;
      yield [match, kind !== 'past' && isLately(tokens, match) ? 'doubted' : kind];
    }
    if (here.length > 0) itemEnd = Math.max(itemEnd, ...here.map((match) => match.to));
    if (inside[at] || isFiller(token) || isIn(TRANSPARENT, token) || isIn(LESS, token)) continue;
    unknown++;
    if (unknown > (noun ? 1 : 0) && !listed) return;
  }
}

/** "Ingen tanker om at gøre mig noget": what the thing that is denied is about is denied with it. */
const isOfIt = (tokens: readonly Token[], itemEnd: number, at: number): boolean =>
  at > itemEnd && tokens.slice(itemEnd, at).every(({ word }) => OF.has(word));
const OF = new Set(['om', 'på', 'at', 'of', 'about', 'to']);

/** "Øjnene", "læberne": no list goes on with what everybody has. */
const THE_MANY = /^.{3,}(?:ene|erne)$/;

const WITHOUT = new Set(['uden', 'without']);

/** "Kan ikke gå uden at holde ved væggen og ser dobbelt": without doing something; what follows is no list of things. */
const isOfDeed = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.word === 'uden' && tokens[at + 1]?.word === 'at' && !isIn(SUBJECT, tokens[at + 2]);

/** The last "eller" of the list, or "og" where the negator denies a whole list. */
function lastJointOf(tokens: readonly Token[], negator: number, end: number): number {
  const wholeList = isIn(DENIES_LIST, tokens[negator]) && !isOfDeed(tokens, negator);
  let last = -1;
  for (let at = negator + 1; at < end; at++) {
    if (isIn(OR, tokens[at])) last = at;
    // "Hverken luft eller afføring og kaster op": behind "eller" the list is closed.
    else if (wholeList && isIn(AND, tokens[at]) && !(last >= 0 && isIn(OR, tokens[last]))) last = at;
  }
  return last;
}

/** The last "og" behind a comma: "ingen feber, hoste og udslæt" may be one list. */
function lastAndOf(tokens: readonly Token[], negator: number, end: number): number {
  let last = -1;
  let comma = false;
  for (let at = negator + 2; at < end; at++) {
    comma ||= tokens[at]?.gap === 'comma';
    if (comma && isIn(AND, tokens[at]) && !isIn(SAYS_ITSELF, tokens[at + 1])) last = at;
  }
  return last;
}

/**
 * A negator between a phrase's own words, where the rest stands behind a joint: "har ikke feber og hoste" denies the fever, and the
 * cough only perhaps; "har ikke feber og hoster" does not deny it.
 */
export function acrossJoint(
  tokens: readonly Token[],
  negator: number,
  { to, used }: Match,
  given: Denial,
): Denial | undefined {
  if (isIn(DENIES_LIST, tokens[negator])) return given;
  // "Skifter hver halve time. Det her er ikke mens", "like raspberry jello, no actual poo": said of what comes behind it alone.
  const between = tokens.slice(Math.min(...used) + 1, negator + 1);
  const isNoun = isIn(DENIES_NOUN, tokens[negator]);
  if (between.some(({ gap }) => gap === 'stop' || (isNoun && gap === 'comma'))) return 'doubted';
  for (let at = negator + 1; at < to; at++) {
    // "Sugar hasn't budged, still low": what did not happen stands before the comma.
    if (tokens[at]?.gap === 'comma' && at > negator + 1) return undefined;
    if (used.includes(at)) break;
  }
  for (let at = negator + 1; at < to; at++) {
    if (used.includes(at) || !isIn(AND, tokens[at])) continue;
    if (isIn(SAYS_ITSELF, tokens[at + 1])) return undefined;
    return given === 'denied' && isIn(DENIES_NOUN, tokens[negator]) ? 'listed' : 'doubted';
  }
  return given;
}

/** "Ikke haft insulin siden i går", "ingen feber i tre dage": denied of a time, not altogether. */
function isLately(tokens: readonly Token[], match: Match): boolean {
  const [next, after] = [tokens[match.to], tokens[match.to + 1]];
  if (next?.key === 'siden' || next?.word === 'since') return true;
  const during = next?.word === 'i' || next?.word === 'for' || next?.word === 'in';
  return during && countAt(tokens, match.to + 1) !== undefined && after?.gap === 'space';
}
