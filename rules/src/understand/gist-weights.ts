import type { Content } from '../content/content.ts';
import type { Locale } from '../words.ts';
import { Words } from './by-word.ts';
import { isCommonWord } from './common-words.ts';
import type { Lexeme } from './lexemes.ts';
import { Numbers } from './number-lists.ts';
import type { Readings } from './phrase-readings.ts';
import { isFiller } from './phrase-words.ts';
import { withWords } from './spell-out.ts';
import { stemOf } from './stems.ts';
import type { Token } from './tokens.ts';

/** How much words tell of findings and complaints: a row for each stem. */
export interface Weights {
  rows: ReadonlyMap<string, number>;
  /** What row `r` tells: `of[at]` by `weight[at]`, for each place in `[starts[r], starts[r + 1])`. */
  starts: Int32Array;
  of: Int32Array;
  weight: Float64Array;
  /** What numbers stand for in `of`. */
  names: readonly string[];
}

/** BM25: how soon more phrases with a word add nothing, and how much a thing of many words must hold more. */
const SATURATION = 0.6;
const LENGTH = 0.5;
/** A word that everybody uses tells less. */
const COMMON = 0.7;

/** What each stem tells, in one language. Complaints are documents too: what is told of a harmless one is not told of a danger. */
export function weightsOf(content: Content, locale: Locale, readings: Readings): Weights {
  const { stems, names, ends, told, times } = documentsOf(content, locale, readings);
  const starts = startsOf(told, stems.length);
  const rare = stems.map((stem, row) => {
    const use = (starts[row + 1] as number) - (starts[row] as number);
    const weight = Math.log(1 + (names.length - use + 0.5) / (use + 0.5));
    return weight * (isCommonWord(stem) ? COMMON : 1);
  });
  const of = new Int32Array(told.length);
  const weight = new Float64Array(told.length);
  const next = starts.slice();
  for (let document = 0, at = 0; document < names.length; document++) {
    const size = ends.at(document) - at;
    const damp = SATURATION * (1 - LENGTH + (LENGTH * size * names.length) / told.length);
    for (; at < ends.at(document); at++) {
      const row = told.at(at);
      const place = next[row] as number;
      next[row] = place + 1;
      of[place] = document;
      weight[place] = ((rare[row] as number) * times.at(at) * (SATURATION + 1)) / (times.at(at) + damp);
    }
  }
  return { rows: new Map(stems.map((stem, row) => [stem, row])), starts, of, weight, names };
}

/** Where the places of each row begin. */
function startsOf(rows: Numbers, count: number): Int32Array {
  const starts = new Int32Array(count + 1);
  for (let at = 0; at < rows.length; at++) starts[rows.at(at) + 1] = (starts[rows.at(at) + 1] as number) + 1;
  for (let row = 0; row < count; row++)
    starts[row + 1] = (starts[row + 1] as number) + (starts[row] as number);
  return starts;
}

/** The stems that phrases hold, and for each finding and complaint in how many of its phrases each is told. */
interface Documents {
  stems: readonly string[];
  names: string[];
  /** Of each document its stems, one document behind the other, in how many phrases each is told, and where each document's end. */
  told: Numbers;
  times: Numbers;
  ends: Numbers;
}

function documentsOf(content: Content, locale: Locale, { wordsIn }: Readings): Documents {
  const rows = new Words();
  /** By word, two more than the row of its stem, or one for what says nothing. */
  const known = new Numbers();
  const rowOf = (word: Lexeme): number => {
    if (known.at(word.id) === 0) {
      const stem = telling(word, locale);
      known.set(word.id, stem === undefined ? 1 : rows.of(stem) + 2);
    }
    return known.at(word.id) - 2;
  };
  const [told, times, ends] = [new Numbers(), new Numbers(), new Numbers()];
  /** By stem: in which phrase it was met last, and where this document has it. */
  const [met, places] = [new Numbers(), new Numbers()];
  let phrase = 0;
  let before = 0;
  const meet = (row: number): void => {
    const last = met.at(row);
    if (last === phrase) return;
    met.set(row, phrase);
    if (last > before) times.set(places.at(row), times.at(places.at(row)) + 1);
    else {
      places.set(row, told.push(row));
      times.push(1);
    }
  };
  const meetAll = (phrases: readonly string[] | undefined): void => {
    for (const written of phrases ?? []) {
      phrase++;
      const text = withWords(written, content.words, locale);
      for (let from = 0; from <= text.length; from++) {
        const to = endOfWord(text, from);
        for (const word of wordsIn(text, from, to)) if (rowOf(word) >= 0) meet(rowOf(word));
        from = to;
      }
    }
  };
  const names: string[] = [];
  const add = (name: string, ...lists: (readonly string[] | undefined)[]): void => {
    before = phrase;
    for (const list of lists) meetAll(list);
    names.push(name);
    ends.push(told.length);
  };
  for (const [id, finding] of content.findings) {
    if (finding.kind !== 'sign') continue;
    const { label, phrases, askPhrases } = finding;
    add(id, phrases?.[locale], askPhrases?.[locale], [label[locale]]);
  }
  for (const [id, { phrases }] of content.complaints) add(`complaint ${id}`, phrases[locale]);
  return { stems: rows.all(), names, told, times, ends };
}

/** Where a word ends that begins at a place: at a blank or a `/`. */
function endOfWord(text: string, from: number): number {
  const [blank, slash] = [text.indexOf(' ', from), text.indexOf('/', from)];
  const end = blank < 0 ? slash : slash < 0 ? blank : Math.min(blank, slash);
  return end < 0 ? text.length : end;
}

/** The stem of a word that says something. */
export const telling = (token: Token, locale: Locale): string | undefined =>
  token.value !== undefined || isFiller(token) ? undefined : stemOf(token, locale);
