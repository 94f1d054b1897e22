import type { ClockTime, Id, Instant, Pence, PlainDate } from '@alongside/kernel';
import type { PayTier, SessionKind } from '@alongside/opportunities/rules';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'opportunities', name: 'session' })
export class SessionEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'session_pk' }) id: Id<'Session'>;
  @Column({ type: 'text' }) kind: SessionKind;
  @Column({ type: 'text' }) title: string;
  @Column({ type: 'text', name: 'plain_summary' }) plainSummary: string;
  @Column({ type: 'date', name: 'held_on' }) heldOn: PlainDate;
  @Column({ type: 'text', name: 'starts_at' }) startsAt: ClockTime;
  @Column({ type: 'text', name: 'ends_at' }) endsAt: ClockTime;
  @Column({ type: 'text' }) place: string;
  @Column({ type: 'text', name: 'place_note', nullable: true }) placeNote: string | null;
  @Column({ type: 'text' }) activity: string;
  @Column({ type: 'text', name: 'pay_tier' }) payTier: PayTier;
  @Column({ type: 'integer', name: 'pay_pence' }) payPence: Pence;
  @Column({ type: 'date', name: 'pay_by' }) payBy: PlainDate;
  @Column({ type: 'date', name: 'answer_by' }) answerBy: PlainDate;
  @Column({ type: 'uuid', name: 'contact_id' }) contactId: Id<'Person'>;
  @Column({ type: 'uuid', name: 'group_id', nullable: true }) groupId: Id<'NetworkGroup'> | null;
  @Column({ type: 'uuid', name: 'with_ids', array: true }) withIds: Id<'Person'>[];
  @Column({ type: 'integer', name: 'reference_level' }) referenceLevel: number;
  @Column({ type: 'text', name: 'fit_languages', array: true }) fitLanguages: string[];
  @Column({ type: 'integer', name: 'fit_from_age', nullable: true }) fitFromAge: number | null;
  @Column({ type: 'integer', name: 'fit_to_age', nullable: true }) fitToAge: number | null;
  @Column({ type: 'text', array: true }) about: string[];
  @Column({ type: 'text', name: 'break_at', nullable: true }) breakAt: ClockTime | null;
  @Column({ type: 'integer', name: 'break_minutes', nullable: true }) breakMinutes: number | null;
  @Column({ type: 'timestamptz', name: 'register_closed_at', nullable: true }) registerClosedAt: Instant | null;
}
