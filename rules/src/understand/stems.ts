import type { Locale } from '../words.ts';
import { stemDanish } from './danish-stemmer.ts';
import { stemEnglish } from './english-stemmer.ts';
import { ENGLISH_FORMS, WHOLE } from './lexicon/lemmas.ts';
import type { Token } from './tokens.ts';

/** A release brings twenty thousand words of its own. */
const REMEMBERED = 60_000;
const memory = { da: new Map<string, string>(), en: new Map<string, string>() };

/** The stem of a word in one language; remembered, since people use few words. */
export function stem(word: string, locale: Locale): string {
  const known = memory[locale].get(word);
  if (known !== undefined) return known;
  const made = locale === 'da' ? danish(word) : stemEnglish(ENGLISH_FORMS.get(word) ?? word);
  if (memory[locale].size >= REMEMBERED) memory[locale].clear();
  memory[locale].set(word, made);
  return made;
}

function danish(word: string): string {
  // Snowball takes the s of "hals" for a genitive.
  if (WHOLE.has(word) || (word.length <= 4 && word.endsWith('s'))) return word;
  const stemmed = stemDanish(word);
  // … and leaves the past tense of "hostede".
  return stemmed.length >= 6 && stemmed.endsWith('ed') ? stemmed.slice(0, -2) : stemmed;
}

/** A token's stem as a word of the given language. */
export const stemOf = (token: Token, locale: Locale): string =>
  stem(locale === 'da' ? token.key : token.word, locale);
