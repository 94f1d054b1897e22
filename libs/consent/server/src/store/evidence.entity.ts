import type { Answer, FormWords } from '@alongside/consent/rules';
import type { Id, Instant } from '@alongside/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One thing somebody said about a permission, with the words that were before their eyes. */
@Entity({ schema: 'consent', name: 'evidence' })
export class EvidenceEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'evidence_pk' }) id: Id<'Evidence'>;
  @Column({ type: 'uuid', name: 'permission_id' }) permissionId: Id<'Permission'>;
  @Column({ type: 'uuid', name: 'giver_id' }) giverId: Id<'Person'>;
  @Column({ type: 'text' }) capacity: 'self' | 'guardian';
  @Column({ type: 'text' }) decision: Answer;
  @Column({ type: 'text' }) method: 'signed-in' | 'reply-link';
  @Column({ type: 'uuid', name: 'form_id' }) formId: Id<'ConsentForm'>;
  @Column({ type: 'jsonb' }) told: FormWords;
  @Column({ type: 'text', name: 'words_sealed', nullable: true }) wordsSealed: string | null;
  @Column({ type: 'timestamptz' }) at: Instant;
}
