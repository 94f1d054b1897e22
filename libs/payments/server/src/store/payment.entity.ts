import type { Id, Instant, Pence, PlainDate } from '@alongside/kernel';
import type { PaymentState } from '@alongside/payments/rules';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'payments', name: 'payment' })
export class PaymentEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'payment_pk' }) id: Id<'Payment'>;
  @Column({ type: 'uuid', name: 'member_id' }) memberId: Id<'Member'>;
  @Column({ type: 'uuid', name: 'booking_id' }) bookingId: Id<'Booking'>;
  @Column({ type: 'uuid', name: 'session_id' }) sessionId: Id<'Session'>;
  @Column({ type: 'uuid', name: 'because_event_id' }) becauseEventId: Id<'Event'>;
  @Column({ type: 'text' }) activity: string;
  @Column({ type: 'text', name: 'pay_tier' }) payTier: string;
  @Column({ type: 'integer' }) minutes: number;
  @Column({ type: 'bigint', name: 'amount_pence' }) amount: Pence;
  @Column({ type: 'date', name: 'held_on' }) heldOn: PlainDate;
  @Column({ type: 'date', name: 'due_on' }) dueOn: PlainDate;
  @Column({ type: 'date', name: 'pay_by' }) payBy: PlainDate;
  @Column({ type: 'text' }) state: PaymentState;
  @Column({ type: 'timestamptz', name: 'raised_at' }) raisedAt: Instant;
  @Column({ type: 'uuid', name: 'checked_by', nullable: true }) checkedBy: Id<'Person'> | null;
  @Column({ type: 'timestamptz', name: 'checked_at', nullable: true }) checkedAt: Instant | null;
  @Column({ type: 'uuid', name: 'approved_by', nullable: true }) approvedBy: Id<'Person'> | null;
  @Column({ type: 'timestamptz', name: 'approved_at', nullable: true }) approvedAt: Instant | null;
  @Column({ type: 'uuid', name: 'run_id', nullable: true }) runId: Id<'PayRun'> | null;
  @Column({ type: 'timestamptz', name: 'sent_at', nullable: true }) sentAt: Instant | null;
  @Column({ type: 'date', name: 'pay_on', nullable: true }) payOn: PlainDate | null;
  @Column({ type: 'date', name: 'paid_on', nullable: true }) paidOn: PlainDate | null;
}
