/** A number read from a message, in the reader's own unit. */
export interface Reading {
  value: number;
  /** Tokens `[from, to)`. */
  from: number;
  to: number;
}
