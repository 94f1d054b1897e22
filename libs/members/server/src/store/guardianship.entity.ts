import type { GuardianKnownHow, GuardianRelation, Responsibility } from '@alongside/members/rules';
import type { Id, PlainDate } from '@alongside/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'members', name: 'guardianship' })
export class GuardianshipEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'guardianship_pk' }) id: Id<'Guardianship'>;
  @Column({ type: 'uuid', name: 'member_id' }) memberId: Id<'Member'>;
  @Column({ type: 'uuid', name: 'guardian_id' }) guardianId: Id<'Person'>;
  @Column({ type: 'text' }) relation: GuardianRelation;
  @Column({ type: 'text', nullable: true }) phone: string | null;
  @Column({ type: 'text' }) responsibility: Responsibility;
  @Column({ type: 'date', name: 'from_day' }) from: PlainDate;
  @Column({ type: 'date', name: 'to_day', nullable: true }) to: PlainDate | null;
  @Column({ type: 'uuid', name: 'confirmed_by', nullable: true }) confirmedBy: Id<'Person'> | null;
  @Column({ type: 'date', name: 'confirmed_on', nullable: true }) confirmedOn: PlainDate | null;
  @Column({ type: 'text', name: 'confirmed_how', nullable: true }) confirmedHow: GuardianKnownHow | null;
  @Column({ type: 'date', name: 'not_told_since', nullable: true }) notToldSince: PlainDate | null;
  @Column({ type: 'uuid', name: 'not_told_by', nullable: true }) notToldBy: Id<'Person'> | null;
}
