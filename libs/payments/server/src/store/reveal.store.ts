import type { Actor, Id, Instant } from '@alongside/kernel';
import { bankDetailsRevealed } from '@alongside/payments/rules';
import { Database } from '@alongside/platform/database';
import { EventLog } from '@alongside/platform/events';
import { Injectable } from '@nestjs/common';

export interface Reveal {
  readonly id: Id<'Reveal'>;
  readonly memberId: Id<'Member'>;
  readonly paymentId: Id<'Payment'>;
  readonly reason: string;
  readonly at: Instant;
}

@Injectable()
export class RevealStore {
  constructor(private readonly database: Database, private readonly events: EventLog) {}

  async add({ id, memberId, paymentId, reason, at }: Reveal, by: Actor): Promise<void> {
    await this.database.query(
      `insert into payments.reveal (id, member_id, payment_id, account_id, reason, revealed_by, revealed_at)
       select $1, $2, $3, b.id, $4, $5, $6 from payments.bank_account b where b.member_id = $2 and b.ended_at is null`,
      [id, memberId, paymentId, reason, by.personId, at],
    );
    await this.events.record([bankDetailsRevealed({ id: paymentId, memberId }, id)], by);
  }
}
