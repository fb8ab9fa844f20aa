import { eventHash, FIRST_PREV_HASH } from '../event-hash.ts';
import { readHead } from './head.ts';
import type { Leaves } from './leaves.ts';
import type { Report } from './report.ts';
import type { PlacedRow, RowOf } from './rows.ts';

/** The newest event of the conversation that is being read, and what of the tree stands for it. */
interface Last {
  seq: number;
  hash: Buffer;
  clinic: string;
  class: string;
  type: string;
  leaf: number | undefined;
  pending: boolean;
}

/** One conversation: its rows in order, in constant memory. */
export class ConversationCheck {
  private readonly conversation: string;
  private readonly report: Report;
  private readonly leaves: Leaves;
  private readonly releases: ReadonlySet<string>;
  private last: Last | undefined;
  private turn: RowOf<'turn'> | undefined;
  private erased = false;

  constructor(
    conversation: string,
    { report, leaves, releases }: { report: Report; leaves: Leaves; releases: ReadonlySet<string> },
  ) {
    this.conversation = conversation;
    this.report = report;
    this.leaves = leaves;
    this.releases = releases;
  }

  take(row: PlacedRow): void {
    if (row.is === 'turn') this.takeTurn(row);
    else if (row.is === 'event') this.takeEvent(row);
    else this.takePlace(row);
  }

  /** After the last row. */
  end(): void {
    this.endEvent();
    const [seq, last] = [this.last?.seq ?? 0, this.turn?.last ?? 0];
    if (last > seq)
      this.report.defect(
        `The events after ${seq} of ${this.name} are lost: its last turn ends with event ${last}.`,
      );
  }

  private takeTurn(turn: RowOf<'turn'>): void {
    this.endEvent();
    const end = this.turn?.last ?? 0;
    if (turn.after !== end)
      this.report.defect(
        `The turn after event ${turn.after} of ${this.name} does not follow the turn before it, which ends with event ${end}.`,
      );
    if (turn.last <= turn.after)
      this.report.defect(`The turn after event ${turn.after} of ${this.name} ends with event ${turn.last}.`);
    this.turn = turn;
  }

  private takeEvent(event: RowOf<'event'>): void {
    this.endEvent();
    this.report.events++;
    const wrong = (what: string): void => this.wrong(event.seq, what);
    this.checkChain(event, wrong);
    const { head, wrong: inHead } = readHead(event);
    for (const what of inHead) wrong(what);
    if (this.last && event.clinic !== this.last.clinic) wrong('is of another clinic than the one before it');
    if (this.last?.class === 'journal' && event.class !== 'journal')
      wrong('is no journal any more, though the one before it is: what is journal stays journal');
    if (this.erased) wrong('comes after the conversation was erased');
    if (head.content !== '' && !this.releases.has(head.content))
      wrong(`stands on content ${head.content}, which is not stored`);
    this.checkTurn(event, head.cause, wrong);
    this.erased ||= event.type === 'erased';
    const { seq, hash, clinic, type } = event;
    this.last = { seq, hash, clinic, type, class: event.class, leaf: undefined, pending: false };
  }

  private checkChain(event: RowOf<'event'>, wrong: (what: string) => void): void {
    const expected = (this.last?.seq ?? 0) + 1;
    if (event.seq > expected)
      this.report.defect(
        event.seq - expected === 1
          ? `Event ${expected} of ${this.name} is missing.`
          : `Events ${expected} to ${event.seq - 1} of ${this.name} are missing.`,
      );
    else if (event.seq < expected) wrong('is there twice');
    else if (!event.prevHash.equals(this.last?.hash ?? FIRST_PREV_HASH))
      wrong(
        event.seq === 1
          ? 'names an event before it, though it is the first'
          : `does not name event ${event.seq - 1} as the one before it: one of them was put there or changed`,
      );
    if (!eventHash(event).equals(event.hash))
      wrong('has another hash than its content: it was changed after it was written');
  }

  private checkTurn(event: RowOf<'event'>, cause: string | undefined, wrong: (what: string) => void): void {
    if (!this.turn || event.seq > this.turn.last) {
      wrong('belongs to no turn');
      return;
    }
    if (event.clinic !== this.turn.clinic) wrong(`is of another clinic than its turn, ${this.turn.clinic}`);
    const first = event.seq === this.turn.after + 1;
    if (first && (cause ?? null) !== this.turn.clientId)
      wrong('names another message as its cause than its turn does');
    if (!first && cause !== undefined) wrong('names a cause, though it does not begin its turn');
  }

  /** A leaf or a pending row: it stands behind its event. */
  private takePlace(row: RowOf<'leaf' | 'pending'>): void {
    const what = row.is === 'leaf' ? `Leaf ${row.index}` : 'A row that waits for the tree';
    if (row.is === 'leaf') this.leaves.put(row.index, row.hash);
    else this.report.pending++;
    const last = this.last;
    if (last?.seq !== row.seq) {
      this.report.defect(`${what} is event ${row.seq} of ${this.name}, which is not there.`);
      return;
    }
    if (row.clinic !== last.clinic) this.report.defect(`${what} says another clinic than its event.`);
    if (last.leaf !== undefined || last.pending)
      this.wrong(row.seq, row.is === 'leaf' ? `is leaf ${row.index} as well` : 'also waits for the tree');
    if (row.is === 'pending') last.pending = true;
    else {
      last.leaf = row.index;
      if (!row.hash.equals(last.hash))
        this.report.defect(`${what} has another hash than its event, ${row.seq} of ${this.name}.`);
    }
  }

  private endEvent(): void {
    if (this.last && this.last.leaf === undefined && !this.last.pending) {
      this.wrong(this.last.seq, 'is neither in the tree nor waiting for it');
      this.last.pending = true;
    }
  }

  private get name(): string {
    return `conversation ${this.conversation}`;
  }

  private wrong(seq: number, what: string): void {
    this.report.defect(`Event ${seq} of ${this.name} ${what}.`);
  }
}
