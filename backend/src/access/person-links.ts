import { createHmac } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { TokenPlace } from '../identity/tokens.ts';
import type { RecordService } from '../record/record.service.ts';

/** A case as a look-up finds it: that it is there. */
export interface Sighted extends TokenPlace {
  reference: string;
  when: Date;
}

const MOST_FOUND = 20;
const SIGHTED = 'c.id as "conversationId", c.clinic_id as "clinicId", c.reference, c.created_at as "when"';

/**
 * Which conversations are of one person, without the number that says who: HMAC-SHA-256 of the CPR number under a key of its own
 * (TR-16). Whoever reads the table without the key cannot try numbers on it.
 */
export class PersonLinks {
  private key: Promise<Buffer> | undefined;

  constructor(
    private readonly record: RecordService,
    private readonly makeKey: () => Promise<Buffer>,
  ) {}

  /** Ties a conversation to a person, or to another one when the first was a mistake; the result is for its transaction. */
  async link(
    { conversationId, clinicId }: TokenPlace,
    cpr: string,
  ): Promise<(manager: EntityManager) => Promise<void>> {
    const person = await this.personOf(cpr);
    return async (manager) => {
      await manager.query(
        `insert into keys.person_link (conversation_id, clinic_id, person) values ($1, $2, $3)
         on conflict (conversation_id) do update set person = excluded.person`,
        [conversationId, clinicId, person],
      );
    };
  }

  /** A person's conversations with a clinic, newest first. */
  async ofPerson(clinicId: string, cpr: string): Promise<Sighted[]> {
    const person = await this.personOf(cpr);
    return this.record.inClinics([clinicId], (runner) =>
      runner.query(
        `select ${SIGHTED} from keys.person_link p join conversation c on c.id = p.conversation_id
         where p.clinic_id = $1 and p.person = $2 order by c.created_at desc limit ${MOST_FOUND}`,
        [clinicId, person],
      ),
    );
  }

  /** The conversations of a clinic with this reference, newest first: it is short, and may be given twice. */
  ofReference(clinicId: string, reference: string): Promise<Sighted[]> {
    return this.record.inClinics([clinicId], (runner) =>
      runner.query(
        `select ${SIGHTED} from conversation c where c.clinic_id = $1 and c.reference = $2 order by c.created_at desc limit ${MOST_FOUND}`,
        [clinicId, reference],
      ),
    );
  }

  /** One conversation of a clinic. */
  async one({ clinicId, conversationId }: TokenPlace): Promise<Sighted | undefined> {
    const [found]: Sighted[] = await this.record.inClinics([clinicId], (runner) =>
      runner.query(`select ${SIGHTED} from conversation c where c.clinic_id = $1 and c.id = $2`, [
        clinicId,
        conversationId,
      ]),
    );
    return found;
  }

  private async personOf(cpr: string): Promise<Buffer> {
    this.key ??= this.makeKey().catch((error) => {
      this.key = undefined;
      throw error;
    });
    return createHmac('sha256', await this.key)
      .update(cpr)
      .digest();
  }
}
