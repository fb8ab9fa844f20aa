import { ByWord } from './by-word.ts';
import { FILLER, is, type Lexeme, makeLexeme, merge, standingFor, Trait, type Way } from './lexemes.ts';
import { alternatives, leastOf, spellOut } from './spell-out.ts';
import { type Token, tokenise } from './tokens.ts';

/** A blank-separated part of a phrase: `løfte/bevæge`. */
interface Part {
  /** Each of its alternatives. */
  spelt: readonly Way[];
  /** One word that stands for all its alternatives where they mean alike to the grammar, else each of them. */
  ways: readonly Way[];
}

/** Reads phrases as they are written in the content. */
export interface Readings {
  /** The words of a part `[from, to)` of a text that nothing stands between. */
  wordsIn: (text: string, from: number, to: number) => Way;
  /** The rows of words that a phrase stands for. */
  read: (written: string, lookAlike: boolean) => readonly Way[];
  /** Words that are said near each other, each with all that it stands for: `samlet & piller`. */
  apart: (written: string) => Way;
}

/**
 * Reads phrases as they are written in the content. Alternatives of the same kind become one word that stands for all;
 * the others are spelt out, each a reading of its own.
 */
export function makeReadings(): Readings {
  let count = 0;
  const lexemeOf = (token: Token): Lexeme => {
    // As it stands behind another one; what its first word may be is told by its place.
    const gap = token.gap === 'start' ? 'space' : token.gap;
    return makeLexeme(token, gap, count++);
  };
  const words = new ByWord((written): Way => {
    const must = written.startsWith('+');
    const word = must ? written.slice(1) : written;
    const read = tokenise(word).map(lexemeOf);
    const traits = (must ? Trait.must : 0) | (PLAIN.test(word) ? 0 : Trait.joins);
    for (const one of read) one.traits |= traits;
    return read.length === 1 ? (read[0] as Lexeme).all : read;
  });
  /** A word of a text that must be read as a whole. */
  const known = (token: Token): Lexeme => {
    const read = words.of(token.word);
    const [word] = read;
    const isSame = word && read.length === 1 && word.word === token.word && token.gap === 'space';
    return isSame ? word : lexemeOf(token);
  };
  const wholeOf = (text: string): Way => {
    const row: Lexeme[] = [];
    for (const token of tokenise(text)) row.push(known(token));
    return row;
  };
  const textOf = (text: string): Way => {
    const row: Lexeme[] = [];
    for (let from = 0, to = 0; to < text.length; from = to + 1) {
      to = endOf(text, from);
      const read = words.in(text, from, to);
      if (!isPlain(read)) return wholeOf(text);
      for (let at = 0; at < read.length; at++) row.push(read[at] as Lexeme);
    }
    return row;
  };
  const partsOf = (lookAlike: boolean) =>
    new ByWord((part): Part => {
      const spelt = alternatives(part).map((word) => words.of(word));
      if (spelt.length === 1) return { spelt, ways: spelt };
      const all = merge(spelt, lookAlike, count++);
      return { spelt, ways: all ? [[all]] : spelt };
    });
  const parts = { phrase: partsOf(false), lookAlike: partsOf(true) };
  /** One word for alternatives, whatever each of them is to the grammar. */
  const anyOf = new ByWord((part): Lexeme => {
    const all = spellOut(part).flatMap((word) => words.of(word));
    return standingFor(all, all[0] as Lexeme, count++);
  });
  const read = (written: string, lookAlike: boolean): readonly Way[] => {
    if (!written.includes('/')) return [textOf(leastOf(written).text)];
    const known = lookAlike ? parts.lookAlike : parts.phrase;
    const row: Part[] = [];
    let telling = 0;
    for (let from = 0, to = 0; to < written.length; from = to + 1) {
      to = endOf(written, from);
      const part = known.in(written, from, to);
      row.push(part);
      if (isTelling(part)) telling++;
    }
    if (telling >= 2 && !written.includes('#')) return rowsOf(row.map(({ ways }) => ways));
    return row.every(({ spelt }) => spelt.every(isPlain))
      ? rowsOf(row.map(({ spelt }) => spelt))
      : spellOut(written).map((text) => textOf(leastOf(text).text));
  };
  return {
    wordsIn: (text, from, to) => words.in(text, from, to),
    read,
    apart: (written) => written.split(' & ').map((part) => anyOf.of(part)),
  };
}

/** It is one word, and says something. */
const isTelling = ({ ways }: Part): boolean =>
  ways.length === 1 && ways[0]?.length === 1 && !is(ways[0][0], FILLER | Trait.negator | Trait.particle);

/** A word, and none that is read by the one before it. */
const isPlain = (read: Way): boolean => read.length > 0 && !is(read[0], Trait.joins);

/** Where a part of a text ends that begins at a place: at the next blank. */
function endOf(text: string, from: number): number {
  const end = text.indexOf(' ', from);
  return end < 0 ? text.length : end;
}

/** Every row of words that the parts make, one way of each part. */
function rowsOf(parts: readonly (readonly Way[])[]): readonly Way[] {
  let rows: Lexeme[][] = [[]];
  for (let at = 0; at < parts.length; at++) {
    const ways = parts[at] as readonly Way[];
    if (ways.length === 1)
      for (let row = 0; row < rows.length; row++) (rows[row] as Lexeme[]).push(...(ways[0] as Way));
    else rows = rows.flatMap((row) => ways.map((one) => row.concat(one)));
  }
  return rows;
}

/** Letters only, and none of the few words that are read by the one before them. */
const PLAIN = /^(?!(?:it|hår|do)$)\p{Ll}+$/u;
