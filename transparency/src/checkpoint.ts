import {
  base64,
  COSIGNATURE_ED25519,
  type Note,
  NoteError,
  openNote,
  parseNote,
  parseSignatureLine,
  type Signer,
  signatureLine,
  signaturesOf,
  signBytes,
  signNote,
  type Verifier,
  verifyBytes,
} from './note.ts';

/** Checkpoints and cosignatures as C2SP `tlog-checkpoint` and `tlog-cosignature` v1.0.0 say. */

/** The head of a log: how many leaves it has, and the root over them. */
export interface Checkpoint {
  /** Names the log; the same as its key's name. */
  origin: string;
  size: number;
  /** 32 bytes. */
  root: Buffer;
}

/** The text of a checkpoint. No extension lines, so that any witness takes it. */
const bodyOf = ({ origin, size, root }: Checkpoint): string =>
  `${origin}\n${size}\n${root.toString('base64')}\n`;

/** A checkpoint as the log signs it. The signer's name is the origin. */
export const signCheckpoint = (signer: Signer, head: Omit<Checkpoint, 'origin'>): string =>
  signNote(signer, bodyOf({ origin: signer.name, ...head }));

/** @throws NoteError unless the text is that of a checkpoint without extension lines */
export function parseCheckpoint(text: string): Checkpoint {
  const [origin = '', size = '', root = '', ...rest] = text.split('\n');
  const bytes = base64(root);
  if (origin === '' || !/^(0|[1-9]\d{0,14})$/.test(size) || bytes?.length !== 32)
    throw new NoteError('a checkpoint is an origin, a size and a root');
  if (rest.length !== 1 || rest[0] !== '') throw new NoteError('a checkpoint here has no extension lines');
  return { origin, size: Number(size), root: bytes };
}

/** The checkpoint of a note that the log signed. @throws NoteError when it is not, or is another log's */
export function openCheckpoint(note: string, log: Verifier): Checkpoint {
  const checkpoint = parseCheckpoint(openNote(note, log));
  if (checkpoint.origin !== log.name)
    throw new NoteError(`the checkpoint is of the log ${checkpoint.origin}`);
  return checkpoint;
}

const cosignedMessage = (text: string, seconds: number): string => `cosignature/v1\ntime ${seconds}\n${text}`;

/**
 * A witness's signature line under a checkpoint, which says when it saw it.
 * @param at whole seconds count
 */
export function cosign(witness: Signer, note: Note, at: Date): string {
  const seconds = Math.floor(at.getTime() / 1000);
  const time = Buffer.alloc(8);
  time.writeBigUInt64BE(BigInt(seconds));
  return signatureLine(
    witness,
    Buffer.concat([time, signBytes(witness, cosignedMessage(note.text, seconds))]),
  );
}

/** When a witness cosigned; undefined when none of the lines is its own and right. */
export function cosignedAt(text: string, lines: string, witness: Verifier): Date | undefined {
  if (witness.type !== COSIGNATURE_ED25519) throw new NoteError(`${witness.name} is no cosigner's key`);
  const signatures = lines
    .split('\n')
    .filter((line) => line !== '')
    .map(parseSignatureLine);
  for (const bytes of signaturesOf({ text, signatures }, witness)) {
    if (bytes.length !== 72) continue;
    const seconds = Number(bytes.readBigUInt64BE(0));
    if (
      Number.isSafeInteger(seconds) &&
      verifyBytes(witness, cosignedMessage(text, seconds), bytes.subarray(8))
    )
      return new Date(seconds * 1000);
  }
  return undefined;
}

/** The signature lines of a note as they stand in it. */
export function signatureLinesOf(note: string): string {
  parseNote(note);
  return note.slice(note.lastIndexOf('\n\n') + 2);
}
