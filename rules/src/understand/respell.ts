import type { Locale } from '../words.ts';
import { isCommonWord } from './common-words.ts';
import { withDanishLetters } from './fold.ts';
import { ENDING, OVER } from './lexicon/negation.ts';
import { kinOf } from './lexicon/persons.ts';
import { ENDINGS, OF_READER, PREFIXES, SMALL } from './lexicon/small.ts';
import { countAt } from './lexicon/units.ts';
import type { PhraseBook } from './phrases.ts';
import { isLikelySlip, type Slip, slipOf } from './slips.ts';
import { withOneLess } from './spelling.ts';
import { stemOf } from './stems.ts';
import { isIn, keyOf, type Token } from './tokens.ts';
import { isReadAs, isSpelling } from './vocabulary.ts';

/** Longer words are no two words written as one. */
const LONGEST = 24;
/** Shorter words are too little to tell two words in. */
const SHORTEST = 5;
const LEAST_PART = 3;

/**
 * The message with its blanks and small words as they were meant: "ikkefå luft", "be vidstløs", "odnt i maven", "ikek". Only a word
 * that nobody knows is changed, so what is spelt right stays; words that carry a meaning of their own are left to the library's
 * own spelling. Spans stay those of the text as given.
 */
export function respell(tokens: readonly Token[], book: PhraseBook, language: Locale): Token[] {
  const small = SMALL[language];
  const known = tokens.map((token) => isWord(book, language, token));
  const merged: { token: Token; known: boolean }[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const [token, next] = [tokens[at] as Token, tokens[at + 1]];
    const mayMean = next && !(known[at] && known[at + 1]) && mayJoin(token, next);
    const whole = mayMean ? joined(token, next) : undefined;
    if (whole && isPlainWord(book, small, whole.word)) {
      merged.push({ token: whole, known: true });
      at++;
    } else merged.push({ token, known: known[at] as boolean });
  }
  const words = merged.map(({ token }) => token);
  return merged.flatMap(({ token, known }, at) => {
    // What stands behind a number may be its unit, and another one would be worse than none.
    if (token.value !== undefined || known || countAt(words, at - 1) !== undefined) return [token];
    const parts = partsOf(book, small, token.word);
    // "Maaven" is "maven", and no "maa ven".
    if (parts && !book.spelling.near(token.word).some(({ entry }) => isLikelySlip(token.word, entry))) {
      const [first, second] = parts;
      return [
        { ...token, ...named(first) },
        { ...token, ...named(second), gap: 'space' as const },
      ];
    }
    const meant = meantBy(token.word, language, book);
    return [meant === undefined ? token : { ...token, ...named(meant), typed: token.word }];
  });
}

const named = (word: string) => ({ word, key: keyOf(word) });

const mayJoin = (first: Token, second: Token): boolean =>
  second.gap === 'space' && first.value === undefined && second.value === undefined && first.to < second.from;

const joined = (first: Token, second: Token): Token => ({
  ...first,
  ...named(first.word + second.word),
  to: second.to,
});

/** A word that the reader or the language knows in some form. */
export function isWord(book: PhraseBook, language: Locale, token: Token): boolean {
  const small = SMALL[language];
  const { word } = token;
  if (token.value !== undefined || word.length === 1 || isIn(OF_READER, token)) return true;
  if (kinOf(word) !== undefined || (word.endsWith('s') && kinOf(word.slice(0, -1)) !== undefined))
    return true;
  if (isPlainWord(book, small, word)) return true;
  return [stemOf(token, 'da'), stemOf(token, 'en')].some(
    (stem) => stem.length >= LEAST_PART && isStem(book, stem),
  );
}

/** Whether a word is one of the library or a common one just as it is typed, and so no slip of another. */
export const isSpelt = (book: PhraseBook, language: Locale, { word }: Token): boolean =>
  isPlainWord(book, SMALL[language], word);

const isStem = (book: PhraseBook, stem: string): boolean =>
  isReadAs(book, stem, 'da') || isReadAs(book, stem, 'en');

/** A word as it is spelt in the library, among the small words or among the common ones. */
const isPlainWord = (book: PhraseBook, small: ReadonlySet<string>, word: string): boolean =>
  small.has(word) || isCommonWord(word) || isOfLibrary(book, withDanishLetters(word));

const isOfLibrary = (book: PhraseBook, letters: string): boolean =>
  isSpelling(book, letters) || isReadAs(book, letters, 'exact');

/**
 * Two words written as one. One of them is a small word, or the first is inflected, for no compound begins so: "brystetgør". Where
 * more than one place fits, the longest word of the library decides.
 */
function partsOf(book: PhraseBook, small: ReadonlySet<string>, word: string): [string, string] | undefined {
  if (word.length < SHORTEST || word.length > LONGEST) return undefined;
  let best: [string, string] | undefined;
  let most = 0;
  for (let at = 1; at < word.length; at++) {
    const [first, second] = [word.slice(0, at), word.slice(at)];
    const score = scoreOf(book, small, first, second);
    if (score > most) [best, most] = [[first, second], score];
  }
  return best;
}

function scoreOf(book: PhraseBook, small: ReadonlySet<string>, first: string, second: string): number {
  const told = (part: string, least = LEAST_PART) => part.length >= least && isPlainWord(book, small, part);
  const isSmall = (part: string) => part.length > 1 && small.has(part);
  if (NO_END.has(second) || NO_DENIAL.has(first) || NO_DENIAL.has(second)) return 0;
  const leads = isSmall(first) || first === 'i';
  if (leads && isSmall(second) && !ENDINGS.has(second) && !PREFIXES.has(first))
    return first.length + second.length;
  const mayBeOne = PREFIXES.has(first);
  // "Vildø": too short to be told in other company.
  if (leads && told(second, mayBeOne || first.length < LEAST_PART ? LEAST_PART : 2)) {
    // "Påbenene" is no compound, but "afføring" is; "tilstoppet" says nothing of the end.
    const isNoun = /(en|ne)$/.test(second) || (/et$/.test(second) && isOfLibrary(book, second));
    return (mayBeOne && !isNoun) || OVER.has(second) || ENDING.has(second) ? 0 : second.length * 2;
  }
  if (isSmall(second) && !ENDINGS.has(second) && told(first)) return first.length * 2;
  if (second === 'i' && first.length >= LEAST_PART && isOfLibrary(book, first)) return first.length * 2;
  return told(first) && told(second) && /(er|et|en|ne|te|de)$/.test(first) && isOfLibrary(book, second)
    ? Math.max(first.length, second.length)
    : 0;
}

/** "Norway" is no "nor way": so short a denial, found in a word that nobody knows, would deny what is told beside it. */
const NO_DENIAL = new Set(['no', 'nor', 'not', 'ej', 'nul']);
/** Words of action end in "-ingen": "fyringen" denies nothing. */
const NO_END = new Set(['ingen', 'uden', 'ej', 'no', 'intet']);

/** Small words by what is left of them without one letter. */
const INDEX: Record<Locale, Map<string, string[]>> = { da: indexed(SMALL.da), en: indexed(SMALL.en) };

function indexed(small: Iterable<string>): Map<string, string[]> {
  const index = new Map<string, string[]>();
  for (const word of small) {
    if (word.length < LEAST_PART) continue;
    for (const key of withOneLess(word)) index.set(key, [...(index.get(key) ?? []), word]);
  }
  return index;
}

/** The small word that a word nobody knows is a slip of, if there is only one so near. */
function meantBy(word: string, language: Locale, book: PhraseBook): string | undefined {
  if (word.length < LEAST_PART || word.length > LONGEST) return undefined;
  let best: Slip | undefined;
  let found = new Set<string>();
  for (const key of withOneLess(word)) {
    for (const small of INDEX[language].get(key) ?? []) {
      const slip = slipOf(word, small);
      if (slip === undefined || slip > (best ?? slip)) continue;
      if (slip !== best) found = new Set();
      best = slip;
      found.add(small);
    }
  }
  if (found.size !== 1) return undefined;
  const [meant] = found;
  // "Hvejs" may be "hveps": a word of the library that is nearer is meant.
  const nearer = book.spelling.near(word).some(({ entry }) => (slipOf(word, entry) ?? 3) < (best ?? 3));
  return nearer ? undefined : meant;
}
