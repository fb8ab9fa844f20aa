import { kinOf, POSSESSIVE } from './lexicon/persons.ts';
import { countAt } from './lexicon/units.ts';
import { isIn, type Token } from './tokens.ts';

/** "To små børn og ingen søvn": how many there are, and nobody in particular. */
export const isCounted = (tokens: readonly Token[], at: number, start: number): boolean => {
  const lead = tokens[at - 1]?.word === 'små' || tokens[at - 1]?.word === 'small' ? at - 2 : at - 1;
  const count = countAt(tokens, lead);
  // "To voksne og et barn på fire": who travels.
  if (
    tokens[start - 1]?.word === 'og' &&
    ADULTS.has(tokens[start - 2]?.word ?? '') &&
    countAt(tokens, start - 3)
  )
    return true;
  const owned = tokens.slice(start, at).some((token) => isIn(POSSESSIVE, token));
  const toldOf = ['med', 'har', 'er', 'som', 'der', 'with', 'have', 'are', 'who'].includes(
    tokens[at + 1]?.word ?? '',
  );
  return count !== undefined && count > 1 && !owned && !toldOf && PLURAL.has(tokens[at]?.word ?? '');
};
const ADULTS = new Set(['voksne', 'adults']);
const PLURAL = new Set(
  'børn drenge piger unger sønner døtre kids boys girls sons daughters children'.split(' '),
);

/** "Jeg har to børn" is a circumstance; "vi har en dreng på 6 som …" tells of him. */
export function isOnlyHad(tokens: readonly Token[], at: number, start: number): boolean {
  // "Efter sprøjten fik min kone vabler": the verb stands first where something else leads.
  const subject = tokens[start - 2];
  const inverted =
    subject !== undefined && !OWNERS.has(subject.word) && countAt(tokens, start - 1) === undefined;
  if (
    inverted &&
    tokens[start - 1]?.gap === 'space' &&
    tokens[at + 1]?.gap === 'space' &&
    !TOO.has(tokens[at + 1]?.word ?? '') &&
    kinOf(tokens[at]?.word ?? '') !== 'child'
  )
    return false;
  const next = tokens[at + 1];
  const toldOf = next?.gap === 'space' && ['på', 'der', 'som', 'med', 'who', 'with'].includes(next.word);
  const [before, verb] = [tokens[start - 1], tokens[start - 2]];
  const had = (token: Token | undefined) => HAD.has(token?.word ?? '');
  return !toldOf && (had(before) || (countAt(tokens, start - 1) !== undefined && had(verb)));
}
/** "Det har min mor osse". */
const TOO = new Set(['også', 'osse', 'ogsa', 'too']);
const OWNERS = new Set('jeg vi i we og and der som du you har have'.split(' '));
export const HAD = new Set(['har', 'havde', 'fik', 'fået', 'have', 'had', 'got']);
