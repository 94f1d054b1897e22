import type { FormFormat, JoiningState, JoiningWay } from '@alongside/consent/rules';
import type { Id, Instant, PlainDate } from '@alongside/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'consent', name: 'joining_asking' })
export class JoiningAskingEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'joining_asking_pk' }) id: Id<'JoiningAsking'>;
  @Column({ type: 'uuid', name: 'enquiry_id' }) enquiryId: Id<'Enquiry'>;
  @Column({ type: 'text' }) state: JoiningState;
  @Column({ type: 'text', nullable: true }) name: string | null;
  @Column({ type: 'text' }) relation: string;
  @Column({ type: 'text', nullable: true }) email: string | null;
  @Column({ type: 'text', nullable: true }) phone: string | null;
  @Column({ type: 'text', name: 'sent_by', nullable: true }) sentBy: JoiningWay | null;
  @Column({ type: 'text', nullable: true }) language: string | null;
  @Column({ type: 'text' }) format: FormFormat;
  @Column({ type: 'uuid', name: 'asked_by', nullable: true }) askedBy: Id<'Person'> | null;
  @Column({ type: 'timestamptz', name: 'asked_at' }) askedAt: Instant;
  @Column({ type: 'date', name: 'answered_on', nullable: true }) answeredOn: PlainDate | null;
  @Column({ type: 'uuid', name: 'member_id', nullable: true }) memberId: Id<'Member'> | null;
  @Column({ type: 'uuid', name: 'guardian_id', nullable: true }) guardianId: Id<'Person'> | null;
}
