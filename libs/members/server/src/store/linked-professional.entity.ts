import type { Id, PlainDate } from '@alongside/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'members', name: 'linked_professional' })
export class LinkedProfessionalEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'linked_professional_pk' }) id: Id<'LinkedProfessional'>;
  @Column({ type: 'uuid', name: 'member_id' }) memberId: Id<'Member'>;
  @Column({ type: 'text' }) name: string;
  @Column({ type: 'text' }) job: string;
  @Column({ type: 'text', nullable: true }) phone: string | null;
  @Column({ type: 'date', name: 'from_day' }) from: PlainDate;
  @Column({ type: 'date', name: 'to_day', nullable: true }) to: PlainDate | null;
}
