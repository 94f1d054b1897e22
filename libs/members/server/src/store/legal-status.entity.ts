import type { Id, PlainDate } from '@alongside/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'members', name: 'legal_status' })
export class LegalStatusEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'legal_status_pk' }) id: Id<'LegalStatus'>;
  @Column({ type: 'uuid', name: 'member_id' }) memberId: Id<'Member'>;
  @Column({ type: 'text', name: 'words_sealed' }) wordsSealed: string;
  @Column({ type: 'date', name: 'from_day' }) from: PlainDate;
  @Column({ type: 'date', name: 'to_day', nullable: true }) to: PlainDate | null;
  @Column({ type: 'uuid', name: 'recorded_by', nullable: true }) recordedBy: Id<'Person'> | null;
  @Column({ type: 'uuid', name: 'confirmed_by', nullable: true }) confirmedBy: Id<'Person'> | null;
  @Column({ type: 'date', name: 'confirmed_on', nullable: true }) confirmedOn: PlainDate | null;
  @Column({ type: 'date', name: 'recheck_on' }) recheckOn: PlainDate;
}
