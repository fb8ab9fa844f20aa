import {
  CLOSING,
  CLOSING_FILLERS,
  DESCRIBING,
  DOES,
  FILLERS,
  HOUSES,
  isKin,
  NAMED,
  POSSESSIVES,
  STRICT_TITLES,
  THANKING,
  THINGS,
  TITLES,
  TOWARDS,
} from './cues.ts';
import { fits, past, take } from './taking.ts';
import type { Word } from './words.ts';

/** Where a name begins that a word announces, and whether it needs no capital. */
type Cue = (words: readonly Word[], i: number, text: string) => { from: number; any?: boolean } | undefined;

const SMALL = /^[ .,:()"'=]{1,4}$/;
const BEFORE_KIN = /^[ ,:("']{1,3}$/;
const IS = new Set(['er', 'is', "i'm", "it's", 'am', 'jeg', 'this']);
const SELF = new Set(['jeg', 'det', 'her', 'i', 'this', 'it', 'dette']);

/** "My name is X"; but not "the medicine is called X". */
const named: Cue = (words, i) => {
  const word = words[i] as Word;
  const thing = words.slice(Math.max(0, i - 4), i).some(({ low }) => THINGS.has(low));
  if (!NAMED.has(word.low) || (thing && !word.low.endsWith('navn'))) return undefined;
  return { from: past(words, i + 1, FILLERS, SMALL), any: true };
};

/** "Rose Bjerre is what I am called", "X here", "X writes", "the X nursery". */
const behind: Cue = (words, i) => {
  const [word, next, second] = [words[i] as Word, words[i + 1], words[i + 2]];
  if (next?.gap !== ' ' || !word.capital || word.gap.includes('\n')) return undefined;
  const called = NAMED.has(next.low) && ['jeg', 'han', 'hun'].includes(second?.low ?? '');
  const here = ['her', 'here', 'skriver'].includes(next.low);
  return called || here || (HOUSES.has(next.low) && !word.opens) ? { from: i } : undefined;
};

/** "Kind regards, X": what is left of the line. */
const closing: Cue = (words, i, text) => {
  const word = words[i] as Word;
  if (!CLOSING.has(word.low) && !THANKING.has(word.low)) return undefined;
  const from = past(words, i + 1, CLOSING_FILLERS, /^[ .,:;!\n-]{1,6}$/);
  const line = text.indexOf('\n', words[from]?.start);
  const short = words[from + 3] === undefined || (line >= 0 && (words[from + 3]?.start ?? 0) > line);
  return { from, any: CLOSING.has(word.low) && short };
};

/** "Dr. X", "the nurse, X,". */
const title: Cue = (words, i) => {
  const [word, next] = [words[i] as Word, words[i + 1]];
  if (!TITLES.has(word.low) || !SMALL.test(next?.gap ?? '')) return undefined;
  return { from: i + 1, any: STRICT_TITLES.has(word.low) && !DOES.has(next?.low ?? '') };
};

/** "The doctor at Hvidovre, X, wrote". */
const apposed: Cue = (words, i) => {
  const [next, second] = [words[i + 1], words[i + 2]];
  if (next?.gap !== ', ' || !next.capital || !second?.gap.startsWith(',')) return undefined;
  const role = words.slice(Math.max(0, i - 3), i + 1).some(({ low }) => TITLES.has(low) || isKin(low));
  return role ? { from: i + 1 } : undefined;
};

/** "Dear X", "at X's". */
const towards: Cue = (words, i) => {
  const next = words[i + 1];
  const capital = next?.gap === ' ' && next.capital;
  return TOWARDS.has((words[i] as Word).low) && capital ? { from: i + 1 } : undefined;
};

/** "I am X"; of "it is X" only what is a name somewhere. */
const self: Cue = (words, i) => {
  const [before, word, next] = [words[i - 1], words[i] as Word, words[i + 1]];
  if (!next?.capital || (before?.low === 'det' && next.standing === 'unknown')) return undefined;
  const is = IS.has(word.low) && (SELF.has(before?.low ?? '') || word.low.includes("'")) && next.gap === ' ';
  return is || (word.low === 'jeg' && next.gap === ', ') ? { from: i + 1 } : undefined;
};

/** "My son Ask has": a capital; without one an ordinary name or an unknown word that does something. */
const kin: Cue = (words, i) => {
  const [word, next, then] = [words[i] as Word, words[i + 1], words[i + 2]];
  if (!next || !isKin(word.low) || word.after > word.end || !BEFORE_KIN.test(next.gap)) return undefined;
  if (next.capital) return { from: i + 1 };
  const owned = words.slice(Math.max(0, i - 3), i).some(({ low }) => POSSESSIVES.has(low));
  if (!(owned && next.gap === ' ') && !next.gap.includes('(')) return undefined;
  if (DESCRIBING.has(next.low) || DOES.has(next.low)) return undefined;
  const does = then?.gap !== ' ' || ['har', 'er', 'og', 'som', 'fik', 'has', 'is'].includes(then.low);
  return does ? { from: i + 1, any: next.low.length > 2 || next.standing === 'ordinary' } : undefined;
};

const CUES = [named, behind, closing, title, apposed, towards, self, kin];

/** Marks what stands where a name stands: after "my name is", a title, who somebody is, at the end of a letter. */
export function cued(text: string, words: readonly Word[], marks: boolean[]): void {
  words.forEach((_, i) => {
    for (const cue of CUES) {
      const found = cue(words, i, text);
      if (found && fits(words[found.from], found.any ?? false))
        take(words, marks, found.from, found.any ?? false);
    }
  });
  // "/Rasmus", "- Pernille Uldall" at the end.
  const signed = /(?:^|\n) *[-/~] ?(?=\p{Lu}[^\n]{1,40}$)/u.exec(text);
  const first = signed ? words.findIndex(({ start }) => start === signed.index + signed[0].length) : -1;
  if (first >= 0 && words.length - first <= 4) take(words, marks, first, false);
}
