import type { WorkerKind } from '@alongside/members/rules';
import type { Id, PlainDate } from '@alongside/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'members', name: 'linked_professional' })
export class LinkedProfessionalEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'linked_professional_pk' }) id: Id<'LinkedProfessional'>;
  @Column({ type: 'uuid', name: 'member_id' }) memberId: Id<'Member'>;
  @Column({ type: 'uuid', name: 'person_id', nullable: true }) personId: Id<'Person'> | null;
  @Column({ type: 'text' }) kind: WorkerKind;
  @Column({ type: 'text' }) name: string;
  @Column({ type: 'text', nullable: true }) job: string | null;
  @Column({ type: 'text', nullable: true }) phone: string | null;
  @Column({ type: 'date', name: 'from_day' }) from: PlainDate;
  @Column({ type: 'date', name: 'to_day', nullable: true }) to: PlainDate | null;
  @Column({ type: 'uuid', name: 'confirmed_by', nullable: true }) confirmedBy: Id<'Person'> | null;
  @Column({ type: 'date', name: 'confirmed_on', nullable: true }) confirmedOn: PlainDate | null;
  @Column({ type: 'date', name: 'agreed_on', nullable: true }) agreedOn: PlainDate | null;
}
