import { hash } from 'node:crypto';
import { CheckpointsCheck, type Keys } from './checkpoints.ts';
import { ConversationCheck } from './conversation.ts';
import type { Leaves, TreeCheck } from './leaves.ts';
import type { Report } from './report.ts';
import type { Row, RowOf } from './rows.ts';

/** Takes the rows of a source as they come, and holds each against what came before. */
export class RowsCheck {
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
