import type { AroundDate, DecisionHolder, PermissionState, StandingWord, WhoMustSayYes } from '@alongside/consent/rules';
import type { ClockTime, Id, Instant, PlainDate } from '@alongside/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'consent', name: 'permission' })
export class PermissionEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'permission_pk' }) id: Id<'Permission'>;
  @Column({ type: 'uuid', name: 'member_id' }) memberId: Id<'Member'>;
  @Column({ type: 'uuid', name: 'session_id' }) sessionId: Id<'Session'>;
  @Column({ type: 'text' }) title: string;
  @Column({ type: 'date', name: 'held_on' }) heldOn: PlainDate;
  @Column({ type: 'text', name: 'starts_at' }) startsAt: ClockTime;
  @Column({ type: 'text', name: 'ends_at' }) endsAt: ClockTime;
  @Column({ type: 'text' }) place: string;
  @Column({ type: 'text', name: 'plain_summary' }) plainSummary: string;
  @Column({ type: 'jsonb', nullable: true }) around: AroundDate | null;
  @Column({ type: 'uuid', name: 'form_id' }) formId: Id<'ConsentForm'>;
  @Column({ type: 'text', name: 'who_must' }) whoMust: WhoMustSayYes;
  @Column({ type: 'uuid', name: 'guardian_ids', array: true }) guardianIds: Id<'Person'>[];
  @Column({ type: 'jsonb' }) holders: DecisionHolder[];
  @Column({ type: 'date', name: 'answer_by' }) answerBy: PlainDate;
  @Column({ type: 'timestamptz', name: 'asked_at' }) askedAt: Instant;
  @Column({ type: 'text' }) state: PermissionState;
  @Column({ type: 'jsonb' }) standing: StandingWord[];
}
