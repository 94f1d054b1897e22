import type { TakedownState } from '@alongside/consent/rules';
import type { Id, Instant, PlainDate } from '@alongside/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'consent', name: 'takedown' })
export class TakedownEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'takedown_pk' }) id: Id<'Takedown'>;
  @Column({ type: 'uuid', name: 'use_id' }) useId: Id<'ConsentUse'>;
  @Column({ type: 'uuid', name: 'consent_id' }) consentId: Id<'Consent'>;
  @Column({ type: 'uuid', name: 'member_id' }) memberId: Id<'Member'>;
  @Column({ type: 'uuid', name: 'owner_id' }) ownerId: Id<'Person'>;
  @Column({ type: 'text' }) place: string;
  @Column({ type: 'date', name: 'due_on' }) dueOn: PlainDate;
  @Column({ type: 'text' }) state: TakedownState;
  @Column({ type: 'timestamptz', name: 'opened_at' }) openedAt: Instant;
  @Column({ type: 'timestamptz', name: 'settled_at', nullable: true }) settledAt: Instant | null;
  @Column({ type: 'uuid', name: 'settled_by', nullable: true }) settledBy: Id<'Person'> | null;
}
