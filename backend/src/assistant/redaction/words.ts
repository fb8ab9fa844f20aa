import { isEponym, isMedicine, type Standing, standing } from './lexicon.ts';

/** A word of a text, and what can be seen of it without its neighbours. */
export interface Word {
  /** In lower case, without the s of a genitive where only so it is a known word. */
  low: string;
  start: number;
  /** Behind the name: the s of a genitive stays in the text. */
  end: number;
  /** Behind the word. */
  after: number;
  standing: Standing;
  /** It has a capital and this tells something: not everything is written with capitals. */
  capital: boolean;
  /** It begins a sentence, where a capital tells nothing. */
  opens: boolean;
  /** What stands between the word before and this one. */
  gap: string;
}

const WORD = /\p{L}+(?:['-]\p{L}+)*/gu;
const UPPER = /^\p{Lu}/u;
const ABBREVIATED = new Set(
  'dr hr fr frk fru nr kl ca bl evt skt sct gl ndr sdr st mrs mr ms prof ovl spl mb inkl pga mht tlf cpr vedr dbh'.split(
    ' ',
  ),
);

/** The end of the name inside a word: Annes, Anne's, Lars', Crohns. */
function stem(low: string): string {
  if (standing(low) !== 'unknown') return low;
  const bare = /^(.{2,}?)(?:'s|s')$/.exec(low)?.[1] ?? /^(.{3,})s$/.exec(low)?.[1];
  if (bare === undefined) return low;
  const seen = standing(bare);
  if (low.endsWith("'s")) return bare;
  return seen === 'strong' || seen === 'ordinary' || isEponym(bare) || isMedicine(bare) ? bare : low;
}

/** Whether most words that are no names have a capital: in a shouted or a titled text it tells nothing. */
function shouted(words: readonly { low: string; upper: boolean }[]): boolean {
  const plain = words.filter(({ low }) => low.length > 1 && standing(low) === 'common');
  const upper = plain.filter(({ upper }) => upper).length;
  return upper >= 3 && upper >= plain.length * 0.6;
}

/** The words of a text as its reading has them. */
export function wordsOf(text: string): Word[] {
  const seen = [...text.matchAll(WORD)].map((match) => ({
    low: match[0].toLowerCase(),
    upper: UPPER.test(match[0]),
    start: match.index,
    after: match.index + match[0].length,
  }));
  const loud = shouted(seen);
  let before = 0;
  let last = '';
  return seen.map(({ low, upper, start, after }) => {
    const gap = text.slice(before, start);
    const abbreviated = /^\. ?$/.test(gap) && (ABBREVIATED.has(last) || last.length === 1);
    const opens = before === 0 || (/[.!?:;\n*•#"(/]|(?:^|\s)[-+]\s?$/.test(gap) && !abbreviated);
    before = after;
    last = low;
    const name = stem(low);
    return {
      low: name,
      start,
      end: start + Math.min(name.length, after - start),
      after,
      standing: standing(name),
      capital: upper && !loud,
      opens,
      gap,
    };
  });
}
