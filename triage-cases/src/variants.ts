import type { Locale } from '@fordoer/rules';

/**
 * The same story in other words, made by rule. It is as dangerous as before, so the urgency must not fall (TR-56):
 * spelling, order, and whoever makes light of it say nothing about the body.
 */

const MINIMISING = {
  da: { before: 'Min mand siger det nok bare er ingenting.', after: 'Det er sikkert ikke noget.' },
  en: { before: "My husband says it's probably nothing.", after: "I'm sure it's nothing." },
} as const satisfies Record<Locale, object>;

const IRRELEVANT = {
  da: 'Vi bor på tredje sal og har to katte. Til sommer skal vi på ferie på Bornholm.',
  en: 'We live on the third floor and have two cats. In summer we go on holiday to Cornwall.',
} as const satisfies Record<Locale, string>;

/** Longer words. With one letter wrong, shorter ones are other words. */
const WORD = /\p{Letter}{6,}/gu;

/** The ways of saying the same otherwise. `one longer word misspelt` gives a text for each longer word. */
export const KINDS = {
  'sentences reordered': (text) => [reordered(text)],
  'one longer word misspelt': eachMisspelt,
  'two letters swapped in every longer word': (text) => [text.replace(WORD, swapped)],
  'one letter lost from every longer word': (text) => [text.replace(WORD, shortened)],
  'æøå as ae, oe, aa': (text) => [replaced(text, { æ: 'ae', ø: 'oe', å: 'aa' })],
  'æøå as a, o, a': (text) => [replaced(text, { æ: 'a', ø: 'o', å: 'a' })],
  'a relative makes light of it first': (text, locale) => [`${MINIMISING[locale].before} ${text}`],
  'the writer makes light of it last': (text, locale) => [`${ended(text)} ${MINIMISING[locale].after}`],
  'facts that do not matter': (text, locale) => [`${ended(text)} ${IRRELEVANT[locale]}`],
} as const satisfies Record<string, (text: string, locale: Locale) => string[]>;
export type Kind = keyof typeof KINDS;

/** The variants of one kind that differ from the text. Pure and the same every time. */
export const variantsOf = (kind: Kind, text: string, locale: Locale): string[] =>
  KINDS[kind](text, locale).filter((variant) => variant !== text);

const ended = (text: string): string =>
  /[.!?…)\p{Extended_Pictographic}]\s*$/u.test(text) ? text : `${text}.`;

/** The last sentence first. */
function reordered(text: string): string {
  const sentences = text.split(/(?<=[.!?])\s+/u);
  const last = sentences.pop() as string;
  if (sentences.length === 0) return text;
  return [/[.!?]$/u.test(last) ? last : `${last}.`, ...sentences].join(' ');
}

/** Each longer word alone: a letter lost in one, two swapped in the next. */
function eachMisspelt(text: string): string[] {
  return [...text.matchAll(WORD)].map(([word], count, all) => {
    const at = all[count]?.index ?? 0;
    const wrong = count % 2 === 0 ? shortened(word) : swapped(word);
    return text.slice(0, at) + wrong + text.slice(at + word.length);
  });
}

/** Two neighbours in the middle change places; the next two where they are the same letter. */
function swapped(word: string): string {
  const middle = Math.floor(word.length / 2);
  const at = word[middle - 1] === word[middle] ? middle + 1 : middle;
  return word.slice(0, at - 1) + word[at] + word[at - 1] + word.slice(at + 1);
}

const shortened = (word: string): string => {
  const middle = Math.floor(word.length / 2);
  return word.slice(0, middle) + word.slice(middle + 1);
};

const replaced = (text: string, letters: Record<string, string>): string =>
  text.replace(/[æøå]/gi, (letter) => {
    const plain = letters[letter.toLowerCase()] as string;
    return letter === letter.toLowerCase() ? plain : plain[0]?.toUpperCase() + plain.slice(1);
  });
