import { type Checkpoint, cosign, openCheckpoint } from './checkpoint.ts';
import { EMPTY_ROOT, verifyConsistency } from './merkle.ts';
import {
  base64,
  NoteError,
  parseNote,
  type Signer,
  signaturesOf,
  type Verifier,
  verifyBytes,
} from './note.ts';

/** The protocol between a log and those who watch that it only grows: C2SP `tlog-witness` v1.0.0. Pure; who serves it keeps the state. */

/** What a log asks: cosign this checkpoint, which begins with the one you know. */
export interface AddCheckpoint {
  /** Size of the checkpoint that the witness knows. */
  old: number;
  proof: Buffer[];
  /** The checkpoint as the log signed it. */
  note: string;
}

const MOST_PROOF_LINES = 63;

/** The body of an `add-checkpoint` request. */
export const writeAddCheckpoint = ({ old, proof, note }: AddCheckpoint): string =>
  `old ${old}\n${proof.map((hash) => `${hash.toString('base64')}\n`).join('')}\n${note}`;

/** @throws NoteError when the body has not that form */
export function parseAddCheckpoint(body: string): AddCheckpoint {
  const end = body.indexOf('\n\n');
  if (end < 0) throw new NoteError('a request is an old size, a proof, an empty line and a checkpoint');
  const [first = '', ...lines] = body.slice(0, end).split('\n');
  const old = /^old (0|[1-9]\d{0,14})$/.exec(first)?.[1];
  const proof = lines.map((line) => base64(line));
  if (old === undefined || proof.length > MOST_PROOF_LINES || !proof.every((hash) => hash?.length === 32))
    throw new NoteError('a request begins with an old size and at most 63 hashes');
  return { old: Number(old), proof: proof as Buffer[], note: body.slice(end + 2) };
}

/** What a witness answers, and what it must have stored before it does. */
export interface Answer {
  status: 200 | 400 | 403 | 404 | 409 | 422;
  type: 'text/plain; charset=utf-8' | 'text/x.tlog.size';
  body: string;
  /** The cosigned checkpoint, to be stored in one step with the check of the size it follows. */
  remember?: { origin: string; size: number; note: string };
}

const plain = (status: Answer['status'], body: string): Answer => ({
  status,
  type: 'text/plain; charset=utf-8',
  body,
});

/**
 * Judges one request.
 * @param logs the logs this witness watches
 * @param latest what it cosigned last for an origin
 */
export function answerAddCheckpoint(
  body: string,
  {
    witness,
    logs,
    latest,
    now,
  }: {
    witness: Signer;
    logs: readonly Verifier[];
    latest: (origin: string) => (Checkpoint & { note: string }) | undefined;
    now: Date;
  },
): Answer {
  let request: AddCheckpoint;
  let origin: string;
  let note: ReturnType<typeof parseNote>;
  try {
    request = parseAddCheckpoint(body);
    note = parseNote(request.note);
    origin = note.text.slice(0, note.text.indexOf('\n'));
  } catch (error) {
    if (error instanceof NoteError) return plain(400, `${error.message}\n`);
    throw error;
  }
  const keys = logs.filter(({ name }) => name === origin);
  if (keys.length === 0) return plain(404, 'this witness does not watch that log\n');
  const signed = keys.filter((key) => signaturesOf(note, key).length > 0);
  const right = signed.every((key) =>
    signaturesOf(note, key).every((bytes) => verifyBytes(key, note.text, bytes)),
  );
  const [key] = signed;
  if (!key || !right) return plain(403, 'the checkpoint is not signed by a key of that log\n');
  let checkpoint: Checkpoint;
  try {
    checkpoint = openCheckpoint(request.note, key);
  } catch (error) {
    if (error instanceof NoteError) return plain(400, `${error.message}\n`);
    throw error;
  }
  if (request.old > checkpoint.size) return plain(400, 'the old size is above the new one\n');
  const known = latest(origin);
  if (request.old !== (known?.size ?? 0))
    return { status: 409, type: 'text/x.tlog.size', body: `${known?.size ?? 0}\n` };
  const consistent =
    checkpoint.size === 0
      ? request.proof.length === 0 && checkpoint.root.equals(EMPTY_ROOT)
      : verifyConsistency({
          first: request.old,
          second: checkpoint.size,
          firstRoot: known?.root ?? EMPTY_ROOT,
          secondRoot: checkpoint.root,
          path: request.proof,
        });
  if (!consistent) return plain(422, 'the proof does not show that the log only grew\n');
  const line = cosign(witness, note, now);
  return {
    ...plain(200, line),
    remember: { origin, size: checkpoint.size, note: `${request.note}${line}` },
  };
}
