import type { CameBy, CloseReason, EnquiryChannel, EnquiryState, HeardFrom, MemberKind } from '@alongside/members/rules';
import type { Id, Instant, PlainDate } from '@alongside/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'members', name: 'enquiry' })
export class EnquiryEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'enquiry_pk' }) id: Id<'Enquiry'>;
  @Column({ type: 'text' }) state: EnquiryState;
  @Column({ type: 'text', nullable: true }) name: string | null;
  @Column({ type: 'text' }) kind: MemberKind;
  @Column({ type: 'integer', nullable: true }) age: number | null;
  @Column({ type: 'boolean', name: 'grown_up', nullable: true }) grownUp: boolean | null;
  @Column({ type: 'text' }) channel: EnquiryChannel;
  @Column({ type: 'text', nullable: true }) address: string | null;
  @Column({ type: 'text', name: 'reach_note', nullable: true }) reachNote: string | null;
  @Column({ type: 'text', name: 'came_by' }) cameBy: CameBy;
  @Column({ type: 'uuid', name: 'written_by', nullable: true }) writtenBy: Id<'Person'> | null;
  @Column({ type: 'date', name: 'agreed_on', nullable: true }) agreedOn: PlainDate | null;
  @Column({ type: 'text', name: 'heard_from', nullable: true }) heardFrom: HeardFrom | null;
  @Column({ type: 'timestamptz', name: 'asked_at' }) askedAt: Instant;
  @Column({ type: 'timestamptz', name: 'proved_at', nullable: true }) provedAt: Instant | null;
  @Column({ type: 'date', name: 'answer_by', nullable: true }) answerBy: PlainDate | null;
  @Column({ type: 'uuid', name: 'answered_by', nullable: true }) answeredBy: Id<'Person'> | null;
  @Column({ type: 'date', name: 'answered_on', nullable: true }) answeredOn: PlainDate | null;
  @Column({ type: 'uuid', name: 'member_id', nullable: true }) memberId: Id<'Member'> | null;
  @Column({ type: 'boolean', name: 'needs_word' }) needsWord: boolean;
  @Column({ type: 'date', name: 'word_on', nullable: true }) wordOn: PlainDate | null;
  @Column({ type: 'text', name: 'closed_because', nullable: true }) closedBecause: CloseReason | null;
  @Column({ type: 'date', name: 'closed_on', nullable: true }) closedOn: PlainDate | null;
}
