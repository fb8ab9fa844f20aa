import { type Checkpoint, cosignedAt, openCheckpoint, parseCheckpoint } from '../checkpoint.ts';
import { NoteError, parseNote, parseSignatureLine, signaturesOf, type Verifier } from '../note.ts';
import type { TreeCheck } from './leaves.ts';
import type { Report } from './report.ts';
import type { RowOf } from './rows.ts';

/** Whom a verifier believes. It comes from outside the log. */
export interface Keys {
  log: readonly Verifier[];
  witnesses: readonly Verifier[];
}

/**
 * The checkpoint of a note. With keys of the log it must be signed by one of them, and by none wrongly.
 * @throws NoteError when it is not
 */
export function trustedCheckpoint(note: string, keys: readonly Verifier[]): Checkpoint {
  const parsed = parseNote(note);
  const signed = keys.filter((key) => signaturesOf(parsed, key).length > 0);
  if (keys.length > 0 && signed.length === 0)
    throw new NoteError('it is not signed by a key that is trusted');
  const [opened] = signed.map((key) => openCheckpoint(note, key));
  return opened ?? parseCheckpoint(parsed.text);
}

/** The checkpoints of a log, by rising size, and their cosignatures. */
export class CheckpointsCheck {
  private readonly report: Report;
  private readonly keys: Keys;
  private readonly tree: TreeCheck;
  private readonly leaves: number;
  private origin: string | undefined;
  private current: { size: number; text: string | undefined } | undefined;

  constructor(given: { report: Report; keys: Keys; tree: TreeCheck; leaves: number; origin: string | null }) {
    this.report = given.report;
    this.keys = given.keys;
    this.tree = given.tree;
    this.leaves = given.leaves;
    this.origin = given.keys.log[0]?.name ?? given.origin ?? undefined;
  }

  takeCheckpoint({ size, note }: RowOf<'checkpoint'>): void {
    this.report.checkpoints++;
    const wrong = (what: string): void => this.report.defect(`The checkpoint of size ${size} ${what}.`);
    this.current = { size, text: undefined };
    try {
      const said = trustedCheckpoint(note, this.keys.log);
      this.current.text = parseNote(note).text;
      this.origin ??= said.origin;
      if (said.origin !== this.origin) wrong(`is of the log ${said.origin} and not of ${this.origin}`);
      if (said.size !== size) wrong(`says that it is of size ${said.size}`);
      this.checkRoot(said, wrong);
    } catch (error) {
      if (!(error instanceof NoteError)) throw error;
      wrong(`is not right: ${error.message}`);
    }
  }

  takeCosignature({ size, witness, line }: RowOf<'cosignature'>): void {
    const wrong = (what: string): void =>
      this.report.defect(`The cosignature of ${witness} under the checkpoint of size ${size} ${what}.`);
    if (this.current?.size !== size) wrong('stands under no checkpoint');
    if (this.current?.size !== size || this.current.text === undefined) return; // said above, or of the checkpoint
    const key = this.keys.witnesses.find(({ name }) => name === witness);
    try {
      if (key) {
        if (!cosignedAt(this.current.text, line, key)) wrong('is not that of the key that was given for it');
      } else if (namesIn(line).includes(witness))
        this.report.note(`Cosignatures of ${witness} were not checked: its key was not given.`);
      else wrong(`is that of ${namesIn(line).join(', ') || 'nobody'}`);
    } catch (error) {
      if (!(error instanceof NoteError)) throw error;
      wrong(`is not right: ${error.message}`);
    }
  }

  private checkRoot(said: Checkpoint, wrong: (what: string) => void): void {
    // In a database they come by size; an export may bring them as it likes.
    const root = said.size < this.tree.size ? undefined : this.tree.rootAt(said.size);
    if (root && !root.equals(said.root)) wrong('has another root than the leaves it stands for');
    if (root) return;
    if (said.size > this.leaves)
      wrong(`stands for more than the ${this.leaves} leaves that there are: the end of the log is lost`);
    else if (said.size < this.tree.size) wrong('stands out of order');
    else wrong(`cannot be held against its leaves, as leaf ${this.tree.size} is missing`);
  }
}

const namesIn = (lines: string): string[] =>
  lines
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => parseSignatureLine(line).name);
