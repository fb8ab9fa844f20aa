import { countAt } from './lexicon/units.ts';
import type { Token } from './tokens.ts';

/** Whether right behind somebody stands how old they are: "naboen på 74", "min mor 84". */
export const hasAge = (tokens: readonly Token[], { last: at }: { last: number }): boolean =>
  tokens[at + 1]?.value !== undefined ||
  (AGE_LEADS.has(tokens[at + 1]?.word ?? '') && countAt(tokens, at + 2) !== undefined);
const AGE_LEADS = new Set(['på', 'pa', 'paa', 'p']);
