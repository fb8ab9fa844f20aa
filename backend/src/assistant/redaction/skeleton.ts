import { fold } from './reading.ts';

/** Letters and digits alone, folded: what is the same however it is spaced, pointed or spelled. */
export interface Skeleton {
  bones: string;
  /** Where each bone begins and ends in the text. */
  starts: number[];
  ends: number[];
}

const BONE = /[\p{L}\p{N}]/u;

/** The bones alone, which is quicker. */
export function bonesOf(text: string): string {
  return fold(text).replace(/[^\p{L}\p{N}]+/gu, '');
}

export function skeleton(text: string): Skeleton {
  const starts: number[] = [];
  const ends: number[] = [];
  const bones: string[] = [];
  for (const { 0: word, index } of text.matchAll(/[\p{L}\p{N}]+/gu)) {
    for (let i = 0; i < word.length; ) {
      // aa, ae and oe are one letter where they stand in one word.
      const length = /^(?:aa|ae|oe|[\ud800-\udbff][\udc00-\udfff])/i.test(word.slice(i, i + 2)) ? 2 : 1;
      const bone = fold(word.slice(i, i + length));
      for (let n = 0; n < bone.length; n++) {
        starts.push(index + i);
        ends.push(index + i + length);
      }
      bones.push(bone);
      i += length;
    }
  }
  return { bones: bones.join(''), starts, ends };
}

/** Where in a text something stands, however it is written. A number is found inside a word, a word only by itself. */
export function places(text: string, within: Skeleton, sought: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  if (sought.length < 2) return found;
  const border = /^\d+$/.test(sought) ? /\d/ : BONE;
  for (let at = within.bones.indexOf(sought); at >= 0; at = within.bones.indexOf(sought, at + 1)) {
    const [start, end] = [within.starts[at] ?? 0, within.ends[at + sought.length - 1] ?? 0];
    const genitive = /^'?s(?![\p{L}\p{N}])/iu.test(text.slice(end, end + 3));
    if (!border.test(text[start - 1] ?? '') && (genitive || !border.test(text[end] ?? '')))
      found.push({ start, end });
  }
  return found;
}
