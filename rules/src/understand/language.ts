import type { Locale } from '../words.ts';
import { FUNCTION_WORDS, SCRIPTS } from './lexicon/languages.ts';
import type { Token } from './tokens.ts';

/** Fewer letters of a script than this share of all are a word or a name in another language. */
const MOSTLY = 0.5;
/** So many times the function words of Danish or English before another language is named. */
const LEAD = 1.3;

/** Dialect and slips of the keyboard look like these: one word that Danish lacks is not enough. */
const NEIGHBOURS = new Set(['nb', 'sv']);
const NEIGHBOURS_LEAD = 2;

/** Norwegian and Swedish: what Danes write is like it, so a message in them is read as far as it goes. */
export const isNeighbour = (language: string): boolean => NEIGHBOURS.has(language);

/** How many different function words of each language a message holds; one repeated word does not decide. */
export type Leanings = Record<string, number>;

/** Counts function words by language. */
export function leaningsOf(tokens: readonly Token[]): Leanings {
  const counts: Leanings = {};
  for (const tag of Object.keys(FUNCTION_WORDS)) counts[tag] = 0;
  for (const word of new Set(tokens.map((token) => token.word)))
    for (const tag of LANGUAGES_OF.get(word) ?? []) counts[tag] = (counts[tag] as number) + 1;
  return counts;
}
/** The languages that a function word is one of. */
const LANGUAGES_OF = new Map<string, string[]>();
for (const [tag, list] of Object.entries(FUNCTION_WORDS))
  for (const word of list) LANGUAGES_OF.set(word, [...(LANGUAGES_OF.get(word) ?? []), tag]);

/** Which of our two languages a message leans to by its function words alone; `undefined` when neither. */
export function leaning({ da = 0, en = 0 }: Leanings): Locale | undefined {
  return da > en ? 'da' : en > da ? 'en' : undefined;
}

/** Whether a message is rather in a language that is neither ours nor one like it. */
export const isForeign = ({ da = 0, en = 0, ...others }: Leanings): boolean =>
  Object.entries(others).some(
    ([tag, count]) => !NEIGHBOURS.has(tag) && count >= 2 && count >= Math.max(da, en),
  );

/**
 * The language of a message as a BCP 47 tag. `understood` counts the words that content phrases of each language recognised:
 * one recognised phrase tells Danish from English where a message has no function words.
 *
 * @returns `und` where nothing tells
 */
export function languageOf(
  given: string,
  leanings: Leanings,
  understood: Record<Locale, number>,
  locale?: Locale,
): string {
  const script = scriptOf(given);
  if (script) return script;
  const { da = 0, en = 0, ...others } = leanings;
  const [tag, score] = Object.entries(others).reduce(
    (top, next) => (next[1] > top[1] ? next : top),
    ['und', 0],
  );
  const leads = NEIGHBOURS.has(tag) ? score >= 3 && score - da >= NEIGHBOURS_LEAD : score >= 2;
  if (leads && score >= Math.max(da, en) * LEAD) return tag;
  const own = { da: da + understood.da, en: en + understood.en };
  if (own.da === 0 && own.en === 0) return 'und';
  if (own.da === own.en) return locale ?? (understood.en > understood.da ? 'en' : 'da');
  return own.da > own.en ? 'da' : 'en';
}

function scriptOf(given: string): string | undefined {
  // Nothing beyond Latin letters, accents and signs.
  if (!/[\u0370-\u1fff\u2c00-\ud7ff]/.test(given)) return undefined;
  const letters = given.match(/\p{L}/gu) ?? [];
  for (const { tag, sign, script } of SCRIPTS) {
    if (!sign.test(given)) continue;
    if (letters.filter((letter) => script.test(letter)).length >= letters.length * MOSTLY) return tag;
  }
  return undefined;
}
