import type { WordClasses } from '../content/content.ts';
import type { Locale } from '../words.ts';

/**
 * The phrases that a content phrase stands for: words joined by `/` are alternatives.
 *
 * @example spellOut('kan ikke løfte/bevæge armen') // ['kan ikke løfte armen', 'kan ikke bevæge armen']
 */
export const spellOut = (phrase: string): string[] =>
  phrase
    .split(' ')
    .map(alternatives)
    .reduce((made, words) => made.flatMap((head) => words.map((word) => `${head} ${word}`)), [''])
    .map((text) => text.trimStart());

/** The alternatives of a blank-separated part of a phrase; what a `+` says of the part it says of each. */
export const alternatives = (part: string): string[] =>
  (part.startsWith('+') ? part.replaceAll('/', '/+') : part).split('/');

/** `#10` in a phrase: a number of at least ten stands there. */
const LEAST = /\s*#(\d+)\s*/;

/** A phrase without its number, and the least that number may be. */
export function leastOf(text: string): { text: string; least?: number } {
  const least = text.includes('#') ? LEAST.exec(text)?.[1] : undefined;
  return least === undefined ? { text } : { text: text.replace(LEAST, ' ').trim(), least: Number(least) };
}

/** `<pills>` in a phrase stands for any word of that class. */
const CLASS = /<([^<>]+)>/g;

/** The classes of words that a phrase names. */
export const classesIn = (phrase: string): string[] =>
  Array.from(phrase.matchAll(CLASS), ([, name = '']) => name);

/**
 * A phrase with its classes of words as alternatives.
 *
 * @example withWords('samler <pills>', { pills: { da: ['piller', 'panodiler'], en: [] } }, 'da') // 'samler piller/panodiler'
 */
export const withWords = (phrase: string, words: WordClasses, locale: Locale): string =>
  phrase.includes('<')
    ? phrase.replace(CLASS, (_, name: string) => (words[name]?.[locale] ?? []).join('/'))
    : phrase;
