import type { Id, Instant } from '@alongside/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'members', name: 'joined_record' })
export class JoinedRecordEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'joined_record_pk' }) id: Id<'JoinedRecord'>;
  @Column({ type: 'uuid', name: 'kept_id' }) keptId: Id<'Member'>;
  @Column({ type: 'uuid', name: 'other_id' }) otherId: Id<'Member'>;
  @Column({ type: 'uuid', name: 'joined_by', nullable: true }) joinedBy: Id<'Person'> | null;
  @Column({ type: 'timestamptz', name: 'joined_at' }) joinedAt: Instant;
  @Column({ type: 'uuid', name: 'parted_by', nullable: true }) partedBy: Id<'Person'> | null;
  @Column({ type: 'timestamptz', name: 'parted_at', nullable: true }) partedAt: Instant | null;
}
