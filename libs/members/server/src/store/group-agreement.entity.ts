import type { Id, Instant, PlainDate } from '@alongside/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'members', name: 'group_agreement' })
export class GroupAgreementEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'group_agreement_pk' }) id: Id<'GroupAgreement'>;
  @Column({ type: 'uuid', name: 'group_id' }) groupId: Id<'NetworkGroup'>;
  @Column({ type: 'integer' }) version: number;
  @Column({ type: 'text' }) words: string;
  @Column({ type: 'date', name: 'from_day' }) from: PlainDate;
  @Column({ type: 'uuid', name: 'written_by', nullable: true }) writtenBy: Id<'Person'> | null;
}

@Entity({ schema: 'members', name: 'agreement_yes' })
export class AgreementYesEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'agreement_yes_pk' }) id: Id<'AgreementYes'>;
  @Column({ type: 'uuid', name: 'group_id' }) groupId: Id<'NetworkGroup'>;
  @Column({ type: 'uuid', name: 'agreement_id' }) agreementId: Id<'GroupAgreement'>;
  @Column({ type: 'uuid', name: 'member_id' }) memberId: Id<'Person'>;
  @Column({ type: 'timestamptz', name: 'said_at' }) saidAt: Instant;
  @Column({ type: 'uuid', name: 'carried_from', nullable: true }) carriedFrom: Id<'AgreementYes'> | null;
}
