import type { ClockTime, Id, Instant, PlainDate } from '@alongside/kernel';
import type { DeliveryState } from '@alongside/training/rules';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'training', name: 'delivery' })
export class DeliveryEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'delivery_pk' }) id: Id<'Delivery'>;
  @Column({ type: 'uuid', name: 'course_id' }) courseId: Id<'Course'>;
  @Column({ type: 'uuid', name: 'session_id' }) sessionId: Id<'Session'>;
  @Column({ type: 'text' }) state: DeliveryState;
  @Column({ type: 'date', name: 'held_on' }) heldOn: PlainDate;
  @Column({ type: 'text', name: 'starts_at' }) startsAt: ClockTime;
  @Column({ type: 'text', name: 'ends_at' }) endsAt: ClockTime;
  @Column({ type: 'text' }) place: string;
  @Column({ type: 'smallint' }) places: number;
  @Column({ type: 'timestamptz', name: 'delivered_at', nullable: true }) deliveredAt: Instant | null;
}
