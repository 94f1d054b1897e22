import type { Id } from '@alongside/kernel';
import type { InvolvementPayment, PayRun } from '@alongside/payments/rules';
import { Database, RecordStore, Transactions } from '@alongside/platform/database';
import { EventLog } from '@alongside/platform/events';
import { Injectable } from '@nestjs/common';

import { PayRunEntity } from './pay-run.entity';

@Injectable()
export class PayRunStore extends RecordStore<PayRunEntity, PayRun> {
  constructor(transactions: Transactions, events: EventLog, private readonly database: Database) {
    super(transactions, events, PayRunEntity, (row) => ({ ...row }), (run) => Object.assign(new PayRunEntity(), run));
  }

  /** Freezes the lines in the order given: line 1 of the run is line 1 of the file. */
  async freeze(runId: Id<'PayRun'>, payments: readonly InvolvementPayment[]): Promise<void> {
    await this.database.query(
      `insert into payments.pay_run_item (run_id, line, payment_id, amount_pence)
       select $1, line, payment_id, amount_pence from unnest($2::uuid[], $3::bigint[]) with ordinality as item(payment_id, amount_pence, line)`,
      [runId, payments.map(({ id }) => id), payments.map(({ amount }) => amount)],
    );
  }

  /** Payments of the run in the order of its lines. */
  async lineOrder(runId: Id<'PayRun'>): Promise<readonly Id<'Payment'>[]> {
    const rows = await this.database.query<{ payment_id: Id<'Payment'> }>(
      'select payment_id from payments.pay_run_item where run_id = $1 and live order by line', [runId],
    );
    return rows.map(({ payment_id }) => payment_id);
  }

  /** The payment may go with another run. */
  async endLines(runId: Id<'PayRun'>, paymentIds: readonly Id<'Payment'>[]): Promise<void> {
    await this.database.query('update payments.pay_run_item set live = false where run_id = $1 and payment_id = any($2)', [runId, paymentIds]);
  }

  /** The next number. Other releases wait for this transaction, so there is never a gap and never two with one number. */
  async takeNumber(): Promise<number> {
    const row = await this.database.first<{ last: number }>('update payments.pay_run_number set last = last + 1 returning last');
    if (!row) throw new Error('The row that counts pay runs is missing.');
    return row.last;
  }
}
