import { hash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { type Checkpoint, cosignedAt, signatureLinesOf } from '../checkpoint.ts';
import { NoteError, parseNote } from '../note.ts';
import { type Keys, trustedCheckpoint } from './checkpoints.ts';
import type { TreeCheck } from './leaves.ts';
import type { Report } from './report.ts';

const PATIENCE_MS = 20_000;
const MOST_BYTES = 64 * 1024;

/** What a witness outside keeps of the log: nobody who rules the database can change it. */
export interface WitnessCopy extends Checkpoint {
  /** Where it was read. */
  from: string;
  /** When the witness saw it. */
  seen: Date;
}

/**
 * Reads what a witness keeps.
 * @param from the monitoring prefix of C2SP `tlog-witness`, or a file with the note
 * @returns undefined when there is nothing to be believed; the report says why
 */
export async function readWitnessCopy(
  from: string,
  { origin, keys, report }: { origin: string | undefined; keys: Keys; report: Report },
): Promise<WitnessCopy | undefined> {
  const wrong = (why: string): undefined => {
    report.defect(`The witness copy at ${from} proves nothing: ${why}.`);
  };
  let note: string | undefined;
  try {
    note = /^https?:\/\//.test(from) ? await fetched(from, origin) : await readFile(from, 'utf8');
  } catch (error) {
    return wrong(`it cannot be read (${(error as Error).message})`);
  }
  if (note === undefined) return wrong('the witness has cosigned nothing of this log');
  try {
    const checkpoint = trustedCheckpoint(note, keys.log);
    if (origin !== undefined && checkpoint.origin !== origin)
      return wrong(`it is of the log ${checkpoint.origin} and not of ${origin}`);
    const { text } = parseNote(note);
    for (const key of keys.witnesses) {
      const seen = cosignedAt(text, signatureLinesOf(note), key);
      if (seen) return { ...checkpoint, from, seen };
    }
    return wrong('it bears no cosignature of a witness whose key was given');
  } catch (error) {
    if (!(error instanceof NoteError)) throw error;
    return wrong(error.message);
  }
}

/** Holds the log against what a witness saw, when the tree is grown. */
export function checkWitnessCopy(
  copy: WitnessCopy,
  { tree, leaves, report }: { tree: TreeCheck; leaves: number; report: Report },
): void {
  const { from, size, seen } = copy;
  const whom = `the witness at ${from} saw ${size} leaves on ${seen.toISOString()}`;
  if (size > leaves) report.defect(`The end of the log is lost: ${whom}, and there are ${leaves}.`);
  else {
    const root = tree.wantedRoot(size);
    if (!root)
      report.defect(`The log cannot be held against its witness: ${whom}, and leaf ${tree.size} is missing.`);
    else if (!root.equals(copy.root))
      report.defect(`The history was rewritten: ${whom}, and the first ${size} leaves are others now.`);
  }
}

async function fetched(prefix: string, origin: string | undefined): Promise<string | undefined> {
  if (origin === undefined) throw new Error('the log has no checkpoint and no key, so its name is not known');
  const address = `${prefix.replace(/\/+$/, '')}/${hash('sha256', origin, 'hex')}/checkpoint`;
  const answer = await fetch(address, { signal: AbortSignal.timeout(PATIENCE_MS) });
  if (answer.status === 404) return undefined;
  if (!answer.ok) throw new Error(`answered ${answer.status}`);
  const text = await answer.text();
  if (text.length > MOST_BYTES) throw new Error('it is too long');
  return text;
}
