import type { Locale } from '../words.ts';
import { isCommon } from './common-words.ts';
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
  const see = (terms: readonly number[] | undefined, from: number, to: number, edits = 0) => {
    for (const term of terms ?? []) {
      if (seen.starting[from]?.some((sighting) => sighting.term === term && sighting.to === to)) continue;
      const sighting = { term, from, to, edits };
      seen.starting[from]?.push(sighting);
      seen.ending[to - 1]?.push(sighting);
      seen.terms.add(term);
    }
  };
  for (const [at, token] of tokens.entries()) {
    const letters = withDanishLetters(token.word);
    see(book.terms.da.get(stemOf(token, 'da')), at, at + 1);
    if (language !== 'da' || !FALSE_FRIENDS.has(token.word))
      see(book.terms.en.get(stemOf(token, 'en')), at, at + 1);
    see(book.exact.get(letters), at, at + 1);
    const known = (seen.starting[at]?.length ?? 0) > 0;
    if (token.value !== undefined || isFiller(token)) continue;
    seeJoined(book, letters, token, tokens[at + 1], (terms) => see(terms, at, at + 2));
    if (known || isCommon(token)) continue;
    // "brystsmeterne": the slip may stand in a form that the library has not.
    const asWritten = book.spelling.near(letters);
    const near = asWritten.length > 0 ? asWritten : book.spelling.near(stemOf(token, 'da'));
    for (const { entry, edits } of near) see(book.spellings.get(entry), at, at + 1, edits);
  }
  return seen;
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
