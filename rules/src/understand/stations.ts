import { LIVES, STATION_ENDING, TRADES } from './lexicon/ages.ts';
import type { Token } from './tokens.ts';

/** What somebody is by trade: "tømrer", "folkeskolelærer". */
export const isTrade = (token: Token | undefined): boolean =>
  token !== undefined && (TRADES.has(token.word) || STATION_ENDING.test(token.word));

/** … or in life: "gift", "pensionist". */
export const isStation = (token: Token | undefined): boolean =>
  isTrade(token) || LIVES.has(token?.word ?? '');
