import type { Locale } from '../words.ts';

/** What a phrase speaks for. */
export interface Owner {
  kind: 'finding' | 'complaint';
  id: string;
  /** A look-alike: where it matches, its owner does not. */
  lookAlike: boolean;
  /** Said of lesser things too: where it matches, its owner is asked about. */
  asks: boolean;
}

/** Whose phrases a list of the content holds, and in which language. */
export interface Source {
  owner: Owner;
  locale: Locale;
}

/** A content phrase, made ready. */
export interface Phrase extends Source {
  text: string;
  /** Holds a negating word itself: "kan ikke tisse". */
  negative: boolean;
  /** The rest of one that is negative, which denies its owner where it is said to go well: "tisser fint". */
  affirms: boolean;
  /** Holds a word that opens a clause: "når jeg hoster". */
  crosses: boolean;
  /** Its words may stand apart, in whatever order. */
  apart: boolean;
  /** Says what somebody does to the writer: "han slog mig" is not "jeg slog mig". */
  byOther: boolean;
  /** The least number that must stand among its words or right before them. */
  least: number | undefined;
  /** Words that carry its meaning; more is more specific. */
  weight: number;
  /** All its words, small ones too: where two overlap, the longer one is meant. */
  length: number;
}
