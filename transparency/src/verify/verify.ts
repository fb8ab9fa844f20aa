import { hash } from 'node:crypto';
import { parseVkey } from '../note.ts';
import { CheckpointsCheck, type Keys } from './checkpoints.ts';
import { ConversationCheck } from './conversation.ts';
import { Leaves, TreeCheck } from './leaves.ts';
import { Report, type Result } from './report.ts';
import { comparePlaces, placeOf, type Row, type RowOf, type Source, SourceError } from './rows.ts';
import { checkWitnessCopy, readWitnessCopy } from './witness-copy.ts';

/** What a verifier holds a log against. It comes from outside the log. */
export interface Trust {
  /** Verifier keys of the log. */
  logKeys?: readonly string[];
  /** Monitoring prefixes of witnesses, or files with what they keep. */
  witnesses?: readonly string[];
  /** Verifier keys of witnesses. */
  witnessKeys?: readonly string[];
}

/**
 * Checks a whole record, without any key that opens it.
 * @throws NoteError when a key in `trust` is none
 * @example
 * const source = await openExportSource('record.jsonl.gz');
 * const { broken, defects } = await verify(source, { logKeys: [vkey], witnesses: ['https://witness.example'], witnessKeys: [witness] });
 */
export async function verify(source: Source, trust: Trust = {}): Promise<Result> {
  const report = new Report();
  const keys = keysOf(source, trust, report);
  const origin = keys.log[0]?.name ?? source.header.origin ?? undefined;
  const read = (trust.witnesses ?? []).map((from) => readWitnessCopy(from, { origin, keys, report }));
  const copies = (await Promise.all(read)).filter((copy) => copy !== undefined);
  if (read.length === 0)
    report.note(
      'No witness was asked: whoever holds the log key and the database could have written another history.',
    );

  const leaves = new Leaves(source.header.leaves, report);
  const tree = new TreeCheck(
    leaves,
    copies.map(({ size }) => size),
  );
  const check = new RowsCheck({ report, leaves, tree, keys, origin: origin ?? null });
  try {
    let place: (string | number)[] | undefined;
    for await (const row of source.rows()) {
      const here = placeOf(row);
      if (place && comparePlaces(here, place) < 0)
        report.defect(`A row stands out of order: ${here.slice(1).join(' ')}, of ${row.is}.`);
      place = here;
      check.take(row);
    }
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    report.defect(error.message);
  }
  check.end();
  for (const copy of copies) checkWitnessCopy(copy, { tree, leaves: leaves.count, report });
  return report;
}

/** Which keys are believed, and what is said about that. */
function keysOf({ header }: Source, { logKeys = [], witnessKeys = [] }: Trust, report: Report): Keys {
  const witnesses = witnessKeys.map(parseVkey);
  if (logKeys.length > 0) return { log: logKeys.map(parseVkey), witnesses };
  if (header.vkey === null) {
    report.note('The signatures of the checkpoints were not checked: no log key was given.');
    return { log: [], witnesses };
  }
  report.note(
    `No log key was given, so the one that came with the log was used (${header.vkey}): trusted on first use, its signatures prove nothing about who signed.`,
  );
  return { log: [parseVkey(header.vkey)], witnesses };
}

/** Takes the rows of a source as they come. */
class RowsCheck {
  private readonly report: Report;
  private readonly leaves: Leaves;
  private readonly tree: TreeCheck;
  private readonly checkpoints: CheckpointsCheck;
  private readonly releases = new Set<string>();
  private readonly context: { report: Report; leaves: Leaves; releases: ReadonlySet<string> };
  private conversation: { id: string; check: ConversationCheck } | undefined;

  constructor(given: { report: Report; leaves: Leaves; tree: TreeCheck; keys: Keys; origin: string | null }) {
    this.report = given.report;
    this.leaves = given.leaves;
    this.tree = given.tree;
    this.context = { ...given, releases: this.releases };
    this.checkpoints = new CheckpointsCheck({ ...given, leaves: given.leaves.count });
  }

  take(row: Row): void {
    switch (row.is) {
      case 'content_release':
        this.takeRelease(row);
        break;
      case 'turn':
      case 'event':
      case 'leaf':
      case 'pending':
        this.conversationOf(row.conversation).take(row);
        break;
      case 'checkpoint':
        this.checkpoints.takeCheckpoint(row);
        break;
      case 'cosignature':
        this.checkpoints.takeCosignature(row);
        break;
      case 'tile':
        this.takeTile(row);
    }
  }

  end(): void {
    this.conversation?.check.end();
    this.tree.rootAt(this.leaves.count);
    for (const [from, to] of missing(this.leaves))
      this.report.defect(from === to ? `Leaf ${from} is missing.` : `Leaves ${from} to ${to} are missing.`);
    for (const tile of this.tree.tilesLeft) this.report.defect(`The root of tile ${tile} is missing.`);
  }

  private conversationOf(id: string): ConversationCheck {
    if (this.conversation?.id !== id) {
      this.conversation?.check.end();
      this.report.conversations++;
      this.conversation = { id, check: new ConversationCheck(id, this.context) };
    }
    return this.conversation.check;
  }

  private takeRelease({ hash: name, version, bundle }: RowOf<'content_release'>): void {
    const wrong = (what: string): void => this.report.defect(`The content release ${name} ${what}.`);
    this.releases.add(name);
    if (hash('sha256', bundle, 'hex') !== name) wrong('has another hash than its bundle');
    else if (versionIn(bundle) !== version) wrong(`is called ${version}, and not in its bundle`);
  }

  private takeTile({ level, index, root }: RowOf<'tile'>): void {
    this.tree.rootAt(this.leaves.count);
    const right = this.tree.takeTile(level, index);
    if (!right)
      this.report.defect(`Tile ${level}/${index} is no part of the tree of ${this.tree.size} leaves.`);
    else if (!right.equals(root))
      this.report.defect(`The root of tile ${level}/${index} is not that of its leaves.`);
  }
}

function versionIn(bundle: string): unknown {
  try {
    return JSON.parse(bundle)?.release?.version;
  } catch {
    return undefined;
  }
}

/** Runs of leaves that are not there. */
function* missing(leaves: Leaves): Generator<[number, number]> {
  for (let from = 0; from < leaves.count; from++) {
    if (leaves.has(from)) continue;
    let to = from;
    while (to + 1 < leaves.count && !leaves.has(to + 1)) to++;
    yield [from, to];
    from = to;
  }
}
