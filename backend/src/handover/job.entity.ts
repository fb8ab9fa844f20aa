import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What can be put off: asking how it went, looking whether that was answered, and going on without the assistant. */
export type JobKind = 'check-in' | 'check-in-silent' | 'go-on';

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
