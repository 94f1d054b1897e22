import type { Id, Instant } from '@alongside/kernel';
import type { FitGap } from '@alongside/opportunities/rules';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'opportunities', name: 'asked_all_the_same' })
export class AskedAllTheSameEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'asked_all_the_same_pk' }) id: Id<'Booking'>;
  @Column({ type: 'uuid', name: 'session_id' }) sessionId: Id<'Session'>;
  @Column({ type: 'uuid', name: 'member_id' }) memberId: Id<'Member'>;
  @Column({ type: 'text', array: true }) gaps: FitGap[];
  @Column({ type: 'text', name: 'reason_sealed' }) reasonSealed: string;
  @Column({ type: 'uuid', name: 'asked_by' }) askedBy: Id<'Person'>;
  @Column({ type: 'timestamptz', name: 'asked_at' }) askedAt: Instant;
}
