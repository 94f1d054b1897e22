import type { ActivityKind, DbsLevel, GatePay, Requirement, SeatKind } from '@alongside/members/rules';
import type { Id, PlainDate } from '@alongside/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'members', name: 'requirement' })
export class RequirementEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'requirement_pk' }) id: Id<'Requirement'>;
  @Column({ type: 'uuid' }) code: Requirement['code'];
  @Column({ type: 'integer' }) version: number;
  @Column({ type: 'text' }) name: string;
  @Column({ type: 'text' }) why: string;
  @Column({ type: 'text', array: true }) activities: ActivityKind[];
  @Column({ type: 'text', array: true }) seats: SeatKind[];
  @Column({ type: 'text' }) pay: GatePay;
  @Column({ type: 'boolean', name: 'on_demand' }) onDemand: boolean;
  @Column({ type: 'boolean' }) watching: boolean;
  @Column({ type: 'text', name: 'dbs_level' }) dbsLevel: DbsLevel;
  @Column({ type: 'integer', name: 'reference_level' }) referenceLevel: number;
  @Column({ type: 'integer', name: 'valid_months', nullable: true }) validMonths: number | null;
  @Column({ type: 'date', name: 'from_day' }) from: PlainDate;
  @Column({ type: 'date', name: 'to_day', nullable: true }) to: PlainDate | null;
}
