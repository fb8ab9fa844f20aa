import type { Stage } from '@fordoer/protocol';
import type { Region, Urgency } from '@fordoer/rules';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { AssistantStage } from '../assistant/consultation.ts';
import type { Hours } from './hours.ts';

/** A clinic as it is stored. The table is made by migration 2; an entity never makes one. */
@Entity('clinic')
export class ClinicEntity {
  @PrimaryColumn('uuid')
  id!: string;

  /** The embed key: identifies, never authenticates. */
  @Column('text')
  key!: string;

  @Column('text')
  name!: string;

  /** As dialled. */
  @Column('text')
  phone!: string;

  @Column('text')
  region!: Region;

  @Column('text')
  stage!: Stage;

  @Column('text')
  assistant!: AssistantStage;

  @Column('jsonb')
  hours!: Hours;

  @Column('text', { name: 'closed_days', array: true })
  closedDays!: string[];

  @Column('jsonb', { name: 'answer_minutes' })
  answerMinutes!: Record<Urgency, number>;

  @Column('jsonb')
  readers!: { da: string; en: string };

  @Column('jsonb')
  controller!: { name: string; contact: string };

  @Column('text', { name: 'access_code_hash', nullable: true })
  accessCodeHash!: string | null;
}
