import {
  consistencyProof,
  cosignedAt,
  inclusionProof,
  parseNote,
  type Signer,
  vkeyOf,
} from '@fordoer/transparency';
import type { Logger } from 'pino';
import type { DataSource } from 'typeorm';
import type { Clock } from '../config/clock.ts';
import type { TokenPlace } from '../identity/tokens.ts';
import { type Defect, Sequencer, type SignedCheckpoint, TreeChanged } from './sequencer.ts';
import { leavesOf, subtreesOn } from './tree-store.ts';
import { deliver, seenBy, type WitnessPlace } from './witnesses.ts';

/** How soon after a commit its events enter the tree, whichever process committed them. */
const ROUND_MS = 1_000;
/** After this much without a signature on what is new, somebody must look (TR-08). */
const LAG_MS = 5 * 60_000;

/** What is wrong with the log, for those who run it. None of it stops a conversation. */
export type LogAlarm =
  | 'defect'
  | 'tree-changed'
  | 'tail-lost'
  | 'lag'
  | 'witness-lag'
  | 'witness-refused'
  | 'failing';

export interface LogStatus {
  /** Leaves under the newest checkpoint. */
  size: number;
  checkpointAt: string | null;
  alarms: LogAlarm[];
  witnesses: { name: string; cosignedSize: number; state: 'fine' | 'unreachable' | 'refused' | 'ahead' }[];
}

interface Settings {
  /** Seconds between checkpoints while there are new leaves; at most 60. */
  checkpointSeconds: number;
  witnesses: readonly WitnessPlace[];
}

/** Keeps the log's tree: drains, signs, delivers to witnesses, raises alarms, and answers with proofs. */
export class LogService {
  private readonly sequencer: Sequencer;
  private readonly witnessed = new Map<
    string,
    { size: number; state: LogStatus['witnesses'][number]['state']; behindSince?: Date }
  >();
  private readonly standing = new Set<LogAlarm>();
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> | undefined;
  private stopped = false;
  private signedAt: Date | undefined;
  /** Since when the newest checkpoint has not covered what is committed. */
  private behind: { size: number; since: Date } | undefined;
  /** Nothing more is signed until somebody has looked and the service begins anew. */
  private halted = false;
  /** Witnesses that have not said yet how much they had seen when this process began. */
  private readonly unasked: Set<WitnessPlace>;

  constructor(
    private readonly database: DataSource,
    private readonly signer: Signer,
    keys: ConstructorParameters<typeof Sequencer>[2],
    private readonly settings: Settings,
    private readonly clock: Clock,
    private readonly log: Logger,
  ) {
    this.sequencer = new Sequencer(database, signer, keys);
    this.unasked = new Set(settings.witnesses);
  }

  /** @throws Error when what was signed before bears another name or key */
  async expectOwn(): Promise<void> {
    await this.sequencer.last().catch((error) => {
      throw new Error(
        `The log in this database was signed under another name or key than ${this.signer.name} (${error.message}). FORDOER_LOG_NAME never changes.`,
      );
    });
  }

  /** Works on from now, by itself. */
  start(): void {
    if (this.stopped) return;
    this.timer = setTimeout(() => {
      this.running = this.round().finally(() => this.start());
    }, ROUND_MS);
    this.timer.unref();
  }

  /** Ends what is under way. */
  async stop(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    await this.running;
  }

  /** Takes in what is pending, and signs and delivers when it is time. Never throws: what fails is an alarm. */
  async round({ sign = false } = {}): Promise<void> {
    try {
      const defects = await this.drainAll();
      this.told('defect', defects.length > 0, { defects });
      if (!this.halted && (sign || this.due())) {
        await this.refuseWhatWitnessesSawLost();
        if (!this.halted) await this.sign();
      }
      await this.look();
      this.told('failing', false);
    } catch (error) {
      if (error instanceof TreeChanged) {
        this.halted = true;
        this.told('tree-changed', true);
      } else this.told('failing', true, { error: (error as Error).name });
    }
    const late = (since: Date | undefined) =>
      since !== undefined && this.clock.now().getTime() - since.getTime() > LAG_MS;
    this.told('lag', late(this.behind?.since));
    this.told(
      'witness-lag',
      [...this.witnessed.values()].some(({ behindSince }) => late(behindSince)),
    );
  }

  /** The newest checkpoint with every cosignature under it; undefined before the first. */
  async checkpoint(): Promise<string | undefined> {
    const newest = await this.sequencer.last();
    if (!newest) return undefined;
    const lines: { line: string }[] = await this.database.query(
      'select line from cosignature where size = $1 order by witness',
      [newest.size],
    );
    return newest.note + lines.map(({ line }) => line).join('');
  }

  /** The log's verifier key: what an auditor must have got from somewhere else than here. */
  key(): string {
    return vkeyOf(this.signer);
  }

  /** Proof that one event is in the log, as C2SP `tlog-proof`; undefined while no checkpoint covers it. */
  async proof({ conversationId }: TokenPlace, seq: number): Promise<string | undefined> {
    const newest = await this.sequencer.last();
    const [leaf] = await this.database.query(
      'select index from leaf where conversation_id = $1 and seq = $2',
      [conversationId, seq],
    );
    const index = Number(leaf?.index ?? Number.POSITIVE_INFINITY);
    if (!newest || index >= newest.size) return undefined;
    const path = await inclusionProof(index, newest.size, subtreesOn(this.database));
    return `c2sp.org/tlog-proof@v1\nindex ${index}\n${lines(path)}\n${await this.checkpoint()}`;
  }

  /** Audit path of a leaf in a tree of `size`. @throws RangeError when there is no such leaf or tree */
  async inclusion(index: number, size: number): Promise<string[]> {
    await this.expectSigned(size);
    return encoded(await inclusionProof(index, size, subtreesOn(this.database)));
  }

  /** Proof that the tree of `first` leaves begins that of `second`. @throws RangeError when there are none such */
  async consistency(first: number, second: number): Promise<string[]> {
    await this.expectSigned(second);
    return encoded(await consistencyProof(first, second, subtreesOn(this.database)));
  }

  async status(): Promise<LogStatus> {
    const [newest] = await this.database.query(
      'select size, signed_at from checkpoint order by size desc limit 1',
    );
    return {
      size: Number(newest?.size ?? 0),
      checkpointAt: newest?.signed_at.toISOString() ?? null,
      alarms: [...this.standing],
      witnesses: this.settings.witnesses.map(({ verifier: { name } }) => {
        const known = this.witnessed.get(name);
        return { name, cosignedSize: known?.size ?? 0, state: known?.state ?? 'unreachable' };
      }),
    };
  }

  private async expectSigned(size: number): Promise<void> {
    const newest = await this.sequencer.last();
    if (!newest || size > newest.size) throw new RangeError('no checkpoint is that large');
  }

  private async drainAll(): Promise<Defect[]> {
    const found: Defect[] = [];
    for (;;) {
      const { defects, more } = await this.sequencer.drain(found.map(({ conversationId }) => conversationId));
      found.push(...defects);
      if (!more) return found;
    }
  }

  /** Notes whether the newest checkpoint, whoever signed it, covers everything that is committed. */
  private async look(): Promise<void> {
    const size = (await this.sequencer.last())?.size ?? 0;
    const [{ pending }] = await this.database.query('select exists (select from event_pending) as pending');
    if (!pending && size === (await leavesOf(this.database))) this.behind = undefined;
    else if (this.behind?.size !== size) this.behind = { size, since: this.clock.now() };
  }

  private due(): boolean {
    const since = this.signedAt?.getTime() ?? 0;
    return this.clock.now().getTime() - since >= this.settings.checkpointSeconds * 1000;
  }

  private async sign(): Promise<void> {
    const fresh = await this.sequencer.checkpoint(this.clock.now());
    if (fresh) this.signedAt = this.clock.now();
    const newest = fresh ?? (await this.sequencer.last());
    if (newest) await Promise.all(this.settings.witnesses.map((witness) => this.send(witness, newest)));
  }

  private async send(witness: WitnessPlace, newest: SignedCheckpoint): Promise<void> {
    const { name } = witness.verifier;
    const known = this.witnessed.get(name) ?? {
      size: await this.cosigned(witness),
      state: 'unreachable' as const,
    };
    if (known.size === newest.size && known.state === 'fine') return;
    const delivered = await deliver(witness, newest, known.size, subtreesOn(this.database));
    if (delivered.ok) {
      await this.database.query(
        'insert into cosignature (size, witness, line) values ($1, $2, $3) on conflict do nothing',
        [newest.size, name, delivered.line],
      );
      this.witnessed.set(name, { size: newest.size, state: 'fine' });
    } else
      this.witnessed.set(name, {
        size: known.size,
        state: delivered.why,
        behindSince: ('behindSince' in known ? known.behindSince : undefined) ?? this.clock.now(),
      });
    const states = [...this.witnessed.values()].map(({ state }) => state);
    this.told('witness-refused', states.includes('refused'));
    if (states.includes('ahead')) this.lose();
  }

  /** The size of the last checkpoint that this witness cosigned, as far as we know. */
  private async cosigned({ verifier }: WitnessPlace): Promise<number> {
    const [row] = await this.database.query(
      'select c.size, c.line, p.note from cosignature c join checkpoint p using (size) where witness = $1 order by size desc limit 1',
      [verifier.name],
    );
    return row && cosignedAt(parseNote(row.note).text, row.line, verifier) ? Number(row.size) : 0;
  }

  /**
   * A database that was set back to an older state must not sign another history. Each witness is asked until it has answered once; while
   * one is away signing goes on, and what it saw is held against what we have when it is back.
   */
  private async refuseWhatWitnessesSawLost(): Promise<void> {
    if (this.unasked.size === 0) return;
    const size = (await this.sequencer.last())?.size ?? 0;
    const answers = [...this.unasked].map(async (witness) => {
      const seen = await seenBy(witness, this.signer);
      if (seen === undefined) return;
      this.unasked.delete(witness);
      if (seen > size) this.lose();
    });
    await Promise.all(answers);
  }

  private lose(): void {
    this.halted = true;
    this.told('tail-lost', true);
  }

  /** An alarm is told once when it begins and once when it ends. */
  private told(alarm: LogAlarm, stands: boolean, about: object = {}): void {
    if (stands === this.standing.has(alarm)) return;
    if (stands) this.standing.add(alarm);
    else this.standing.delete(alarm);
    this.log[stands ? 'error' : 'info'](
      { alarm, ...about },
      stands ? 'the log raises an alarm' : 'an alarm of the log is over',
    );
  }
}

const encoded = (path: readonly Buffer[]): string[] => path.map((hash) => hash.toString('base64'));
const lines = (path: readonly Buffer[]): string =>
  encoded(path)
    .map((line) => `${line}\n`)
    .join('');
