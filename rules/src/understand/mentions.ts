import { HAD } from './counted.ts';
import { POSSESSIVE, THIRD_PERSON } from './lexicon/persons.ts';
import { isIn, type Token } from './tokens.ts';

export const WAS = new Set(['var', 'was']);

/** "Sara 24 år. Har haft …": who writes tells their name and age first. */
export const isSigned = (tokens: readonly Token[], at: number): boolean =>
  at === 0 &&
  (tokens[1]?.value ?? 0) >= GROWN &&
  tokens[3]?.gap === 'stop' &&
  !tokens.some((token) => isIn(THIRD_PERSON, token));
const GROWN = 18;

/** "Min bedstefar havde kræft da han var 52": long over. */
export const wasThen = (tokens: readonly Token[], at: number): boolean =>
  HAD.has(tokens[at + 1]?.word ?? '') &&
  tokens
    .slice(at + 2, at + 12)
    .some(
      (token, place, behind) =>
        (token.word === 'da' || token.word === 'when') &&
        isIn(THIRD_PERSON, behind[place + 1]) &&
        WAS.has(behind[place + 2]?.word ?? ''),
    );

/** "Mine forældre må ikke vide det", "my housemate doesn't know", and not "min far ved ikke hvor han er". */
export function mayKnow(tokens: readonly Token[], at: number): boolean {
  for (let next = at + 1; next < at + 7 && tokens[next]?.gap === 'space'; next++) {
    const { word } = tokens[next] as Token;
    const behind = tokens[next + 1];
    const isIt = behind?.gap === 'space' && IT.has(behind.word);
    if (word === 'ved' && isIt) return true;
    if ((word === 'vide' || word === 'know' || word === 'knows') && (isIt || behind?.gap !== 'space'))
      return true;
  }
  return false;
}
const IT = new Set(['det', 'noget', 'ingenting', 'intet', 'it', 'anything', 'nothing', 'yet']);

/** "Hans mor", "her own daughter": kin of somebody else in the story. */
export const isOfAThird = (tokens: readonly Token[], start: number): boolean =>
  // "Hjemmehjælper her, borger på 79", "sit my father": no possessive.
  (tokens[start]?.gap === 'space' &&
    !isIn(POSSESSIVE, tokens[start]) &&
    OF_A_THIRD.has(tokens[start - 1]?.word ?? '')) ||
  OF_A_THIRD.has(tokens[start]?.word ?? '');
const OF_A_THIRD = new Set(['hans', 'hendes', 'deres', 'sin', 'sit', 'sine', 'his', 'her', 'their']);
