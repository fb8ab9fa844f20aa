import type { Content, FindingId } from '../content/content.ts';
import { amountAt } from './amounts.ts';
import { DEVICES, MEASURES, SHOWS } from './lexicon/devices.ts';
import { TURNS } from './lexicon/light.ts';
import { fitted, type NumberFinding } from './numbers.ts';
import { isFiller } from './phrase-words.ts';
import type { Reading } from './readings.ts';
import { spelledAt } from './spelled-numbers.ts';
import { isIn, type Token } from './tokens.ts';

/** A number finding whose values may be told by what shows them alone. */
export interface Shown {
  id: FindingId;
  finding: NumberFinding;
}

/** The number findings that may be told without their name. */
export const shownFindings = (content: Content): Shown[] =>
  [...content.findings].flatMap(([id, finding]) =>
    finding.kind === 'number' && finding.shown ? [{ id, finding }] : [],
  );

/**
 * Values that are told without what was measured: "måleren siger 31,6", "the machine says 203". Each may be of every finding that such a
 * value can be of, and what it is of is asked.
 *
 * @param isRead whether a token belongs to a number that is read already
 */
export function shownIn(
  findings: readonly Shown[],
  tokens: readonly Token[],
  isRead: (at: number) => boolean,
): (Reading & { id: FindingId; unit: string; rule: string })[] {
  return tokens.flatMap((token, from) => {
    const number = isIn(DEVICES, token) || isIn(MEASURES, token) ? numberBehind(tokens, from) : undefined;
    if (!number || isRead(number.at)) return [];
    return findings.flatMap(({ id, finding }) => {
      const value = fitted(number.value, finding);
      const fits = value !== undefined && finding.shown?.some(({ min, max }) => min <= value && value <= max);
      return fits ? [{ id, value, unit: finding.unit, from, to: number.to, rule: token.word }] : [];
    });
  });
}

/** The number that small words and what a device does lead to, and behind which nothing is counted. */
function numberBehind(
  tokens: readonly Token[],
  device: number,
): { at: number; value: number; to: number } | undefined {
  let isLed = true;
  for (let at = device + 1; at <= device + FAR && tokens[at] !== undefined; at++) {
    const token = tokens[at] as Token;
    if (token.gap === 'stop') return undefined;
    const number = amountAt(tokens, at) ? undefined : spelledAt(tokens, at);
    if (number && isLed) {
      const next = tokens[number.to];
      const isCounted =
        next?.gap === 'space' && !isFiller(next) && !isIn(TURNS, next) && !AGAIN.has(next.word);
      return isCounted ? undefined : { at, value: number.value, to: number.to };
    }
    // "The machine in the chemist's said 203".
    isLed = isIn(SHOWS, token) || (isLed && isFiller(token));
  }
  return undefined;
}
/** So many words may stand between a device and its number. */
const FAR = 5;
/** Behind a number that was measured: "203 hver gang", "196 tre gange i træk". */
const AGAIN = new Set(
  'hver each every both begge tre three to two twice kl klokken her here selvom mens'.split(' '),
);
