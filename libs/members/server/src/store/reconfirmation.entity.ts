import type { RecheckReason } from '@alongside/members/rules';
import type { Id, PlainDate } from '@alongside/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'members', name: 'reconfirmation' })
export class ReconfirmationEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'reconfirmation_pk' }) id: Id<'Reconfirmation'>;
  @Column({ type: 'uuid', name: 'member_id' }) memberId: Id<'Member'>;
  @Column({ type: 'text' }) because: RecheckReason;
  @Column({ type: 'text', name: 'words_sealed', nullable: true }) wordsSealed: string | null;
  @Column({ type: 'date', name: 'opened_on' }) openedOn: PlainDate;
  @Column({ type: 'date', name: 'done_on', nullable: true }) doneOn: PlainDate | null;
  @Column({ type: 'uuid', name: 'done_by', nullable: true }) doneBy: Id<'Person'> | null;
}
