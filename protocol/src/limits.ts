/** Numbers that both sides keep. They stand apart from the schemas, so that a client can know them without zod. */

/** Raised by any change that an older client cannot read. The widget and the server refuse another major version kindly. */
export const PROTOCOL_VERSION = 1;
/** Characters of free text, counted after normalising (TR-25). */
export const MAX_TEXT = 4000;
/** Bytes of a socket frame (TR-25). A client checks before it sends: a larger frame closes the connection. */
export const MAX_FRAME = 64 * 1024;
/** Seconds within which a sent message can be taken back (UX-25). Taking it back never unsays a red flag. */
export const UNDO_SECONDS = 10;
/** Letters that the reason for breaking the glass has at least, so that whoever reviews it can judge, and at most. */
export const MIN_REASON = 10;
export const MAX_REASON = 500;
