import { cued } from './cued.ts';
import { DOES, HAVING, ILLNESS, isKin, MEDICAL, OF_TIME, POSSESSIVES, TAKING } from './cues.ts';
import type { Learned } from './learned.ts';
import { isEponym, isMedicine, months, towns } from './lexicon.ts';
import type { Span } from './span.ts';
import { spread } from './spread.ts';
import { INSTITUTION } from './streets.ts';
import type { Word } from './words.ts';

/** How surnames end and no towns. */
const ONLY_SURNAME = /.{3}(?:sen|gaard|kjær|quist|sson|dóttir|ski|ska|vi[cć]|enko|oğlu|oglu)$/u;

/** A name that an illness or a medicine bears as well, where it stands as one. */
function clinical(words: readonly Word[], i: number): boolean {
  const word = words[i] as Word;
  const around = words.slice(Math.max(0, i - 5), i + 6);
  const before = words[i - 1]?.low ?? '';
  if (isMedicine(word.low)) return TAKING.has(before) || around.some(({ low }) => MEDICAL.has(low));
  if (!isEponym(word.low)) return false;
  return word.after > word.end || HAVING.has(before) || around.some(({ low }) => ILLNESS.has(low));
}

/** Whether a word that is a month too stands for the month: beside a number or behind a small word of time. */
function dated(text: string, words: readonly Word[], i: number): boolean {
  const word = words[i] as Word;
  const [before, behind] = [
    text.slice(Math.max(0, word.start - 4), word.start),
    text.slice(word.after, word.after + 3),
  ];
  if (/\d\D{0,3}$/.test(before) || /^\W{0,2}\d/.test(behind)) return true;
  return OF_TIME.has(words[i - 1]?.low ?? '');
}

/** "Storm, min søn", "Håb er min datter". */
function apposed(words: readonly Word[], i: number): boolean {
  const [next, second, third] = words.slice(i + 1, i + 4);
  const link =
    next?.gap === ' ' && (next.low === 'er' || next.low === 'is') ? [second, third] : [next, second];
  return (
    link[0]?.gap.length === (link[0] === next ? 2 : 1) &&
    POSSESSIVES.has(link[0]?.low ?? '') &&
    isKin(link[1]?.low ?? '')
  );
}

/** Two words that nobody knows, with capitals, one beside the other: a first name and a surname. */
function paired(words: readonly Word[], i: number): boolean {
  const unknown = (word: Word | undefined) =>
    word?.capital && (word.standing === 'unknown' || word.standing === 'ordinary') && word.low.length > 2;
  const [before, word, next] = [words[i - 1], words[i] as Word, words[i + 1]];
  return (
    Boolean((unknown(next) && next?.gap === ' ') || (unknown(before) && word.gap === ' ')) &&
    word.low.length > 2
  );
}

/** Whether a word is a name by itself: as the lists have it, by its capital, or by what it does. */
function alone(text: string, words: readonly Word[], i: number): boolean {
  const word = words[i] as Word;
  if (word.standing === 'strong') return !clinical(words, i);
  if (months.has(word.low)) return word.capital && !word.opens && !dated(text, words, i);
  if (!word.capital || (word.standing !== 'ordinary' && word.standing !== 'unknown')) return false;
  if (apposed(words, i)) return true;
  if (word.standing === 'unknown') return paired(words, i) || (!word.opens && ONLY_SURNAME.test(word.low));
  if (towns.has(word.low) && (words[i - 1]?.low === 'på' || INSTITUTION.test(words[i + 1]?.low ?? '')))
    return false;
  if (!word.opens) return !clinical(words, i);
  const next = words[i + 1];
  if (/^["')]? $/.test(next?.gap ?? '') && DOES.has(next?.low ?? '')) return true;
  return /^(?:,| på| \()? ?\d{1,2} ?(?:år|mdr|måneder|uger|years)/.test(
    text.slice(word.after, word.after + 16),
  );
}

/** Names of people: known ones, those beside them, and whatever stands where a name stands. */
export function findNames(text: string, words: readonly Word[], learned: Learned): Span[] {
  const named = words.map(
    (word, i) => alone(text, words, i) || (learned.has(word.low, word.capital) && !clinical(words, i)),
  );
  cued(text, words, named);
  spread(words, named);
  const spans: Span[] = [];
  words.forEach((word, i) => {
    if (!named[i]) return;
    const last = spans.at(-1);
    const joined =
      last && named[i - 1] && /^(?: {1,2}|\. ?| ?- ?)$/.test(word.gap) && words[i - 1]?.end === last.end;
    if (joined && words[i - 1]?.after === last.end) last.end = word.end;
    else spans.push({ kind: 'NAVN', start: word.start, end: word.end });
  });
  return spans;
}
