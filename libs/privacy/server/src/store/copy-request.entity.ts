import type { Id, Instant, PlainDate } from '@alongside/kernel';
import type { CopyReason, CopyState } from '@alongside/privacy/rules';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'privacy', name: 'copy_request' })
export class CopyRequestEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'copy_request_pk' }) id: Id<'CopyRequest'>;
  @Column({ type: 'uuid', name: 'person_id' }) personId: Id<'Person'>;
  @Column({ type: 'timestamptz', name: 'asked_at' }) askedAt: Instant;
  @Column({ type: 'date', name: 'due_on' }) dueOn: PlainDate;
  @Column({ type: 'text' }) state: CopyState;
  @Column({ type: 'uuid', name: 'checked_by', nullable: true }) checkedBy: Id<'Person'> | null;
  @Column({ type: 'timestamptz', name: 'ready_at', nullable: true }) readyAt: Instant | null;
  @Column({ type: 'date', name: 'kept_until', nullable: true }) keptUntil: PlainDate | null;
  @Column({ type: 'text', name: 'made_for', nullable: true }) madeFor: CopyReason | null;
  @Column({ type: 'text', name: 'sure_sealed', nullable: true }) sureSealed: string | null;
  @Column({ type: 'text', name: 'page_sealed', nullable: true, select: false }) pageSealed?: string | null;
  @Column({ type: 'text', name: 'data_sealed', nullable: true, select: false }) dataSealed?: string | null;
}
