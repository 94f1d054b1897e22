import type { Id, Instant, Pence, PlainDate } from '@alongside/kernel';
import type { BookingState, MemberKind, Permission } from '@alongside/opportunities/rules';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'opportunities', name: 'booking' })
export class BookingEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'booking_pk' }) id: Id<'Booking'>;
  @Column({ type: 'uuid', name: 'session_id' }) sessionId: Id<'Session'>;
  @Column({ type: 'uuid', name: 'member_id' }) memberId: Id<'Member'>;
  @Column({ type: 'text', name: 'member_kind' }) memberKind: MemberKind;
  @Column({ type: 'text' }) state: BookingState;
  @Column({ type: 'text' }) permission: Permission;
  @Column({ type: 'integer', name: 'pay_pence' }) payPence: Pence;
  @Column({ type: 'date', name: 'pay_by' }) payBy: PlainDate;
  @Column({ type: 'date', name: 'answer_by' }) answerBy: PlainDate;
  @Column({ type: 'timestamptz', name: 'offered_at' }) offeredAt: Instant;
  @Column({ type: 'timestamptz', name: 'answered_at', nullable: true }) answeredAt: Instant | null;
  @Column({ type: 'timestamptz', name: 'confirmed_at', nullable: true }) confirmedAt: Instant | null;
}
