import type { Span } from './span.ts';
import type { Word } from './words.ts';

/** Numbers as words, as somebody says them who dictates. */
const NUMBERS = new Set(
  `nul en et to tre fire fem seks syv otte ni ti elleve tolv tretten fjorten femten seksten sytten atten nitten tyve tredive
  fyrre halvtreds tres halvfjerds firs halvfems streg bindestreg zero oh one two three four five six seven eight nine ten eleven
  twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety dash`
    .trim()
    .split(/\s+/),
);
const TENS =
  /^(?:en|to|tre|fire|fem|seks|syv|otte|ni)og(?:tyve|tredive|fyrre|halvtreds|tres|halvfjerds|firs|halvfems)$/;

/** A number in so many words is one that somebody can be found by; shorter it is an amount or counting. */
const LONG = 6;

/** Numbers dictated in words: "nul tre nul fem firs streg …". */
export function findSpelled(text: string, words: readonly Word[]): Span[] {
  const spans: Span[] = [];
  let first = 0;
  words.forEach((word, i) => {
    const written = text.slice(word.start, word.after).toLowerCase();
    const parts = written.split('-');
    const number = parts.every((part) => NUMBERS.has(part) || TENS.test(part));
    if (!number || (i > first && !/^[ ,.-]{1,3}$/.test(word.gap))) first = number ? i : i + 1;
    if (!number || i - first + 1 < LONG) return;
    const start = words[first]?.start ?? word.start;
    if (spans.at(-1)?.start === start) spans.pop();
    spans.push({ kind: 'NUMMER', start, end: word.after });
  });
  return spans;
}
