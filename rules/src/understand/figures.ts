import type { Clause, Clauses } from './clauses.ts';
import {
  ANYBODY,
  ASKS_IN_GENERAL,
  BURDENS,
  FEELINGS,
  JOKES,
  JOKES_OF_TWO,
  LEADS_TO_FIGURE,
  NEARLY,
  STORIES,
  TELLS_OF,
} from './lexicon/figures.ts';
import { kinOf } from './lexicon/persons.ts';
import type { Match } from './matches.ts';
import { isIn, type Token } from './tokens.ts';

/** How far from a mention what makes it a figure of speech or a story stands. */
const NEAR = 7;
const LAUGHS = /[😂🤣😆😜😝]/gu;

/** How a message is said as a whole. */
export interface Manner {
  /** Sentences that are said for fun. */
  joking: ReadonlySet<number>;
  /** Whether any figure of speech, and any story, may be in it: asked for once. */
  figures: boolean;
  stories: boolean;
  /** Whether a mention may raise an alarm. */
  isGuarded(match: Match): boolean;
}

/** Looks a message over for what is not meant as it says. */
export function mannerOf(
  text: string,
  tokens: readonly Token[],
  clauses: Clauses,
  isGuarded: (match: Match) => boolean,
): Manner {
  const has = (...sets: readonly ReadonlySet<string>[]) =>
    tokens.some((token) => sets.some((set) => isIn(set, token)));
  return {
    joking: jokingSentences(text, tokens, clauses),
    figures: has(FEELINGS, BURDENS, NEARLY, NEAR_TO),
    stories: has(STORIES, ANYBODY, SAW, CHILDREN),
    isGuarded,
  };
}
const NEAR_TO = new Set(['nær']);

/** The sentences of a message that are said for fun: "haha", "nej pjat", a laughing face; a laugh alone means the sentence before. */
function jokingSentences(text: string, tokens: readonly Token[], clauses: Clauses): ReadonlySet<number> {
  const joking = new Set<number>();
  const sentence = (at: number) => clauses.list[clauses.of[at] as number]?.sentence ?? 0;
  const begins = (at: number) => at === 0 || tokens[at]?.gap === 'stop';
  const add = (at: number) => {
    joking.add(sentence(at));
    if (begins(at) || begins(at - 1)) joking.add(sentence(at) - 1);
  };
  for (let at = 0; at < tokens.length; at++) {
    const [{ word, gap }, next] = [tokens[at] as Token, tokens[at + 1]];
    const laugh = word === 'ha' && gap !== 'space' && next?.gap !== 'space';
    if (laugh || isIn(JOKES, tokens[at]) || JOKES_OF_TWO.has(`${word} ${next?.word}`)) add(at);
  }
  for (const { index } of text.matchAll(LAUGHS)) {
    const behind = tokens.findIndex(({ from }) => from > index);
    joking.add(sentence(behind < 0 ? tokens.length - 1 : Math.max(0, behind - 1)));
  }
  return joking;
}

/** "Dør af grin", "kvalt i mails", "skyde mig selv over de formularer", "hjertestop da jeg så prisen", "I nearly passed out". */
export function isFigure(tokens: readonly Token[], clauses: Clauses, match: Match): boolean {
  const clause = clauses.list[clauses.of[match.from] as number] as Clause;
  const end = Math.min(tokens.length, match.to + NEAR);
  for (let at = Math.max(clause.from, match.from); at < end; at++) {
    if (at > match.from && tokens[at]?.gap === 'stop') break;
    const own = match.used.includes(at);
    if (own || at < match.from) continue;
    if (isIn(FEELINGS, tokens[at]) && isIn(LEADS_TO_FIGURE, tokens[at - 1])) return true;
    if (isIn(BURDENS, tokens[at]) && leadsToBurden(tokens, at, match.from)) return true;
  }
  for (let at = Math.max(clause.from, match.from - 4); at < match.to; at++) {
    if (match.used.includes(at)) continue;
    if (isIn(NEARLY, tokens[at])) return true;
    if (tokens[at]?.word === 'nær' && tokens[at - 1]?.word === 'havde') return true;
  }
  return false;
}

/** "I alt det arbejde", "over de formularer", "da jeg så regningen": only small words lead from the mention to it. */
function leadsToBurden(tokens: readonly Token[], at: number, from: number): boolean {
  for (let back = at - 1; back >= Math.max(from, at - 4); back--) {
    const token = tokens[back] as Token;
    if (isIn(LEADS_TO_FIGURE, token) || SEEN.has(token.word)) return true;
    if (!SMALL.has(token.word) && kinOf(token.word.replace(/s$/, '')) === undefined) return false;
  }
  return false;
}
const SEEN = new Set(['så', 'hørte', 'saw', 'heard', 'læste']);
const SMALL = new Set(
  'alt det de den min mit mine sin sit sine al alle din dit all the my this that these those your'.split(' '),
);

/** "Så en film om …", "drømte at …", "læst om …", "er det normalt at man …": told of a story, or asked of anybody. */
export function isStory(
  tokens: readonly Token[],
  clauses: Clauses,
  match: Match,
  mayAlarm: boolean,
): boolean {
  const index = clauses.of[match.from] as number;
  const clause = clauses.list[index] as Clause;
  const before = clauses.list[index - 1];
  const from = Math.max(
    before && before.sentence === clause.sentence ? before.from : clause.from,
    match.from - 12,
  );
  for (let at = from; at < match.from; at++) {
    if (
      isIn(STORIES, tokens[at]) &&
      [1, 2].some((ahead) => at + ahead <= match.from && isIn(TELLS_OF, tokens[at + ahead]))
    )
      return true;
  }
  return isSeen(tokens, from, match.from) || (mayAlarm && isGeneral(tokens, clause, from, match.from));
}

/** "Så en mand blive kørt ned": seen of somebody, and not the writer's. */
function isSeen(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to - 2; at++) {
    if (!SAW.has(tokens[at]?.word ?? '') || !AN.has(tokens[at + 1]?.word ?? '')) continue;
    if ([2, 3].some((ahead) => kinOf(tokens[at + ahead]?.word ?? '') !== undefined)) return true;
  }
  return false;
}
const SAW = new Set(['så', 'set', 'saw', 'seen']);

function isGeneral(tokens: readonly Token[], clause: Clause, from: number, to: number): boolean {
  let asks = false;
  for (let at = from; at < to; at++) {
    asks ||= ASKS_IN_GENERAL.has(`${tokens[at]?.word} ${tokens[at + 1]?.word}`);
    if (!asks) continue;
    const some =
      isIn(ANYBODY, tokens[at]) ||
      (AN.has(tokens[at]?.word ?? '') && CHILDREN.has(tokens[at + 1]?.word ?? ''));
    if (some && to - at < NEAR && at >= clause.from - NEAR) return true;
  }
  return false;
}
const AN = new Set(['et', 'en', 'a']);
const CHILDREN = new Set(['barn', 'baby', 'child', 'person']);
