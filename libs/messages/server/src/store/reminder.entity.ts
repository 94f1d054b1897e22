import type { Id, Instant } from '@alongside/kernel';
import type { Reminder } from '@alongside/messages/rules';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'messages', name: 'reminder' })
export class ReminderEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'reminder_pk' }) id: Id<'Reminder'>;
  @Column({ type: 'uuid', name: 'booking_id' }) bookingId: Id<'Booking'>;
  @Column({ type: 'uuid', name: 'member_id' }) memberId: Id<'Member'>;
  @Column({ type: 'timestamptz', name: 'due_at' }) dueAt: Instant;
  @Column({ type: 'text' }) state: Reminder['state'];
}
