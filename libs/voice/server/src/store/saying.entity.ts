import type { Id, PlainDate } from '@alongside/kernel';
import type { Verdict } from '@alongside/voice/rules';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'voice', name: 'saying' })
export class SayingEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'saying_pk' }) id: Id<'Saying'>;
  @Column({ type: 'uuid', name: 'item_id' }) itemId: Id<'VoiceItem'>;
  @Column({ type: 'uuid', name: 'member_id' }) memberId: Id<'Member'>;
  /** From before words were sealed, or put in the place of words that were taken away. */
  @Column({ type: 'text', nullable: true }) words: string | null;
  @Column({ type: 'text', name: 'words_sealed', nullable: true }) wordsSealed: string | null;
  @Column({ type: 'date', name: 'said_on' }) saidOn: PlainDate;
  @Column({ type: 'uuid', name: 'heard_by', nullable: true }) heardBy: Id<'Person'> | null;
  @Column({ type: 'text', nullable: true }) verdict: Verdict | null;
}
