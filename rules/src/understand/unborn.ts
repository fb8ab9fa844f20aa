import { COPULA } from './lexicon/light.ts';
import { kinOf } from './lexicon/persons.ts';
import { isIn, type Token } from './tokens.ts';

/** What is said of a child that is not born yet: the one who carries it is meant. */
export const isUnborn = (tokens: readonly Token[], word: string): boolean =>
  tokens.some(
    (token, at) =>
      UNBORN.has(token.key) ||
      (token.key === 'derinde' && ANY_CHILD.has(tokens[at - 1]?.word ?? '')) ||
      // "Min dreng har fået et spark" is born.
      (KICKS.has(token.key) && ANY_CHILD.has(word)) ||
      (ANY_CHILD.has(word) && isWeekFarAlong(tokens, at) && !tokens.some(({ word: one }) => BORN.has(one))) ||
      (token.key === 'uge' && isFarAlong(tokens[at + 1]?.value) && tokens[at + 2]?.key !== 'gammel'),
  ) || kicksWithin(tokens);
const BORN = new Set(['født', 'fødte', 'born']);
const UNBORN = new Set(
  'gravid termin presse presseveer fostervand fostervandet veer veerne fosteret liv-i-maven pregnant'.split(
    ' ',
  ),
);
const KICKS = new Set(['sparker', 'sparke', 'sparket', 'spark', 'kicks', 'kicking']);
const ANY_CHILD = new Set(['barn', 'barnet', 'baby', 'babyen', 'lille', 'lillemand', 'lillemanden']);

/** "Uge 31, hun plejer at sparke": a child that is not born yet is felt by the one who writes. */
export const kicksWithin = (tokens: readonly Token[]): boolean =>
  isFeltWithin(tokens) &&
  !tokens.some(
    ({ word }, at) =>
      (word === 'hun' || word === 'she' || kinOf(word) !== undefined) &&
      isIn(COPULA, tokens[at + 1]) &&
      [2, 4].some((ahead) => PREGNANT.has(tokens[at + ahead]?.word ?? '')),
  );

/** "Er 36 uger og min lille pige har ikke rørt sig": so far along, and how it moves. */
const isFeltWithin = (tokens: readonly Token[]): boolean =>
  tokens.some(({ word }, at) => PREGNANT.has(word) || isWeekFarAlong(tokens, at)) &&
  tokens.some(({ word }, at) => MOVES.has(word) && !['mig', 'me'].includes(tokens[at + 1]?.word ?? ''));
const PREGNANT = new Set('gravid termin henne pregnant along'.split(' '));
const WEEKS = new Set(['uge', 'week', 'weeks', 'uger']);
const isWeekFarAlong = (tokens: readonly Token[], at: number): boolean =>
  WEEKS.has(tokens[at]?.word ?? '') &&
  !OLD_OR_AGO.has(tokens[at + 1]?.word ?? '') &&
  (isFarAlong(tokens[at + 1]?.value) || isFarAlong(tokens[at - 1]?.value));
const OLD_OR_AGO = new Set(['gammel', 'old', 'siden', 'ago']);
const isFarAlong = (count: number | undefined): boolean => count !== undefined && count >= 16 && count <= 42;
const MOVES = new Set(
  'sparker sparke sparket spark sparkede bevæger bevæget rører rørt røre rykket stirred kick kicks kicking kicked rolling moving moves moved'.split(
    ' ',
  ),
);
