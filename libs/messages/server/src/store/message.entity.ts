import type { Id, Instant } from '@alongside/kernel';
import type { DeliveryProblem, MessageChannel, MessageKind, MessageState } from '@alongside/messages/rules';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'messages', name: 'message' })
export class MessageEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'message_pk' }) id: Id<'Message'>;
  @Column({ type: 'text' }) kind: MessageKind;
  @Column({ type: 'uuid', name: 'to_person' }) toPersonId: Id<'Person'>;
  @Column({ type: 'text' }) channel: MessageChannel;
  @Column({ type: 'jsonb' }) about: Record<string, string>;
  @Column({ type: 'text', name: 'dedupe_key' }) dedupeKey: string;
  @Column({ type: 'text' }) state: MessageState;
  @Column({ type: 'text', nullable: true }) problem: DeliveryProblem | null;
  @Column({ type: 'timestamptz', name: 'queued_at' }) queuedAt: Instant;
  @Column({ type: 'timestamptz', name: 'due_at' }) dueAt: Instant;
  @Column({ type: 'timestamptz', name: 'sent_at', nullable: true }) sentAt: Instant | null;
}
