import type { DbsFee, DbsLevel, ReferenceFrom, Requirement } from '@alongside/members/rules';
import type { Id, PlainDate } from '@alongside/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'members', name: 'requirement_record' })
export class RequirementRecordEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'requirement_record_pk' }) id: Id<'RequirementRecord'>;
  @Column({ type: 'uuid', name: 'member_id' }) memberId: Id<'Member'>;
  @Column({ type: 'uuid', name: 'requirement_id' }) requirementId: Id<'Requirement'>;
  @Column({ type: 'uuid' }) code: Requirement['code'];
  @Column({ type: 'date', name: 'asked_on', nullable: true }) askedOn: PlainDate | null;
  @Column({ type: 'date', name: 'due_by', nullable: true }) dueBy: PlainDate | null;
  @Column({ type: 'date', name: 'met_on', nullable: true }) metOn: PlainDate | null;
  @Column({ type: 'uuid', name: 'met_by', nullable: true }) metBy: Id<'Person'> | null;
  @Column({ type: 'text', name: 'reference_sealed', nullable: true }) referenceSealed: string | null;
  @Column({ type: 'text', name: 'dbs_level' }) dbsLevel: DbsLevel;
  @Column({ type: 'text', name: 'dbs_fee', nullable: true }) dbsFee: DbsFee | null;
  @Column({ type: 'date', name: 'certificate_on', nullable: true }) certificateOn: PlainDate | null;
  @Column({ type: 'boolean', name: 'update_service' }) updateService: boolean;
  @Column({ type: 'integer', name: 'reference_level' }) referenceLevel: number;
  @Column({ type: 'date', name: 'reference_on', nullable: true }) referenceOn: PlainDate | null;
  @Column({ type: 'text', name: 'reference_from', nullable: true }) referenceFrom: ReferenceFrom | null;
  @Column({ type: 'date', name: 'valid_until', nullable: true }) validUntil: PlainDate | null;
  @Column({ type: 'date', name: 'taken_back_on', nullable: true }) takenBackOn: PlainDate | null;
}
