import type { Answer, GiverCapacity, ShownScopeWords } from '@alongside/consent/rules';
import type { Id, Instant, PlainDate } from '@alongside/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

export type DecisionMethod = 'signed-in' | 'reply-link' | 'paper-scan' | 'verbal-witnessed';

/** One thing somebody said about a consent, with the words that were before their eyes. */
@Entity({ schema: 'consent', name: 'decision' })
export class DecisionEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'decision_pk' }) id: Id<'Decision'>;
  @Column({ type: 'uuid', name: 'consent_id' }) consentId: Id<'Consent'>;
  @Column({ type: 'uuid', name: 'giver_id' }) giverId: Id<'Person'>;
  @Column({ type: 'text' }) capacity: GiverCapacity;
  @Column({ type: 'text', name: 'authority_ref', nullable: true }) authorityRef: string | null;
  @Column({ type: 'text' }) decision: Answer;
  @Column({ type: 'text' }) method: DecisionMethod;
  @Column({ type: 'uuid', name: 'collected_by', nullable: true }) collectedBy: Id<'Person'> | null;
  @Column({ type: 'uuid', name: 'witnessed_by', nullable: true }) witnessedBy: Id<'Person'> | null;
  @Column({ type: 'uuid', name: 'scan_file_id', nullable: true }) scanFileId: Id<'File'> | null;
  @Column({ type: 'uuid', name: 'gillick_id', nullable: true }) gillickId: Id<'Gillick'> | null;
  @Column({ type: 'uuid', name: 'form_id' }) formId: Id<'ConsentForm'>;
  @Column({ type: 'jsonb' }) told: ShownScopeWords;
  @Column({ type: 'text', name: 'words_sealed', nullable: true }) wordsSealed: string | null;
  @Column({ type: 'date', nullable: true }) until: PlainDate | null;
  @Column({ type: 'timestamptz' }) at: Instant;
}
