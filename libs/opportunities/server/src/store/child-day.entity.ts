import type { Id, Instant } from '@alongside/kernel';
import type { WayHome, WayLeft, WayToCome } from '@alongside/opportunities/rules';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'opportunities', name: 'child_day' })
export class ChildDayEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'child_day_pk' }) id: Id<'Booking'>;
  @Column({ type: 'text', nullable: true }) comes: WayToCome | null;
  @Column({ type: 'text', nullable: true }) goes: WayHome | null;
  @Column({ type: 'uuid', name: 'collector_id', nullable: true }) collectorId: Id<string> | null;
  @Column({ type: 'uuid', name: 'contact_ids', array: true }) contactIds: Id<string>[];
  @Column({ type: 'uuid', name: 'fetcher_ids', array: true }) fetcherIds: Id<'Person'>[];
  @Column({ type: 'uuid', name: 'taker_ids', array: true }) takerIds: Id<'Person'>[];
  @Column({ type: 'uuid', name: 'planned_by', nullable: true }) plannedBy: Id<'Person'> | null;
  @Column({ type: 'text', name: 'left_how', nullable: true }) leftHow: WayLeft | null;
  @Column({ type: 'uuid', name: 'left_with_id', nullable: true }) leftWithId: Id<string> | null;
  @Column({ type: 'timestamptz', name: 'left_at', nullable: true }) leftAt: Instant | null;
  @Column({ type: 'uuid', name: 'left_by', nullable: true }) leftBy: Id<'Person'> | null;
}
