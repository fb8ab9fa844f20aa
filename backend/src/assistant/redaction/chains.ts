/** Digits that stand together. */
export interface Group {
  digits: string;
  start: number;
  end: number;
  /** What stands between the group before and this one; empty for the first of a chain. */
  before: string;
}

/** What people put between the digits of one number. */
const BETWEEN = /^[ .,\-_/\\:;·•*'"()~|+=\n]{1,4}$/;

/** The digits of a text, in chains: groups with nothing but a separator between them. */
export function chains(text: string): Group[][] {
  const found: Group[][] = [];
  let chain: Group[] = [];
  for (const match of text.matchAll(/\d+/g)) {
    const last = chain.at(-1);
    const before = last ? text.slice(last.end, match.index) : '';
    if (last && !BETWEEN.test(before)) {
      found.push(chain);
      chain = [];
    }
    const start = match.index;
    chain.push({ digits: match[0], start, end: start + match[0].length, before: chain.length ? before : '' });
  }
  if (chain.length) found.push(chain);
  return found;
}

/** The groups from `first` on that hold exactly so many digits, or nothing. */
export function holding(chain: readonly Group[], first: number, digits: number): Group[] | undefined {
  const groups: Group[] = [];
  let sum = 0;
  for (let i = first; i < chain.length && sum < digits; i++) {
    const group = chain[i] as Group;
    groups.push(group);
    sum += group.digits.length;
  }
  return sum === digits ? groups : undefined;
}

export function digitsOf(groups: readonly Group[]): string {
  return groups.map(({ digits }) => digits).join('');
}

/** How the digits are grouped: `2-2-2-4`. */
export function shapeOf(groups: readonly Group[]): string {
  return groups.map(({ digits }) => digits.length).join('-');
}

/** The separators inside a number, without spaces: one kind at most is how people write one number. */
export function separators(groups: readonly Group[]): Set<string> {
  const seen = new Set<string>();
  for (const { before } of groups.slice(1)) seen.add(before.replaceAll(' ', '').replaceAll('\n', ''));
  return seen;
}
