import type { Id, Instant } from '@alongside/kernel';
import type { DeliveryProblem, Message, MessageChannel, MessageKind, MessageState } from '@alongside/messages/rules';
import { Database } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

export interface MessageLine {
  readonly id: Id<'Message'>;
  readonly kind: MessageKind;
  readonly toPersonId: Id<'Person'>;
  readonly channel: MessageChannel;
  readonly state: MessageState;
  readonly problem: DeliveryProblem | null;
  readonly attempts: number;
  readonly queuedAt: Instant;
  readonly dueAt: Instant;
  readonly sentAt: Instant | null;
}

const LINE = `select m.id, m.kind, m.to_person as "toPersonId", m.channel, m.state, m.problem, m.attempts,
  m.queued_at as "queuedAt", m.due_at as "dueAt", m.sent_at as "sentAt" from messages.message m`;

@Injectable()
export class MessagesRead {
  constructor(private readonly database: Database) {}

  async message(id: Id<'Message'>): Promise<Message | null> {
    const [message] = await this.database.prepared<Message & Record<string, unknown>>({
      name: 'messages.message',
      text: `select id, kind, to_person as "toPersonId", channel, about, dedupe_key as "dedupeKey", state, queued_at as "queuedAt", due_at as "dueAt",
         sent_at as "sentAt", problem from messages.message where id = $1`,
      values: [id],
    });
    return message ?? null;
  }

  line(id: Id<'Message'>): Promise<MessageLine[]> {
    return this.database.query<MessageLine & Record<string, unknown>>(`${LINE} where m.id = $1`, [id]);
  }

  /** Newest first; of one state when it is given. */
  lines(state: MessageState | null, first: number): Promise<MessageLine[]> {
    return this.database.prepared<MessageLine & Record<string, unknown>>({
      name: 'messages.lines',
      text: `${LINE} where ($1::text is null or m.state = $1) order by m.queued_at desc, m.id desc limit $2`,
      values: [state, first],
    });
  }

  toPerson(personId: Id<'Person'>, first: number): Promise<MessageLine[]> {
    return this.database.prepared<MessageLine & Record<string, unknown>>({
      name: 'messages.to-person',
      text: `${LINE} where m.to_person = $1 and m.state = 'sent' order by m.queued_at desc, m.id desc limit $2`,
      values: [personId, first],
    });
  }

  /** What is due by the house's clock and has not left. */
  async waiting(now: Instant): Promise<{ due: number; failed: number; oldestDueAt: Instant | null }> {
    const found = await this.database.first<{ due: number; failed: number; oldestDueAt: Instant | null }>(
      `select count(*) filter (where state = 'queued' and due_at <= $1)::integer as due, count(*) filter (where state = 'failed')::integer as failed,
         min(due_at) filter (where state = 'queued' and due_at <= $1) as "oldestDueAt" from messages.message`,
      [now],
    );
    return found ?? { due: 0, failed: 0, oldestDueAt: null };
  }
}
