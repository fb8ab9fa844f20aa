import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What can be put off: asking how it went, and looking whether that was answered. */
export type JobKind = 'check-in' | 'check-in-silent';

/** Something to do in a conversation later. */
@Entity('job')
export class JobEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'clinic_id' })
  clinicId!: string;

  @Column('uuid', { name: 'conversation_id' })
  conversationId!: string;

  @Column('text')
  kind!: JobKind;

  @Column('timestamptz', { name: 'due_at' })
  dueAt!: Date;

  @Column('timestamptz', { name: 'done_at', nullable: true })
  doneAt!: Date | null;
}
