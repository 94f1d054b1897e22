import type { LineAudience } from '@alongside/members/rules';
import type { Id } from '@alongside/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'members', name: 'access_line' })
export class AccessLineEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'access_line_pk' }) id: Id<'AccessLine'>;
  @Column({ type: 'uuid', name: 'member_id' }) memberId: Id<'Member'>;
  @Column({ type: 'text', name: 'seen_by' }) seenBy: LineAudience;
  @Column({ type: 'text', name: 'words_sealed' }) wordsSealed: string;
}
