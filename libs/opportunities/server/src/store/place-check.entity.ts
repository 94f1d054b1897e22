import type { Id, Instant } from '@alongside/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'opportunities', name: 'place_check' })
export class PlaceCheckEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'place_check_pk' }) id: Id<'PlaceCheck'>;
  @Column({ type: 'uuid', name: 'session_id' }) sessionId: Id<'Session'>;
  @Column({ type: 'uuid', name: 'member_id' }) memberId: Id<'Member'>;
  @Column({ type: 'uuid', name: 'rule_ids', array: true }) ruleIds: string[];
  @Column({ type: 'boolean' }) fits: boolean;
  @Column({ type: 'uuid', name: 'checked_by' }) checkedBy: Id<'Person'>;
  @Column({ type: 'timestamptz', name: 'checked_at' }) checkedAt: Instant;
}
