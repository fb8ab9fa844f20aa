import type { Token } from '../tokens.ts';
import type { Span } from '../understanding.ts';
import type { FindingsLike, Seen, Share } from './likeness.ts';

/** A finding that a message is like, and the part of it that is most so. */
export interface Alike extends Share {
  seen: Seen;
  /** Its share there against that of no danger at all. */
  besideNone: number;
}

/** What a message is like. */
export interface AlikeParts {
  /** Most alike first. */
  complaints: Share[];
  findings: Alike[];
  /** Sentences in which words that seem to tell a danger are doubtful, since the message is so much like those that tell none. */
  doubtful: Span[];
}

export const NOTHING_ALIKE: AlikeParts = { complaints: [], findings: [], doubtful: [] };

/** A bound where words tell a danger for sure and where they tell none; between the two in proportion. */
interface Bound {
  danger: number;
  none: number;
}
/** How alike words must be: where one danger is told, a second one beside it drowns more easily, and one question more costs less. */
const ENOUGH: Bound = { danger: 0.006, none: 0.01 };
/** What a sentence by itself is like counts less than what the whole is like. */
const OF_A_SENTENCE: Bound = { danger: 0.3, none: 0.15 };
/** Two or three telling words that it knows may be like anything ("tak for det"), fewer than two say nothing. */
const ENOUGH_OF_A_SHORT_ONE = 0.1;
const FEW = 3;
export const SHORT = 2;
/** From where on the whole, and each sentence of it, is like what tells no danger. */
const HARMLESS = 0.7;
const HARMLESS_SENTENCE = 0.5;

/** Words with what they are like. */
interface View extends FindingsLike {
  seen: Seen;
  span: Span;
  /** How much its shares count. */
  counts: number;
}

const boundOf = ({ danger, none }: Bound, shareOfNone: number): number =>
  danger + (none - danger) * shareOfNone;

/** What a message is like as a whole, and what its sentences are: a danger that is told beside other things drowns in the whole. */
export function alikeParts(seen: Seen): AlikeParts {
  if (seen.words < SHORT) return NOTHING_ALIKE;
  const whole = viewOf(seen);
  const parts = sentencesOf(seen.tokens);
  const sentences =
    parts.length > 1 ? parts.map(([from, to]) => viewOf(seen.part(from, to), OF_A_SENTENCE)) : [whole];
  return {
    complaints: seen.complaints(),
    findings: alikeIn(parts.length > 1 ? [whole, ...sentences] : [whole]),
    doubtful:
      whole.none < HARMLESS
        ? []
        : sentences.filter(({ none }) => none >= HARMLESS_SENTENCE).map(({ span }) => span),
  };
}

function viewOf(seen: Seen, counts?: Bound): View {
  const { tokens } = seen;
  const span = { from: tokens[0]?.from ?? 0, to: tokens.at(-1)?.to ?? 0 };
  const like = seen.findings();
  return { seen, span, counts: counts ? boundOf(counts, like.none) : 1, ...like };
}

/** Each finding where it is most alike. */
function alikeIn(views: readonly View[]): Alike[] {
  const most = new Map<string, Alike>();
  for (const { findings, none, counts, seen } of views) {
    if (seen.words < SHORT) continue;
    const least = seen.words <= FEW ? ENOUGH_OF_A_SHORT_ONE : 0;
    const enough = boundOf(ENOUGH, none);
    for (const { id, share: here } of findings) {
      const share = here * counts;
      if (here >= least && share >= enough && share > (most.get(id)?.share ?? 0))
        most.set(id, { id, share, seen, besideNone: here / none });
    }
  }
  return [...most.values()].sort((a, b) => b.share - a.share);
}

/** Tokens `[from, to)` of each sentence. */
function sentencesOf(tokens: readonly Token[]): [from: number, to: number][] {
  const starts = tokens.flatMap(({ gap }, at) => (gap === 'stop' || at === 0 ? [at] : []));
  return starts.map((from, place) => [from, starts[place + 1] ?? tokens.length]);
}
