import type { Locale } from '../words.ts';
import {
  isCommon,
  isCommonWord,
  isEnglishWord,
  isPlainlyCommon,
  lacksDanishLetters,
} from './common-words.ts';
import { withDanishLetters } from './fold.ts';
import { FALSE_FRIENDS } from './lexicon/false-friends.ts';
import { DANISH_FORMS } from './lexicon/lemmas.ts';
import { isFiller } from './phrase-words.ts';
import type { PhraseBook } from './phrases.ts';
import type { Lookup, SeenTerms, Spelt } from './seen-terms.ts';
import { slipOf } from './slips.ts';
import { stem, stemOf } from './stems.ts';
import { termsSeen } from './terms-seen.ts';
import type { Token } from './tokens.ts';
import { Is, isA, isReadAs, isSpelling, listOf, NOTHING, type Reading } from './vocabulary.ts';

/** What is known of a message's language. */
export interface Told {
  /** By its words, or that of the conversation. */
  language: Locale | undefined;
  /** By its words alone. */
  leans: Locale | undefined;
  /** Danish, English, or so near that its words may be theirs. */
  ours: boolean;
}

/** Looks up every word as it is, joined with the next one, and, where it is no known word, as a misspelling. */
export function sightingsIn(
  book: PhraseBook,
  tokens: readonly Token[],
  { language, leans, ours }: Told,
): SeenTerms {
  const lookups: Lookup[] = [];
  const see = (
    letters: string,
    reading: Reading,
    from: number,
    to: number,
    spelt: Spelt = AS_WRITTEN,
  ): void => {
    const list = listOf(book, letters, reading);
    if (list !== NOTHING) lookups.push({ list, from, to, spelt });
  };
  const isGuess = (letters: string): boolean => isA(book, letters, Is.guess);
  const shorn = lacksDanishLetters(tokens);
  const lettered = tokens.some(({ word }) => /[æøå]/.test(word));
  // A misspelt word is one of the language that the message is in.
  const spells = ours ? (leans ?? (language === 'da' ? language : undefined)) : undefined;
  const isOfLanguage = (entry: string): boolean =>
    spells === undefined || isA(book, entry, Is[spells]) || entry.length >= LONG;
  const seeSpelt = (at: number, word: string, letters: string, stemmed: string, alone = true) => {
    for (const { entry, edits, size } of spelt(book, word, letters, stemmed, isOfLanguage, lettered))
      see(entry, 'spelling', at, at + 1, { edits, size, guessed: isGuess(entry) });
    if (!ours || !alone) return;
    for (const form of new Set([letters, word]))
      for (const { entry, slip } of book.spelling.short(form))
        if (isOfLanguage(entry))
          see(entry, 'spelling', at, at + 1, { ...SHORT, slip, guessed: isGuess(entry) });
  };
  const seeKin = (at: number, letters: string) => {
    for (const { entry } of book.spelling.near(letters)) {
      const slip = slipOf(letters, entry);
      if (slip === undefined || slip > 1 || isGuess(entry) || !isOfLanguage(entry)) continue;
      const size = letters.length;
      const plain = slip === 0 ? size >= SWAPPED : size >= LONG;
      see(
        entry,
        'spelling',
        at,
        at + 1,
        plain
          ? { edits: 1, size, guessed: false }
          : { ...SHORT, slip: isCommonWord(entry) ? slip : 1, guessed: false },
      );
    }
  };
  const stems = {
    da: tokens.map((token) => stemOf(token, 'da')),
    en: tokens.map((token) => stemOf(token, 'en')),
  };
  for (const [at, token] of tokens.entries()) {
    const before = lookups.length;
    const { word } = token;
    const letters = withDanishLetters(word);
    const stemmed = stems.da[at] as string;
    // "Fast", "or", "and" in an English message are no Danish words.
    const english = leans === 'en' && (FALSE_FRIENDS.has(word) || isEnglishWord(word));
    if (!english) see(stemmed, 'da', at, at + 1);
    // In a Danish message English is taken by the word: "motellet" is not "mottled".
    if (language !== 'da' || (isA(book, word, Is.english) && !FALSE_FRIENDS.has(word)))
      see(stems.en[at] as string, 'en', at, at + 1);
    see(letters, 'exact', at, at + 1);
    if (shorn) {
      see(word, 'shorn', at, at + 1, SHORN);
      // Its "oer" are "øer" and no "ør".
      if (letters !== word) see(stem(word, 'da'), 'da', at, at + 1, SHORN);
    }
    if (token.value === 2) see('to', 'da', at, at + 1);
    if (token.value !== undefined) continue;
    if (token.typed) seeSpelt(at, token.typed, withDanishLetters(token.typed), stem(token.typed, 'da'));
    if (isFiller(token)) continue;
    const next = tokens[at + 1];
    if (next && mayJoin(next)) {
      // "hals betændelse", "bryst-smerter".
      see(letters + stems.da[at + 1], 'da', at, at + 2);
      see(word + stems.en[at + 1], 'en', at, at + 2);
    }
    const seenAsIs = lookups.length > before;
    const known = seenAsIs && isKnown(book, word, letters, stemmed);
    if (!known && !isCommon(token)) seeSpelt(at, word, letters, stemmed, !seenAsIs);
    // Known by its stem only, it may still be a slip: "stukkte", "brysstet".
    else if (ours && !isPlainlyCommon(token) && !isOfLibrary(book, word, letters)) seeKin(at, letters);
  }
  return termsSeen(book, lookups);
}

/** As it is spelt in the library, with its letters or without. */
const isOfLibrary = (book: PhraseBook, word: string, letters: string): boolean =>
  isReadAs(book, letters, 'spelling') || isReadAs(book, letters, 'exact') || isA(book, word, Is.english);

/**
 * By its whole word, a listed form ("tæer" is no "tæver") or a stem that tells: of three letters a stem is many words', and "vanet"
 * may be "vandet".
 */
const isKnown = (book: PhraseBook, word: string, letters: string, stemmed: string): boolean =>
  stemmed.length > 3 || DANISH_FORMS.has(word) || isSpelling(book, letters);

/** Longer words of the other language are no words of this one. */
const LONG = 8;
/** From here on two letters that changed places tell which word was meant. */
const SWAPPED = 6;
/** A slip in a word of three or four letters. */
const SHORT = { edits: 1, size: 4 };
const AS_WRITTEN = { edits: 0, size: 0, guessed: false };
/** Typed without its letters; the whole message lacks them. */
const SHORN = { edits: 0, size: 5, guessed: true };

/** What a word may be misspelt for; the slip may stand in a form that the library has not, as in "brystsmeterne". */
function spelt(
  book: PhraseBook,
  word: string,
  letters: string,
  stemmed: string,
  isOfLanguage: (entry: string) => boolean,
  lettered: boolean,
): readonly { entry: string; edits: number; size: number }[] {
  const looked = (form: string, near = book.spelling.near) =>
    near(form)
      .filter(({ entry }) => isOfLanguage(entry) && (entry[0] === form[0] || !isA(book, entry, Is.guess)))
      .map(({ entry, edits }) => ({ entry, edits, size: word.length }));
  const asWritten = letters === word ? looked(letters) : [...looked(letters), ...looked(word)];
  const all = [
    ...asWritten,
    ...(leastOf(asWritten) > 1 ? [stemmed, ...withoutEnding(letters)].flatMap((form) => looked(form)) : []),
  ];
  const least = leastOf(all);
  const nearest = all.filter(({ edits }) => edits === least);
  // "Halen" may be "hælen", but among words with their letters it may as well be "halsen".
  return lettered && least === 0 && isA(book, word, Is.bare)
    ? [...nearest, ...looked(word, book.spelling.nearSure)]
    : nearest;
}

const leastOf = (found: readonly { edits: number }[]): number =>
  Math.min(9, ...found.map(({ edits }) => edits));

/** "Influnzaen" by "influnza": an ending beside the slip would be a second one. */
const withoutEnding = (word: string): string[] => {
  const head = /^(.{5,}?)(?:erne|en|et)$/.exec(word)?.[1];
  return head ? [head] : [];
};

/** A word that may be the end of the one before it. */
const mayJoin = (token: Token): boolean =>
  (token.gap === 'space' || token.gap === 'hyphen') && token.value === undefined && !isFiller(token);
