import type { Id, Instant, PlainDate } from '@alongside/kernel';
import type { OtherWay, PaperLetterState } from '@alongside/messages/rules';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'messages', name: 'paper_letter' })
export class PaperLetterEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'paper_letter_pk' }) id: Id<'PaperLetter'>;
  @Column({ type: 'uuid', name: 'message_id' }) messageId: Id<'Message'>;
  @Column({ type: 'uuid', name: 'to_person' }) toPersonId: Id<'Person'>;
  @Column({ type: 'text' }) state: PaperLetterState;
  @Column({ type: 'date', name: 'written_on' }) writtenOn: PlainDate;
  @Column({ type: 'date', name: 'post_by' }) postBy: PlainDate;
  @Column({ type: 'date', name: 'arrive_by', nullable: true }) arriveBy: PlainDate | null;
  @Column({ type: 'timestamptz', name: 'printed_at', nullable: true }) printedAt: Instant | null;
  @Column({ type: 'date', name: 'posted_on', nullable: true }) postedOn: PlainDate | null;
  @Column({ type: 'text', nullable: true }) told: OtherWay | null;
  @Column({ type: 'uuid', name: 'handled_by', nullable: true }) handledBy: Id<'Person'> | null;
}
