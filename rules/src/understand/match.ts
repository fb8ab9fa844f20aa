import type { Phrase } from './phrase.ts';

/** A phrase found in a message. */
export interface Match {
  phrase: Phrase;
  /** Tokens `[from, to)`, and those among them that are the phrase's own words. */
  from: number;
  to: number;
  used: number[];
  /** Negators between the phrase's words that are not its own: "kaster *ikke* op". */
  negators: number[];
  /** So misspelt that it may be another word. */
  nearly: boolean;
}
