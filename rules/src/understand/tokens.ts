import { fold, withDanishLetters } from './fold.ts';
import { DANISH_FORMS, ENGLISH_NOT } from './lexicon/lemmas.ts';
import { compoundOf, countOf } from './lexicon/units.ts';
import type { Span } from './understanding.ts';

/** What stands between a word and the one before it. */
export type Gap = 'start' | 'space' | 'hyphen' | 'comma' | 'stop';

/** A word or number of a message. */
export interface Token extends Span {
  /** Folded, letters as written. */
  word: string;
  /** As Danish: `ae` read as æ, strong verbs and text-speak as their usual form. */
  key: string;
  /** As it was typed, where it is read as another small word. */
  typed?: string;
  /** The number it is written as. */
  value?: number;
  /** "3. dag": the number names a place in a row. */
  ordinal?: true;
  gap: Gap;
}

/** "31+2" are weeks and days of a pregnancy. */
const WEEKS_AND_DAYS = /^(\d{1,2})\+([0-6])$/;
const WORD = /\d{1,2}\+[0-6](?![\d+])|\d+(?:[.,]\d+)?|\p{L}[\p{L}\d]*(?:'\p{L}+)*|%/gu;
/** "Fireårig". */
const COUNTED_OLD = /^(\p{L}{2,})(årig\p{L}{0,2}|åring\p{L}{0,3}|aarig\p{L}{0,2})$/u;
/** Behind the digits of "3. dag". */
const ORDINAL = /^\.\s{1,2}\p{Ll}/u;
const STOP = /[.!?;\n]/;
const ABBREVIATION = new Set(
  'pga ca kl fx feks f bl a evt dr nr tlf inkl osv mdr md min max ift vs hhv mht fhv temp approx eg ie mr mrs'.split(
    ' ',
  ),
);
const UNITS = new Set(['min', 'mdr', 'md']);
/** Behind these a Jutlandic "it" is "ikke". */
const BEFORE_IT = new Set(['ka', 'kan', 'er', 'har', 'vil', 'ska', 'skal', 'må', 'gider', 'gidder', 'ku']);

/**
 * Words and numbers of a text, with spans in the text as given. English contractions become two tokens with one span, so that
 * "can't" and "cannot" negate like "can not".
 *
 * @example tokenise('39,4 i feber').map((token) => token.word) // ['39,4', 'i', 'feber']
 */
export function tokenise(given: string): Token[] {
  const tokens: Token[] = [];
  if (PLAIN.test(given)) {
    putWord(tokens, given, 0, given.length, 'start');
    return tokens;
  }
  const { text, from, to } = fold(given);
  let end = 0;
  WORD.lastIndex = 0;
  for (let match = WORD.exec(text); match; match = WORD.exec(text)) {
    const word = match[0];
    const first = from[match.index] as number;
    const gap =
      tokens.length === 0
        ? 'start'
        : gapOf(text.slice(end, match.index), tokens.at(-1), given[first] as string);
    end = match.index + word.length;
    const last = to[end - 1] as number;
    if (word >= '0' && word < ':') tokens.push(numberToken(word, given, first, last, gap));
    else putWord(tokens, word, first, last, gap);
  }
  return tokens;
}
/** A single word, as most that are read for the library. */
const PLAIN = /^[a-zæøå]+$/;

function numberToken(word: string, given: string, from: number, to: number, gap: Gap): Token {
  const [, weeks, days] = WEEKS_AND_DAYS.exec(word) ?? [];
  const value = weeks ? Number(weeks) + Number(days) / 7 : Number(word.replace(',', '.'));
  const ordinal = Number.isInteger(value) && ORDINAL.test(given.slice(to, to + 4));
  return { from, to, word, key: word, value, ...(ordinal ? { ordinal } : {}), gap };
}

function putWord(tokens: Token[], word: string, from: number, to: number, gap: Gap): void {
  let before = gap;
  for (const part of parts(word)) {
    const read = dialect(part, tokens.at(-1));
    const value = compoundOf(read);
    tokens.push({
      from,
      to,
      word: read,
      key: keyOf(read),
      ...(value === undefined ? {} : { value }),
      gap: before,
    });
    before = 'space';
  }
}

function parts(word: string): string[] {
  if (word === '%') return ['procent'];
  if (word.includes('åri') || word.includes('aari')) {
    const [, count, old] = COUNTED_OLD.exec(word) ?? [];
    if (count && old && countOf(count) !== undefined) return [count, old];
  }
  const squeezed = isDrawnOut(word) ? word.replace(/(\p{L})\1{2,}/gu, '$1') : word;
  const apostrophe = squeezed.indexOf("'");
  const negated =
    ENGLISH_NOT.get(squeezed) ??
    (apostrophe >= 0 && squeezed.endsWith("n't") ? squeezed.slice(0, -3) : undefined);
  if (negated) return [negated, 'not'];
  if (apostrophe < 0) return [squeezed];
  if (squeezed === "i'm") return ['i', 'am'];
  if (squeezed.endsWith("'ve")) return [squeezed.slice(0, -3), 'have'];
  // "ka'r", "ta'r" are one word; "it's", "mother's" are a word and an ending.
  const head = squeezed.slice(0, apostrophe);
  return ['s', 'd', 'll', 're', 'm'].includes(squeezed.slice(apostrophe + 1))
    ? [head]
    : [squeezed.replaceAll("'", '')];
}

/** "Sååå": maybe three of a letter. */
function isDrawnOut(word: string): boolean {
  let alike = 0;
  for (let at = 1; at < word.length; at++) {
    const unit = word.charCodeAt(at);
    alike = unit === word.charCodeAt(at - 1) ? alike + 1 : 0;
    // Half of a letter beyond the usual ones.
    if (alike === 2 || (unit & 0xf800) === 0xd800) return true;
  }
  return false;
}

const BEFORE_MAY = new Set(
  'i til hele gennem siden af den sidste midt slutningen starten først sidst og april juni'.split(' '),
);
const BEFORE_DO = new Set(['at', 'vil', 'skal', 'gerne', 'bare', 'må']);

/** "A hår it", "a ka it": Jutlandic words that are spelt like others. */
function dialect(word: string, before: Token | undefined): string {
  if (word === 'it' && before && BEFORE_IT.has(before.word)) return 'ikke';
  if (word === 'hår' && before?.word === 'a') return 'har';
  // "Vil do" without its letter; English never has it there.
  if (word === 'do' && before && BEFORE_DO.has(before.word)) return 'dø';
  // "Slog maj", and not "hele maj", "3. maj".
  if (word === 'maj' && before && before.value === undefined && !BEFORE_MAY.has(before.word)) return 'mig';
  return word;
}

/** A word as Danish, in its usual form. */
export function keyOf(word: string): string {
  const danish = withDanishLetters(word);
  // "Gaet" is "gået" and not "gæt": forms known as typed come first.
  return DANISH_FORMS.get(word) ?? DANISH_FORMS.get(danish) ?? danish;
}

function gapOf(between: string, before: Token | undefined, next: string): Gap {
  if (between === ' ') return 'space';
  if (STOP.test(between)) {
    const dotOnly = !/[!?;\n]/.test(between) && between.indexOf('.') === between.lastIndexOf('.');
    // "… efter 25 min. 22 år. Hvad gør jeg": a unit ends a sentence where a capital or a number follows.
    const ends = before && UNITS.has(before.word) && /^[\p{Lu}\d]/u.test(next);
    const short =
      before &&
      !ends &&
      (ABBREVIATION.has(before.word) ||
        (before.value !== undefined && /^\.\s/.test(between) && /\p{Ll}/u.test(next)));
    if (!(dotOnly && short)) return 'stop';
    return 'space';
  }
  if (between === '-' || between === '') return 'hyphen';
  return /[^\s\p{M}\p{So}\p{Sk}'"*_]/u.test(between) ? 'comma' : 'space';
}

/** Whether a token is one of a set, as written or as the Danish word it stands for. */
export const isIn = (set: ReadonlySet<string>, token: Token | undefined): boolean =>
  token !== undefined && (set.has(token.key) || (token.word !== token.key && set.has(token.word)));
