import type { Answer, FormWords, GiverCapacity } from '@alongside/consent/rules';
import type { Id, Instant } from '@alongside/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

import type { DecisionMethod } from './decision.entity';

/** One thing somebody said about a permission, with the words that were before their eyes. */
@Entity({ schema: 'consent', name: 'evidence' })
export class EvidenceEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'evidence_pk' }) id: Id<'Evidence'>;
  @Column({ type: 'uuid', name: 'permission_id' }) permissionId: Id<'Permission'>;
  @Column({ type: 'uuid', name: 'giver_id' }) giverId: Id<'Person'>;
  @Column({ type: 'text' }) capacity: GiverCapacity;
  @Column({ type: 'text', name: 'authority_ref', nullable: true }) authorityRef: string | null;
  @Column({ type: 'text' }) decision: Answer;
  @Column({ type: 'text' }) method: DecisionMethod;
  @Column({ type: 'uuid', name: 'collected_by', nullable: true }) collectedBy: Id<'Person'> | null;
  @Column({ type: 'uuid', name: 'witnessed_by', nullable: true }) witnessedBy: Id<'Person'> | null;
  @Column({ type: 'uuid', name: 'scan_file_id', nullable: true }) scanFileId: Id<'File'> | null;
  @Column({ type: 'uuid', name: 'form_id' }) formId: Id<'ConsentForm'>;
  @Column({ type: 'jsonb' }) told: FormWords;
  @Column({ type: 'text', name: 'words_sealed', nullable: true }) wordsSealed: string | null;
  @Column({ type: 'timestamptz' }) at: Instant;
}
