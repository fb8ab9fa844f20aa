import { randomBytes } from 'node:crypto';
import type { DataSource, EntityManager } from 'typeorm';
import { inClinics } from '../database/database.ts';
import type { TokenPlace } from '../identity/tokens.ts';
import type { KeyEncryption, WrappedKey } from './kek.ts';
import { type SealingKey, seal, sealingKey, unseal } from './seal.ts';

const KEY_BYTES = 32;
const MOST_KEPT = 20_000;
/** How long an opened key may lie in memory: another process that destroys it is obeyed within this. */
const KEPT_MS = 60_000;

const KEY_OF = 'select kek_id as "kekId", wrapped from keys.conversation_key where conversation_id = $1';

/** How long what is kept is kept; see the configuration. */
export interface Kept {
  ownDays: number;
  journalYears: number;
}

/** A conversation whose time is over, as it stood when that was seen. */
export interface DueKey extends TokenPlace {
  seq: number;
}

/** So many at a time: the next run has the rest. */
const DUE_AT_ONCE = 1_000;

/** The key of this conversation is destroyed, and with it everything it sealed. */
export class Forgotten extends Error {
  constructor() {
    super('the key of this conversation is destroyed');
    this.name = 'Forgotten';
  }
}

/** Where a conversation's key is wrapped for. */
export const placeOfKey = (conversationId: string): string => `key of ${conversationId}`;

/**
 * A key for each conversation, which is what one person said in one matter: destroying it erases them there, and every hash stands.
 * Stored wrapped by the key-encryption key; opened ones are kept in memory for a minute.
 */
export class RecordKeyring {
  private readonly opened = new Map<string, { key: SealingKey; until: number }>();

  constructor(
    private readonly database: DataSource,
    private readonly kek: KeyEncryption,
  ) {}

  /** A key for a new conversation. It is there for sealing at once; `store` belongs in the transaction of the first turn. */
  async begin({
    conversationId,
    clinicId,
  }: TokenPlace): Promise<{ store: (manager: EntityManager) => Promise<void> }> {
    const bytes = randomBytes(KEY_BYTES);
    const { kekId, wrapped } = await this.kek.wrap(bytes, placeOfKey(conversationId));
    this.keep(conversationId, sealingKey(bytes));
    return {
      store: async (manager) => {
        await manager.query(
          'insert into keys.conversation_key (conversation_id, clinic_id, kek_id, wrapped) values ($1, $2, $3, $4)',
          [conversationId, clinicId, kekId, wrapped],
        );
      },
    };
  }

  /**
   * The key of a conversation.
   * @param manager the transaction to read it in, where one is open: asking for a second connection could wait for ever
   * @throws Forgotten when it is destroyed or never was
   */
  async of({ conversationId, clinicId }: TokenPlace, manager?: EntityManager): Promise<SealingKey> {
    const known = this.opened.get(conversationId);
    if (known && known.until > Date.now()) return known.key;
    const [row]: WrappedKey[] = manager
      ? await manager.query(KEY_OF, [conversationId])
      : await inClinics(this.database, [clinicId], (runner) => runner.query(KEY_OF, [conversationId]));
    if (!row) {
      this.opened.delete(conversationId);
      throw new Forgotten();
    }
    const key = await this.unwrap(conversationId, row);
    this.keep(conversationId, key);
    return key;
  }

  /** Opens a stored key. @throws Error when it was changed or moved */
  async unwrap(conversationId: string, row: WrappedKey): Promise<SealingKey> {
    return sealingKey(await this.kek.unwrap(row, placeOfKey(conversationId)));
  }

  /** Seals what belongs to a conversation and is no event (a booking's person), in the transaction that stores it. */
  async seal(manager: EntityManager, place: TokenPlace, plain: Uint8Array, where: string): Promise<Buffer> {
    return seal(await this.of(place, manager), plain, where);
  }

  /** @throws Forgotten, or Error when sealed with another key, changed, or moved */
  async unseal(place: TokenPlace, body: Uint8Array, where: string): Promise<Buffer> {
    return unseal(await this.of(place), body, where);
  }

  /** Conversations of which nothing has happened for as long as their class is kept; a conversation is of its last event's class. */
  async due(clinicIds: readonly string[], now: Date, { ownDays, journalYears }: Kept): Promise<DueKey[]> {
    return inClinics(this.database, clinicIds, (runner) =>
      runner.query(
        `select k.conversation_id as "conversationId", k.clinic_id as "clinicId", last.seq
         from keys.conversation_key k
         cross join lateral (select seq, class, at::timestamptz from event e where e.conversation_id = k.conversation_id order by seq desc limit 1) last
         where last.at <= $1::timestamptz - case last.class when 'own' then make_interval(days => $2) else make_interval(years => $3) end
         limit $4`,
        [now, ownDays, journalYears, DUE_AT_ONCE],
      ),
    );
  }

  /** Destroys the key of an erased conversation, in the transaction that says so in the log. @param keptFor years that journal is kept */
  async forget(manager: EntityManager, conversationId: string, keptFor: number): Promise<void> {
    await manager.query('select keys.forget($1, make_interval(years => $2))', [conversationId, keptFor]);
    this.opened.delete(conversationId);
  }

  private keep(conversationId: string, key: SealingKey): void {
    this.opened.delete(conversationId);
    this.opened.set(conversationId, { key, until: Date.now() + KEPT_MS });
    if (this.opened.size > MOST_KEPT) this.opened.delete(this.opened.keys().next().value as string);
  }
}
