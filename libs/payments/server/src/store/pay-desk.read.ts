import type { Pence, PlainDate } from '@alongside/kernel';
import { Database } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

/** What waits on the pay team, in figures. */
export interface PayDeskRow {
  readonly mustGoLines: number;
  readonly mustGoPence: Pence;
  readonly lateLines: number;
  readonly toCheck: number;
  readonly toApprove: number;
  readonly readyLines: number;
  readonly readyPence: Pence;
  readonly stopped: number;
}

@Injectable()
export class PayDeskRead {
  constructor(private readonly database: Database) {}

  async until(mustGoBy: PlainDate, today: PlainDate): Promise<PayDeskRow> {
    const row = await this.database.first<PayDeskRow & Record<string, unknown>>(
      `select count(*) filter (where pay_by <= $1)::int as "mustGoLines", coalesce(sum(amount_pence) filter (where pay_by <= $1), 0)::bigint as "mustGoPence",
         count(*) filter (where pay_by < $2)::int as "lateLines",
         count(*) filter (where state = 'due')::int as "toCheck", count(*) filter (where state = 'checked')::int as "toApprove",
         count(*) filter (where state = 'approved')::int as "readyLines", coalesce(sum(amount_pence) filter (where state = 'approved'), 0)::bigint as "readyPence",
         count(*) filter (where state in ('held', 'queried', 'failed'))::int as stopped
       from payments.payment where state in ('due', 'checked', 'approved', 'in-run', 'held', 'queried', 'failed')`,
      [mustGoBy, today],
    );
    if (!row) throw new Error('A sum over no rows is still a row.');
    return row;
  }
}
