/** The letters of a Danish keyboard by rows; a row lies half a key to the right of the one above. */
const ROWS = ['qwertyuiopå', 'asdfghjklæø', 'zxcvbnm'];

const beside = new Set<string>();
for (const [row, keys] of ROWS.entries()) {
  for (const [at, key] of [...keys].entries()) {
    const near = [keys[at + 1], ROWS[row + 1]?.[at - 1], ROWS[row + 1]?.[at]];
    for (const other of near) if (other) beside.add(key + other).add(other + key);
  }
}
/** Letters that sound alike: written for each other by ear. */
for (const pair of ['eæ', 'åo', 'dt', 'gk', 'bp', 'vf', 'ck', 'zs', 'cs', 'vw', 'iy', 'ij', 'øy', 'øu'])
  beside.add(pair).add([...pair].reverse().join(''));

export function isSwap(a: string, b: string): boolean {
  if (a.length !== b.length || a === b) return false;
  let at = 0;
  while (a[at] === b[at]) at++;
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}

/** How the fingers slipped from a word to what is typed: the lower, the likelier. */
export type Slip = 0 | 1 | 2;

/**
 * Whether and how a typed word is a plain slip of another: 0 for two letters swapped or one doubled or not doubled, 1 for a letter
 * lost or the key beside it, 2 for a letter lost or wrong at the beginning, or a key touched beside. A far letter in place of
 * another makes another word.
 */
export function slipOf(typed: string, word: string): Slip | undefined {
  if (typed === word) return undefined;
  if (isSwap(typed, word)) return 0;
  let start = 0;
  while (start < word.length && typed[start] === word[start]) start++;
  const rest = (text: string, from: number) => text.slice(from);
  if (typed.length === word.length - 1 && rest(typed, start) === rest(word, start + 1)) {
    if (start > 0 && word[start] === word[start - 1]) return 0;
    return word.length < 4 ? undefined : start === 0 ? 2 : 1;
  }
  if (typed.length === word.length + 1 && rest(typed, start + 1) === rest(word, start)) {
    const [extra, before, after] = [typed[start] as string, typed[start - 1], typed[start + 1]];
    if (extra === before) return 0;
    return [before, after].some((near) => near && beside.has(extra + near)) ? 2 : undefined;
  }
  if (typed.length !== word.length || rest(typed, start + 1) !== rest(word, start + 1)) return undefined;
  if (!beside.has(`${typed[start]}${word[start]}`)) return undefined;
  return start === 0 ? 2 : 1;
}

/** Whether a typed word is a plain slip of the fingers from another. */
export const isLikelySlip = (typed: string, word: string): boolean => slipOf(typed, word) !== undefined;
