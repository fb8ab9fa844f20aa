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
import { SeenTerms, type Spelt } from './seen-terms.ts';
import { slipOf } from './slips.ts';
import { stem, stemOf } from './stems.ts';
import type { Token } from './tokens.ts';

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
  const seen = new SeenTerms(book.slots);
  const see = (
    terms: readonly number[] | undefined,
    from: number,
    to: number,
    spelt: Spelt = AS_WRITTEN,
  ): void => {
    if (terms) for (const term of terms) seen.add(term, from, to, spelt);
  };
  const shorn = lacksDanishLetters(tokens);
  const lettered = tokens.some(({ word }) => /[æøå]/.test(word));
  // A misspelt word is one of the language that the message is in.
  const spells = ours ? (leans ?? (language === 'da' ? language : undefined)) : undefined;
  const isOfLanguage = (entry: string): boolean =>
    spells === undefined || book.spelt[spells].has(entry) || entry.length >= LONG;
  const seeSpelt = (at: number, word: string, letters: string, stemmed: string, alone = true) => {
    for (const { entry, edits, size } of spelt(book, word, letters, stemmed, isOfLanguage, lettered))
      see(book.spellings.get(entry), at, at + 1, { edits, size, guessed: book.guesses.has(entry) });
    if (!ours || !alone) return;
    for (const form of new Set([letters, word]))
      for (const { entry, slip } of book.spelling.short(form))
        if (isOfLanguage(entry))
          see(book.spellings.get(entry), at, at + 1, { ...SHORT, slip, guessed: book.guesses.has(entry) });
  };
  const seeKin = (at: number, letters: string) => {
    for (const { entry } of book.spelling.near(letters)) {
      const slip = slipOf(letters, entry);
      if (slip === undefined || slip > 1 || book.guesses.has(entry) || !isOfLanguage(entry)) continue;
      const size = letters.length;
      const plain = slip === 0 ? size >= SWAPPED : size >= LONG;
      see(
        book.spellings.get(entry),
        at,
        at + 1,
        plain
          ? { edits: 1, size, guessed: false }
          : { ...SHORT, slip: isCommonWord(entry) ? slip : 1, guessed: false },
      );
    }
  };
  for (const [at, token] of tokens.entries()) {
    const before = seen.size;
    const letters = withDanishLetters(token.word);
    // "Fast", "or", "and" in an English message are no Danish words.
    const english = leans === 'en' && (FALSE_FRIENDS.has(token.word) || isEnglishWord(token.word));
    if (!english) see(book.terms.da.get(stemOf(token, 'da')), at, at + 1);
    // In a Danish message English is taken by the word: "motellet" is not "mottled".
    if (language !== 'da' || (book.english.has(token.word) && !FALSE_FRIENDS.has(token.word)))
      see(book.terms.en.get(stemOf(token, 'en')), at, at + 1);
    see(book.exact.get(letters), at, at + 1);
    if (shorn) {
      see(book.shorn.get(token.word), at, at + 1, SHORN);
      // Its "oer" are "øer" and no "ør".
      if (letters !== token.word) see(book.terms.da.get(stem(token.word, 'da')), at, at + 1, SHORN);
    }
    if (token.value === 2) see(book.terms.da.get('to'), at, at + 1);
    if (token.value !== undefined) continue;
    if (token.typed) seeSpelt(at, token.typed, withDanishLetters(token.typed), stem(token.typed, 'da'));
    if (isFiller(token)) continue;
    seeJoined(book, letters, token, tokens[at + 1], (terms) => see(terms, at, at + 2));
    const seenAsIs = seen.size > before;
    const known = seenAsIs && isKnown(book, token, letters);
    if (!known && !isCommon(token)) seeSpelt(at, token.word, letters, stemOf(token, 'da'), !seenAsIs);
    // Known by its stem only, it may still be a slip: "stukkte", "brysstet".
    else if (ours && !isPlainlyCommon(token) && !isOfLibrary(book, token.word, letters)) seeKin(at, letters);
  }
  return seen.close();
}

/** As it is spelt in the library, with its letters or without. */
const isOfLibrary = (book: PhraseBook, word: string, letters: string): boolean =>
  book.spellings.has(letters) || book.exact.has(letters) || book.english.has(word);

/**
 * By its whole word, a listed form ("tæer" is no "tæver") or a stem that tells: of three letters a stem is many words', and "vanet"
 * may be "vandet".
 */
const isKnown = (book: PhraseBook, token: Token, letters: string): boolean =>
  stemOf(token, 'da').length > 3 ||
  DANISH_FORMS.has(token.word) ||
  (book.spellings.has(letters) && !book.guesses.has(letters));

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
      .filter(({ entry }) => isOfLanguage(entry) && (entry[0] === form[0] || !book.guesses.has(entry)))
      .map(({ entry, edits }) => ({ entry, edits, size: word.length }));
  const asWritten = letters === word ? looked(letters) : [...looked(letters), ...looked(word)];
  const all = [
    ...asWritten,
    ...(leastOf(asWritten) > 1 ? [stemmed, ...withoutEnding(letters)].flatMap((form) => looked(form)) : []),
  ];
  const least = leastOf(all);
  const nearest = all.filter(({ edits }) => edits === least);
  // "Halen" may be "hælen", but among words with their letters it may as well be "halsen".
  return lettered && least === 0 && book.bare.has(word)
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

/** "hals betændelse", "bryst-smerter". */
function seeJoined(
  book: PhraseBook,
  letters: string,
  first: Token,
  second: Token | undefined,
  see: (terms: readonly number[] | undefined) => void,
): void {
  if (!second || (second.gap !== 'space' && second.gap !== 'hyphen')) return;
  if (second.value !== undefined || isFiller(second)) return;
  see(book.terms.da.get(letters + stemOf(second, 'da')));
  see(book.terms.en.get(first.word + stemOf(second, 'en')));
}
