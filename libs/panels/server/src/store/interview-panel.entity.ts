import type { ClockTime, Id, Instant, PlainDate } from '@alongside/kernel';
import type { DisagreementRule, PanelKind, PanelOutcome, PanelState, ScoreShare, ViewCounted } from '@alongside/panels/rules';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'panels', name: 'interview_panel' })
export class InterviewPanelEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'interview_panel_pk' }) id: Id<'Panel'>;
  @Column({ type: 'text' }) state: PanelState;
  @Column({ type: 'text' }) role: string;
  @Column({ type: 'date', name: 'held_on' }) heldOn: PlainDate;
  @Column({ type: 'text', name: 'starts_at' }) startsAt: ClockTime;
  @Column({ type: 'text', name: 'ends_at' }) endsAt: ClockTime;
  @Column({ type: 'text' }) place: string;
  @Column({ type: 'smallint' }) candidates: number;
  @Column({ type: 'text' }) kind: PanelKind;
  @Column({ type: 'smallint', name: 'parent_seats' }) parentSeats: number;
  @Column({ type: 'smallint', name: 'young_seats' }) youngSeats: number;
  @Column({ type: 'text', name: 'score_share' }) scoreShare: ScoreShare;
  @Column({ type: 'text' }) disagreement: DisagreementRule;
  @Column({ type: 'text', name: 'advice_reason', nullable: true }) adviceReason: string | null;
  @Column({ type: 'text', name: 'advice_reason_sealed', nullable: true }) adviceReasonSealed: string | null;
  @Column({ type: 'boolean', name: 'short_notice' }) shortNotice: boolean;
  @Column({ type: 'text', name: 'fit_languages', array: true }) fitLanguages: string[];
  @Column({ type: 'integer', name: 'fit_from_age', nullable: true }) fitFromAge: number | null;
  @Column({ type: 'integer', name: 'fit_to_age', nullable: true }) fitToAge: number | null;
  @Column({ type: 'text', array: true }) about: string[];
  @Column({ type: 'uuid', name: 'asked_by', nullable: true }) askedBy: Id<'Person'> | null;
  @Column({ type: 'timestamptz', name: 'asked_at' }) askedAt: Instant;
  @Column({ type: 'uuid', name: 'agreed_by', nullable: true }) agreedBy: Id<'Person'> | null;
  @Column({ type: 'timestamptz', name: 'agreed_at', nullable: true }) agreedAt: Instant | null;
  @Column({ type: 'uuid', name: 'session_id', nullable: true }) sessionId: Id<'Session'> | null;
  @Column({ type: 'text', nullable: true }) outcome: PanelOutcome | null;
  @Column({ type: 'text', name: 'view_counted', nullable: true }) viewCounted: ViewCounted | null;
  @Column({ type: 'text', name: 'outcome_reason', nullable: true }) outcomeReason: string | null;
  @Column({ type: 'text', name: 'outcome_reason_sealed', nullable: true }) outcomeReasonSealed: string | null;
  @Column({ type: 'timestamptz', name: 'recorded_at', nullable: true }) recordedAt: Instant | null;
  @Column({ type: 'timestamptz', name: 'told_at', nullable: true }) toldAt: Instant | null;
}
