import { Clock, type Actor, type Decision } from '@alongside/kernel';
import type { LetOffWarning } from '@alongside/members/rules';
import { Database, Transactions } from '@alongside/platform/database';
import { EventLog } from '@alongside/platform/events';
import { Injectable } from '@nestjs/common';

/** What was told about being let off. The tick and the fact that tells it are written together: neither can be there without the other. */
@Injectable()
export class LetOffWarningStore {
  constructor(private readonly transactions: Transactions, private readonly database: Database, private readonly events: EventLog, private readonly clock: Clock) {}

  /** False when it was told before; then nothing is written. */
  save({ state: { exemption, what }, facts }: Decision<LetOffWarning>, by: Actor): Promise<boolean> {
    return this.transactions.run(async () => {
      const mine = await this.database.query(
        'insert into members.exemption_warning (exemption_id, what, told_at) values ($1, $2, $3) on conflict do nothing returning exemption_id', [exemption.id, what, this.clock.now()],
      );
      if (mine.length === 0) return false;
      await this.events.record(facts, by);
      return true;
    });
  }
}
