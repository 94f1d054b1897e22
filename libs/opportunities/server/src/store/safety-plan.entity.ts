import type { Id, Instant } from '@alongside/kernel';
import type { PlannedRisk, SafetyPlanState } from '@alongside/opportunities/rules';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'opportunities', name: 'safety_plan' })
export class SafetyPlanEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'safety_plan_pk' }) id: Id<'SafetyPlan'>;
  @Index('safety_plan_once', { unique: true })
  @Column({ type: 'uuid', name: 'session_id' }) sessionId: Id<'Session'>;
  @Column({ type: 'jsonb' }) risks: readonly PlannedRisk[];
  @Column({ type: 'integer' }) adults: number;
  @Column({ type: 'uuid', name: 'adult_ids', array: true }) adultIds: Id<'Person'>[];
  @Column({ type: 'text' }) state: SafetyPlanState;
  @Column({ type: 'uuid', name: 'written_by' }) writtenBy: Id<'Person'>;
  @Column({ type: 'timestamptz', name: 'written_at' }) writtenAt: Instant;
  @Column({ type: 'uuid', name: 'looked_at_by', nullable: true }) lookedAtBy: Id<'Person'> | null;
  @Column({ type: 'timestamptz', name: 'looked_at', nullable: true }) lookedAt: Instant | null;
  @Column({ type: 'text', nullable: true }) wish: string | null;
}
