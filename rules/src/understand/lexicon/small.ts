import type { Locale } from '../../words.ts';
import * as affirm from './affirm.ts';
import { COMMON_ENGLISH } from './common.ts';
import * as doubt from './doubt.ts';
import { CONDITIONALS, FEAR_JOINS, HEDGES, QUESTION_WORDS } from './doubt.ts';
import * as duration from './duration.ts';
import {
  ALL_OF,
  BEGINS,
  DAY_BEFORE,
  EXPLICIT_BEFORE,
  EXPLICIT_BEHIND,
  TODAY,
  YESTERDAY,
} from './duration.ts';
import * as figures from './figures.ts';
import { FUNCTION_WORDS } from './languages.ts';
import { DANISH_FORMS, ENGLISH_FORMS } from './lemmas.ts';
import * as light from './light.ts';
import {
  AND,
  COPULA,
  EMPTY,
  FINITE,
  LIGHT,
  OBJECTS,
  OPENERS,
  OR,
  PARTICLES,
  SHADES,
  SUBJECT,
  TURNS,
} from './light.ts';
import { words } from './list.ts';
import * as negation from './negation.ts';
import { MODALS, NEGATORS, NO_MORE, NOT_DENIED_BY, OVER } from './negation.ts';
import * as past from './past.ts';
import { AGAIN, BEGAN, FEASTS, SEASONS, SIMPLE_PAST, STILL } from './past.ts';
import * as persons from './persons.ts';
import { KIN, THIRD_PERSON } from './persons.ts';
import * as units from './units.ts';
import { COUNT_WORDS, SPELT_UNITS } from './units.ts';

/** Words that carry who, when, how much and whether: a slip in one of them turns what the others say. */
const ALL = [
  [EMPTY, OBJECTS, LIGHT, SHADES, PARTICLES, COPULA, FINITE, SUBJECT, OPENERS, TURNS, AND, OR],
  [NEGATORS, NOT_DENIED_BY, MODALS, NO_MORE, OVER, CONDITIONALS, HEDGES, FEAR_JOINS, QUESTION_WORDS],
  [EXPLICIT_BEFORE, EXPLICIT_BEHIND, ALL_OF, TODAY, YESTERDAY, DAY_BEFORE, SPELT_UNITS, COUNT_WORDS],
  [new Set(KIN.keys()), THIRD_PERSON],
  [BEGINS, BEGAN, SIMPLE_PAST, SEASONS, FEASTS, STILL, AGAIN],
].flat();

/** English words among them that are long enough to be a slip away from Danish ones. */
const ENGLISH = words(
  'you your its our they just bit him them were had did feels very suddenly into down off away although how why however yet plus nor none nope only sure must able gone',
  'disappeared resolved passed possibly thinks suspect unsure wonder wondering who past last ago hour one four five six nine ten eleven twelve thirteen fourteen fifteen',
  'started fell hit cut got since woke began begun spring summer autumn fall winter christmas easter holiday sixteen seventeen eighteen nineteen twenty half halve thirty forty fifty sixty seventy eighty ninety boy girl kid kids toddler newborn infant stepson stepdaughter wife fiance',
  'fiancee mother papa mum mom dad mummy niece grandmother grandfather grandma grandpa granny aunt cousin nephew colleague neighbour neighbor flatmate roommate coworker',
  'hubby missus spouse parents parent sibling grandad granddad auntie nana gran nan sons daughters boys girls children twins housemate mate grandchild resident pupil student tenant mommy daddy ex',
  'grandson granddaughter lady guy through still too quite pretty rather again while what when with without',
);

const isEnglishOnly = (word: string): boolean =>
  ENGLISH.has(word) ||
  COMMON_ENGLISH.has(word) ||
  (FUNCTION_WORDS.en?.has(word) === true && !FUNCTION_WORDS.da?.has(word));

const every = new Set(ALL.flatMap((set) => [...set]));

/** The small words of a language. English has few that Danish has not, so an English message may use all. */
export const SMALL: Record<Locale, ReadonlySet<string>> = {
  da: new Set([...every].filter((word) => !isEnglishOnly(word))),
  en: every,
};

const isList = (value: unknown): value is ReadonlySet<string> | ReadonlyMap<string, unknown> =>
  value instanceof Set || value instanceof Map;

/** Every word that the reader itself goes by, and some that only show the language: they are as they were meant. */
export const OF_READER: ReadonlySet<string> = new Set(
  [affirm, doubt, duration, figures, light, negation, past, persons, units]
    .flatMap((lists): unknown[] => Object.values(lists))
    .concat(DANISH_FORMS, ENGLISH_FORMS, FUNCTION_WORDS.da, FUNCTION_WORDS.en)
    .filter(isList)
    .flatMap((list) => [...list.keys()]),
);

/** Verbs begin with these, so a word that begins with one is no sign of a blank left out: "afføring", "påkørt". */
export const PREFIXES = words(
  'på til af om over under med ud op ind for efter mod gennem mellem ned an bi hen frem væk igen selv alt sam der her hvor',
);
/** Danish words end in these, so they are no word of their own there: "lungen", "voldsom", "heldig". */
export const ENDINGS = words(
  'en et er de a e i som den ens dig ene el ed lig ige is it in on or an at to re',
);
