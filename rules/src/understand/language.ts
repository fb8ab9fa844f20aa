import type { Locale } from '../words.ts';
import { FUNCTION_WORDS, SCRIPTS } from './lexicon/languages.ts';
import type { Token } from './tokens.ts';

/** Fewer letters of a script than this share of all are a word or a name in another language. */
const MOSTLY = 0.5;
/** So many more function words than Danish or English before a foreign language is named. */
const LEAD = 1.3;

/** Which of our two languages a message leans to by its function words alone; `undefined` when neither. */
export function leaning(tokens: readonly Token[]): Locale | undefined {
  const [da, en] = [count(tokens, 'da'), count(tokens, 'en')];
  return da > en ? 'da' : en > da ? 'en' : undefined;
}

/**
 * The language of a message as a BCP 47 tag. `understood` counts the words that content phrases of each language recognised:
 * one recognised phrase tells Danish from English where a message has no function words.
 *
 * @returns `und` where nothing tells
 */
export function languageOf(
  given: string,
  tokens: readonly Token[],
  understood: Record<Locale, number>,
  locale?: Locale,
): string {
  const script = scriptOf(given);
  if (script) return script;
  const scores = Object.keys(FUNCTION_WORDS).map((tag) => ({ tag, score: count(tokens, tag) }));
  const own = { da: scoreOf(scores, 'da') + understood.da, en: scoreOf(scores, 'en') + understood.en };
  const foreign = scores
    .filter(({ tag }) => tag !== 'da' && tag !== 'en')
    .reduce((top, next) => (next.score > top.score ? next : top));
  const bare = Math.max(scoreOf(scores, 'da'), scoreOf(scores, 'en'));
  if (foreign.score >= 2 && foreign.score >= bare * LEAD && foreign.score > bare) return foreign.tag;
  if (own.da === 0 && own.en === 0) return 'und';
  if (own.da === own.en) return locale ?? (understood.en > understood.da ? 'en' : 'da');
  return own.da > own.en ? 'da' : 'en';
}

const scoreOf = (scores: { tag: string; score: number }[], tag: string): number =>
  scores.find((one) => one.tag === tag)?.score ?? 0;

/** Every word counts once, so that one repeated word does not decide. */
function count(tokens: readonly Token[], tag: string): number {
  const list = FUNCTION_WORDS[tag] as Set<string>;
  const seen = new Set<string>();
  for (const token of tokens) if (list.has(token.word)) seen.add(token.word);
  return seen.size;
}

function scriptOf(given: string): string | undefined {
  const letters = given.match(/\p{L}/gu);
  if (!letters) return undefined;
  for (const [script, tag] of SCRIPTS) {
    if (!script.test(given)) continue;
    const family = tag === 'fa' ? /\p{Script=Arabic}/u : tag === 'uk' ? /\p{Script=Cyrillic}/u : script;
    if (letters.filter((letter) => family.test(letter)).length >= letters.length * MOSTLY) return tag;
  }
  return undefined;
}
