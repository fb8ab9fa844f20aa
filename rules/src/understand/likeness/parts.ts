import { isFiller } from '../phrase-words.ts';
import type { Token } from '../tokens.ts';
import type { Span } from '../understanding.ts';
import type { Learned } from './learned.ts';
import { type Alike, type Likeness, likenessOf } from './likeness.ts';

/** What a message is like. */
export interface AlikeParts {
  /** Most alike first. */
  complaints: Likeness['complaints'];
  findings: Alike[];
  /** Sentences in which words that seem to tell a danger are doubtful, since the message is so much like those that tell none. */
  doubtful: Span[];
}

export const NOTHING_ALIKE: AlikeParts = { complaints: [], findings: [], doubtful: [] };

/** How alike a message must be; of two telling words it may be like anything ("tak for det"), of fewer it says nothing. */
const ENOUGH = 0.03;
const ENOUGH_OF_A_SHORT_ONE = 0.1;
const SHORT = 2;
/** How much against its likeness to what tells no danger. */
const BESIDE_NONE = 1 / 15;
/** From where on the whole, and each sentence of it, is like what tells no danger. */
const HARMLESS = 0.95;
const HARMLESS_SENTENCE = 0.6;

export function alikeParts(learned: Learned, tokens: readonly Token[]): AlikeParts {
  const words = tellingWords(tokens);
  if (words < SHORT) return NOTHING_ALIKE;
  const { complaints, findings, none } = likenessOf(learned, tokens);
  const enough = words === SHORT ? ENOUGH_OF_A_SHORT_ONE : ENOUGH;
  return {
    complaints,
    findings: findings.filter(({ share }) => share >= enough && share >= none * BESIDE_NONE),
    doubtful:
      none < HARMLESS
        ? []
        : sentencesOf(tokens)
            .filter((sentence) => likenessOf(learned, sentence).none >= HARMLESS_SENTENCE)
            .map((sentence) => ({ from: sentence[0]?.from ?? 0, to: sentence.at(-1)?.to ?? 0 })),
  };
}

const tellingWords = (tokens: readonly Token[]): number =>
  tokens.filter((token) => token.value === undefined && !isFiller(token)).length;

function sentencesOf(tokens: readonly Token[]): Token[][] {
  const sentences: Token[][] = [];
  for (const token of tokens)
    if (token.gap === 'stop' || sentences.length === 0) sentences.push([token]);
    else sentences.at(-1)?.push(token);
  return sentences;
}
