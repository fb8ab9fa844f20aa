import { randomBytes, randomUUID } from 'node:crypto';
import type { StaffSession, StaffSignIn } from '@fordoer/protocol';
import { Injectable } from '@nestjs/common';
import { IsNull, MoreThan } from 'typeorm';
import { ClinicService } from '../clinic/clinic.service.ts';
import { Clock } from '../config/clock.ts';
import type { Staff } from '../record/events.ts';
import { RecordService } from '../record/record.service.ts';
import { matchesAccessCode } from './access-code.ts';
import { StaffSessionEntity } from './staff-session.entity.ts';
import { clinicOf, hashToken } from './tokens.ts';

const SESSION_HOURS = 10;

/** Who is at the console, and of which clinic. */
export interface SignedIn extends Staff {
  clinicId: string;
  expires: Date;
}

/** A session as the record names it. */
export const staffOf = ({ staffId, role, firstName }: Staff): Staff => ({ staffId, role, firstName });

/**
 * Sign-in of staff by the clinic's access code, until OpenID Connect takes over. Each session names a person and a role, and
 * every act in the record bears both.
 */
@Injectable()
export class StaffService {
  private readonly listeners: ((staffId: string) => void)[] = [];

  constructor(
    private readonly clinics: ClinicService,
    private readonly record: RecordService,
    private readonly clock: Clock,
  ) {}

  /** Begins a session; undefined for a wrong code or clinic, which take the same time. */
  async signIn({ clinic, code, firstName, role }: StaffSignIn): Promise<StaffSession | undefined> {
    const found = await this.clinics.accessCodeHash(clinic);
    const right = matchesAccessCode(code, found?.hash ?? 'AAAA.AAAA');
    if (!found || !right) return undefined;
    const now = this.clock.now();
    const expires = new Date(now.getTime() + SESSION_HOURS * 3_600_000);
    const staffId = randomUUID();
    const token = `${found.clinicId}.${randomBytes(32).toString('base64url')}`;
    const session: StaffSessionEntity = {
      id: staffId,
      clinicId: found.clinicId,
      tokenHash: hashToken(token),
      role,
      firstName,
      createdAt: now,
      expiresAt: expires,
      endedAt: null,
    };
    await this.record.inClinics([found.clinicId], ({ manager }) =>
      manager.insert(StaffSessionEntity, session),
    );
    return { token, staffId, expires: expires.toISOString() };
  }

  /** Who a token is; undefined when it is forged, expired or ended. */
  async who(token: string): Promise<SignedIn | undefined> {
    const clinicId = clinicOf(token);
    if (!clinicId) return undefined;
    const session = await this.record.inClinics([clinicId], ({ manager }) =>
      manager.findOneBy(StaffSessionEntity, {
        tokenHash: hashToken(token),
        endedAt: IsNull(),
        expiresAt: MoreThan(this.clock.now()),
      }),
    );
    if (!session) return undefined;
    const { id: staffId, role, firstName, expiresAt: expires } = session;
    return { staffId, clinicId, role, firstName, expires };
  }

  /** Who a session of the clinic was, ended or not. */
  async named(clinicId: string, staffId: string): Promise<Staff | undefined> {
    const session = await this.record.inClinics([clinicId], ({ manager }) =>
      manager.findOneBy(StaffSessionEntity, { id: staffId }),
    );
    return session ? staffOf({ staffId, role: session.role, firstName: session.firstName }) : undefined;
  }

  /** Told of each session that is ended. */
  onSignedOut(listener: (staffId: string) => void): void {
    this.listeners.push(listener);
  }

  /** Ends a session. */
  async signOut(token: string): Promise<void> {
    const who = await this.who(token);
    if (!who) return;
    await this.record.inClinics([who.clinicId], ({ manager }) =>
      manager.update(StaffSessionEntity, { id: who.staffId }, { endedAt: this.clock.now() }),
    );
    for (const listener of this.listeners) listener(who.staffId);
  }
}
