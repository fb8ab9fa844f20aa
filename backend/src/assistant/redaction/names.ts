import { cued } from './cued.ts';
import { DESCRIBING, DOES, HAVING, ILLNESS, isKin, MEDICAL, OF_TIME, POSSESSIVES, TAKING } from './cues.ts';
import type { Learned } from './learned.ts';
import { isEponym, isMedicine, months, PARTICLES } from './lexicon.ts';
import type { Span } from './span.ts';
import type { Word } from './words.ts';

const NEXT_DOOR = /^ {1,2}$/;
const AFTER_INITIAL = /^\. ?$|^ {1,2}$/;

/** How surnames end, Danish and others; some towns do too. */
const SURNAME =
  /.{3}(?:sen|gaard|gård|strup|trup|rup|lund|berg|borg|holm|skov|dahl|dal|kjær|bæk|toft|kvist|quist|mann|mark|høj|sson|dóttir|sk[iy]|ska|vi[cć]|enko|oğlu|oglu|ov|ova)$/u;
/** Those of them that are no town's. */
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
  if (/\d\D{0,3}$/.test(text.slice(0, word.start)) || /^\W{0,2}\d/.test(text.slice(word.after))) return true;
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
  if (!word.opens) return !clinical(words, i);
  const next = words[i + 1];
  if (/^["')]? $/.test(next?.gap ?? '') && DOES.has(next?.low ?? '')) return true;
  return /^(?:,| på| \()? ?\d{1,2} ?(?:år|mdr|måneder|uger|years)/.test(
    text.slice(word.after, word.after + 16),
  );
}

/** Whether a word beside a name belongs to it. */
function belongs(word: Word, to: Word, right: boolean): boolean {
  if (word.standing === 'common' || word.standing === 'clinical') return false;
  if (word.capital) return right || !word.opens || word.standing !== 'unknown' || to.standing === 'strong';
  if (!right || to.capital || to.standing !== 'strong' || DESCRIBING.has(word.low)) return false;
  return word.standing === 'ordinary' || (word.standing === 'unknown' && SURNAME.test(word.low));
}

function spread(words: readonly Word[], named: boolean[]): void {
  const initial = (word: Word | undefined) => word !== undefined && word.after - word.start === 1;
  for (let i = 1; i < words.length; i++) {
    const [before, word] = [words[i - 1] as Word, words[i] as Word];
    if (!named[i - 1] || named[i]) continue;
    const loose = initial(before) ? AFTER_INITIAL : NEXT_DOOR;
    if (!loose.test(word.gap) || before.after > before.end) continue;
    const next = words[i + 1];
    if (initial(word) && word.low !== 'i') named[i] = word.capital || next === undefined;
    else if (PARTICLES.has(word.low) && next?.gap === ' ' && (next.capital || next.standing === 'strong')) {
      if (next.standing !== 'common' && next.standing !== 'clinical') named[i] = named[i + 1] = true;
    } else if (belongs(word, before, true)) named[i] = true;
  }
  for (let i = words.length - 2; i >= 0; i--) {
    const [word, next] = [words[i] as Word, words[i + 1] as Word];
    if (!named[i + 1] || named[i]) continue;
    if (initial(word)) named[i] = AFTER_INITIAL.test(next.gap) && (word.capital || next.gap.startsWith('.'));
    else if (NEXT_DOOR.test(next.gap) && word.after === word.end && belongs(word, next, false))
      named[i] = true;
  }
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
