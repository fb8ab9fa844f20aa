import { DESCRIBING } from './cues.ts';
import { months, PARTICLES } from './lexicon.ts';
import type { Word } from './words.ts';

const SPACE = /^ {1,2}$/;
const SPACE_OR_POINT = /^(?: {1,2}|\. ?)$/;

const isInitial = (word: Word | undefined) => word !== undefined && word.after - word.start === 1;

/** A word that can be a name where one is expected: `any` also without a capital. */
export function fits(word: Word | undefined, any: boolean): word is Word {
  if (!word || word.standing === 'common' || word.standing === 'clinical') return false;
  if (word.standing === 'strong') return true;
  if (word.capital) return !isInitial(word);
  return any && (word.standing !== 'weak' || months.has(word.low)) && word.low.length > 1;
}

/** Whether a name ends with a word, as far as what follows tells. */
function ends(next: Word | undefined): boolean {
  return next?.gap !== ' ' || /^(?:og|fra|and|from)$/.test(next.low);
}

/** Whether a word goes on with the name that the word before it belongs to. */
function goesOn(words: readonly Word[], i: number, any: boolean, second: boolean): boolean {
  const [before, word, next] = [words[i - 1], words[i] as Word, words[i + 1]];
  if (!(isInitial(before) ? SPACE_OR_POINT : SPACE).test(word.gap)) return false;
  if (isInitial(word) && word.capital) return true;
  if (PARTICLES.has(word.low) && fits(next, any)) return true;
  if (!word.capital && DESCRIBING.has(word.low)) return false;
  if (!word.capital && word.standing === 'unknown') return any && second && ends(next);
  return fits(word, any);
}

/** Marks the name that begins at a word, with what follows of it, if there is one. */
export function take(words: readonly Word[], named: boolean[], from: number, any: boolean): void {
  if (!fits(words[from], any)) return;
  named[from] = true;
  for (let i = from + 1; i < words.length && i < from + 5 && goesOn(words, i, any, i === from + 1); i++)
    named[i] = true;
}

/** The first word from `from` on that is no filler, where nothing but small signs stand between. */
export function past(
  words: readonly Word[],
  from: number,
  fillers: ReadonlySet<string>,
  gap: RegExp,
): number {
  let i = from;
  while (i < from + 5 && fillers.has(words[i]?.low ?? '') && gap.test(words[i]?.gap ?? '')) i++;
  return gap.test(words[i]?.gap ?? '') ? i : words.length;
}
