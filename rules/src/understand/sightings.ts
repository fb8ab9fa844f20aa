import type { Locale } from '../words.ts';
import { isCommon, lacksDanishLetters } from './common-words.ts';
import { withDanishLetters } from './fold.ts';
import { FALSE_FRIENDS } from './lexicon/false-friends.ts';
import { isFiller } from './phrase-words.ts';
import type { PhraseBook } from './phrases.ts';
import { stemOf } from './stems.ts';
import type { Token } from './tokens.ts';

/** A word of the library seen in the message: one token, or two that are written apart. */
export interface Sighting {
  term: number;
  /** Tokens `[from, to)`. */
  from: number;
  to: number;
  edits: number;
  /** How many letters were compared: in a short word one wrong letter tells less. */
  size: number;
  /** Read by a form that the library does not hold itself. */
  guessed: boolean;
}

/** The library's words in a message, by where they begin and where they end, and which there are at all. */
export interface Sightings {
  starting: Sighting[][];
  ending: Sighting[][];
  terms: Set<number>;
}

/** Looks up every word as it is, joined with the next one, and, where it is no known word, as a misspelling. */
export function sightingsIn(
  book: PhraseBook,
  tokens: readonly Token[],
  language: Locale | undefined,
): Sightings {
  const seen: Sightings = { starting: tokens.map(() => []), ending: tokens.map(() => []), terms: new Set() };
  const see = (
    terms: readonly number[] | undefined,
    from: number,
    to: number,
    slip: Omit<Sighting, 'term' | 'from' | 'to'> = AS_WRITTEN,
  ) => {
    for (const term of terms ?? []) {
      if (seen.starting[from]?.some((sighting) => sighting.term === term && sighting.to === to)) continue;
      const sighting = { term, from, to, ...slip };
      seen.starting[from]?.push(sighting);
      seen.ending[to - 1]?.push(sighting);
      seen.terms.add(term);
    }
  };
  const shorn = lacksDanishLetters(tokens);
  for (const [at, token] of tokens.entries()) {
    const letters = withDanishLetters(token.word);
    see(book.terms.da.get(stemOf(token, 'da')), at, at + 1);
    // In a Danish message English is taken by the word: "motellet" is not "mottled".
    if (language !== 'da' || (book.english.has(token.word) && !FALSE_FRIENDS.has(token.word)))
      see(book.terms.en.get(stemOf(token, 'en')), at, at + 1);
    see(book.exact.get(letters), at, at + 1);
    if (shorn) see(book.shorn.get(token.word), at, at + 1, SHORN);
    const known = (seen.starting[at]?.length ?? 0) > 0 && isKnown(book, token, letters);
    if (token.value !== undefined || isFiller(token)) continue;
    seeJoined(book, letters, token, tokens[at + 1], (terms) => see(terms, at, at + 2));
    if (known || isCommon(token)) continue;
    for (const { entry, edits, size } of spelt(book, token, letters))
      see(book.spellings.get(entry), at, at + 1, { edits, size, guessed: book.guesses.has(entry) });
  }
  return seen;
}

/** By its whole word or a stem that tells: of three letters a stem is many words', and "vanet" may be "vandet". */
const isKnown = (book: PhraseBook, token: Token, letters: string): boolean =>
  stemOf(token, 'da').length > 3 || (book.spellings.has(letters) && !book.guesses.has(letters));

const AS_WRITTEN = { edits: 0, size: 0, guessed: false };
/** Typed without its letters; the whole message lacks them. */
const SHORN = { edits: 0, size: 5, guessed: true };

/** What a word may be misspelt for; the slip may stand in a form that the library has not, as in "brystsmeterne". */
function spelt(
  book: PhraseBook,
  token: Token,
  letters: string,
): readonly { entry: string; edits: number; size: number }[] {
  const looked = (word: string) =>
    book.spelling.near(word).map(({ entry, edits }) => ({ entry, edits, size: word.length }));
  const asWritten = letters === token.word ? looked(letters) : [...looked(letters), ...looked(token.word)];
  if (asWritten.length === 0) return looked(stemOf(token, 'da'));
  const least = Math.min(...asWritten.map(({ edits }) => edits));
  return asWritten.filter(({ edits }) => edits === least);
}

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
