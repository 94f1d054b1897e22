import type { Requirement } from '@alongside/members/rules';
import type { Id, PlainDate } from '@alongside/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'members', name: 'exemption' })
export class ExemptionEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'exemption_pk' }) id: Id<'Exemption'>;
  @Column({ type: 'uuid', name: 'member_id' }) memberId: Id<'Member'>;
  @Column({ type: 'uuid' }) code: Requirement['code'];
  @Column({ type: 'date', name: 'from_day' }) from: PlainDate;
  @Column({ type: 'date', name: 'until_day' }) until: PlainDate;
  @Column({ type: 'text', name: 'reason_sealed' }) reasonSealed: string;
  @Column({ type: 'uuid', name: 'given_by' }) givenBy: Id<'Person'>;
  @Column({ type: 'date', name: 'ended_on', nullable: true }) endedOn: PlainDate | null;
}
