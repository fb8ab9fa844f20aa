import type { Locale } from '../words.ts';
import { Words } from './by-word.ts';
import { isCommonWord, isTakenByCommon } from './common-words.ts';
import { withoutDanishLetters } from './fold.ts';
import { FORMS_OF } from './lexicon/lemmas.ts';
import { isTaken } from './lexicon/list.ts';
import { GrowingLists, Numbers } from './number-lists.ts';
import { stem } from './stems.ts';
import { Is, type Reading, type Vocabulary } from './vocabulary.ts';

/** Where a word is found: the number of a row of lists. */
export type Places = number;

/** Finds out, of one word after another, where it is to be found: in which lists the terms stand that it is a part of. */
export function makeVocabulary() {
  const letters = new Words();
  const lists: Record<Reading, Numbers> = {
    da: new Numbers(),
    en: new Numbers(),
    exact: new Numbers(),
    spelling: new Numbers(),
    shorn: new Numbers(),
  };
  const is = new Numbers();
  const terms = new GrowingLists();
  const spellings: string[] = [];
  const listAt = (string: number, reading: Reading): number => {
    const list = lists[reading];
    if (list.at(string) === 0) list.set(string, terms.open() + 1);
    return list.at(string) - 1;
  };
  const mark = (string: number, what: number): void => is.set(string, is.at(string) | what);
  const at = (written: string, reading: Reading): number => listAt(letters.of(written), reading);
  const spellingAt = (string: number, written: string, what: number): number => {
    mark(string, what);
    if (lists.spelling.at(string) === 0) spellings.push(written);
    return listAt(string, 'spelling');
  };
  const guessAt = (string: number, written: string, what = 0): number =>
    spellingAt(string, written, (lists.spelling.at(string) === 0 ? Is.guess | Is.da : Is.da) | what);
  const guess = (form: string): number => guessAt(letters.of(form), form);
  /** Lists that belong together, one such row behind the other; a word's places are where its row begins: how many, and which. */
  const rows = new Numbers();
  let row = 0;
  const open = (): void => {
    row = rows.push(0);
  };
  const note = (list: number): void => {
    rows.push(list);
  };
  const close = (): Places => {
    rows.set(row, rows.length - row - 1);
    return row;
  };
  /** A word as it is typed without its letters. */
  const noteTyped = (surface: string): void => {
    const typed = withoutDanishLetters(surface);
    if (typed === surface) return;
    const string = letters.of(typed);
    if (isTaken(typed) || isCommonWord(typed)) {
      note(listAt(string, 'shorn'));
      return;
    }
    note(guessAt(string, typed, Is.bare));
    const alias = stem(typed, 'da');
    // "Lænden" as "landen" shares its stem with "land": only the word itself is read as typed so.
    const isAnother = isTaken(alias) || isTakenByCommon(typed, alias);
    note(isAnother ? listAt(string, 'exact') : at(alias, 'da'));
  };
  return {
    /** Where a word is found as it is written: "høster" is no "hoster", a look-alike is neither corrected nor typed without its letters. */
    asWritten: (surface: string, stemmed: string, locale: Locale): Places => {
      if (locale === 'en') mark(letters.of(surface), Is.english);
      open();
      note(at(stemmed, locale));
      return close();
    },
    /** Where a word is found in all its forms, misspelt ones too. */
    meant: (surface: string, stemmed: string, locale: Locale): Places => {
      const string = letters.of(surface);
      const ofStem = letters.of(stemmed);
      open();
      note(listAt(ofStem, locale));
      note(spellingAt(string, surface, locale === 'da' ? Is.da : Is.en | Is.english));
      note(spellingAt(ofStem, stemmed, Is[locale]));
      if (locale === 'da') {
        for (const form of FORMS_OF.get(surface) ?? []) note(guess(form));
        noteTyped(surface);
      }
      return close();
    },
    /** Where a word is found in just this form. */
    exact: (surface: string): Places => {
      open();
      note(at(surface, 'exact'));
      return close();
    },
    /** Where a Danish word is found that means just itself. */
    whole: (surface: string): Places => {
      const string = letters.of(surface);
      open();
      note(listAt(string, 'exact'));
      note(spellingAt(string, surface, Is.da));
      const typed = withoutDanishLetters(surface);
      if (typed !== surface) note(at(typed, isCommonWord(typed) || isTaken(typed) ? 'shorn' : 'exact'));
      return close();
    },
    /** Where the forms of a short Danish word are found, whose misspelt stem tells nothing: "bldoet", "vanet", "murern". */
    forms: (surface: string, stemmed: string): Places => {
      const doubled = stemmed + (stemmed.at(-1) ?? '');
      const head = surface.startsWith(doubled) ? doubled : stemmed;
      open();
      if (head.length === SHORT_STEM)
        for (const ending of ENDINGS) if (!isCommonWord(head + ending)) note(guess(head + ending));
      return close();
    },
    /** The list of a word's stem, which is the first of its places. */
    stemOf: (places: Places): number => rows.at(places + 1),
    /** Puts a term where it is found. */
    put: (term: number, places: Places): void => {
      const end = places + rows.at(places);
      for (let at = places + 1; at <= end; at++) terms.put(rows.at(at), term);
    },
    close: (): Vocabulary => ({ letters, lists, is, terms: terms.close(), spellings }),
  };
}
export const SHORT_STEM = 4;
const ENDINGS = ['en', 'et', 'er', 'ene', 'erne'];
