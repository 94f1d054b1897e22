import type { ReferenceLetter, ReferenceState } from '@alongside/members/rules';
import type { Id, PlainDate } from '@alongside/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'members', name: 'reference_letter' })
export class ReferenceLetterEntity implements ReferenceLetter {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'reference_letter_pk' }) id: Id<'ReferenceLetter'>;
  @Column({ type: 'uuid', name: 'member_id' }) memberId: Id<'Member'>;
  @Column({ type: 'uuid', name: 'written_by' }) writtenBy: Id<'Person'>;
  @Column({ type: 'date', name: 'written_on' }) writtenOn: PlainDate;
  @Column({ type: 'text' }) state: ReferenceState;
  @Column({ type: 'text', name: 'words_sealed' }) wordsSealed: string;
  @Column({ type: 'date', name: 'agreed_on', nullable: true }) agreedOn: PlainDate | null;
  @Column({ type: 'text', name: 'wish_sealed', nullable: true }) wishSealed: string | null;
}
