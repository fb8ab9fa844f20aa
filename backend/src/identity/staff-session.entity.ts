import type { StaffRole } from '@fordoer/protocol';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A member of staff at the console, from signing in to signing out. Only the token's hash is stored. */
@Entity('staff_session')
export class StaffSessionEntity {
  /** Also the id by which the record names this member of staff. */
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'clinic_id' })
  clinicId!: string;

  @Column('bytea', { name: 'token_hash' })
  tokenHash!: Buffer;

  @Column('text')
  role!: StaffRole;

  @Column('text', { name: 'first_name' })
  firstName!: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'expires_at' })
  expiresAt!: Date;

  @Column('timestamptz', { name: 'ended_at', nullable: true })
  endedAt!: Date | null;
}
