import type { Id, PlainDate } from '@alongside/kernel';
import type { AnswerOutcome, VoiceStage } from '@alongside/voice/rules';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'voice', name: 'item' })
export class VoiceItemEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'item_pk' }) id: Id<'VoiceItem'>;
  @Column({ type: 'text' }) stage: VoiceStage;
  @Column({ type: 'date', name: 'heard_on' }) heardOn: PlainDate;
  @Column({ type: 'uuid', name: 'owner_id' }) ownerId: Id<'Person'>;
  @Column({ type: 'date', name: 'answer_by' }) answerBy: PlainDate;
  @Column({ type: 'text', name: 'working_on', nullable: true }) workingOn: string | null;
  @Column({ type: 'text', name: 'answer_outcome', nullable: true }) answerOutcome: AnswerOutcome | null;
  @Column({ type: 'text', name: 'answer_words', nullable: true }) answerWords: string | null;
  @Column({ type: 'date', name: 'answered_on', nullable: true }) answeredOn: PlainDate | null;
  @Column({ type: 'uuid', name: 'answered_by', nullable: true }) answeredBy: Id<'Person'> | null;
  @Column({ type: 'text', name: 'public_said', nullable: true }) publicSaid: string | null;
  @Column({ type: 'text', name: 'public_did', nullable: true }) publicDid: string | null;
  @Column({ type: 'date', name: 'published_on', nullable: true }) publishedOn: PlainDate | null;
  @Column({ type: 'uuid', name: 'joined_into', nullable: true }) joinedInto: Id<'VoiceItem'> | null;
}
