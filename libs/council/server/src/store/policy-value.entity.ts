import type { PolicyUnit } from '@alongside/council/rules';
import type { Id, PlainDate } from '@alongside/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'council', name: 'policy_value' })
export class PolicyValueEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'policy_value_pk' }) id: Id<'PolicyValue'>;
  @Column({ type: 'text' }) code: string;
  @Column({ type: 'text' }) label: string;
  @Column({ type: 'text' }) section: string;
  @Column({ type: 'text' }) unit: PolicyUnit;
  @Column({ type: 'text' }) value: string;
  @Column({ type: 'date', name: 'applies_from' }) from: PlainDate;
  @Column({ type: 'date', name: 'applies_to', nullable: true }) to: PlainDate | null;
  @Column({ type: 'text' }) source: string;
  @Column({ type: 'date', name: 'checked_on' }) checkedOn: PlainDate;
}
