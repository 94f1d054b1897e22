import type { Id, PlainDate } from '@alongside/kernel';
import type { PayRun } from '@alongside/payments/rules';
import { Database } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

export interface PayRunRow extends PayRun {
  readonly heldFrom: PlainDate;
  readonly heldTo: PlainDate;
  readonly checkerIds: readonly Id<'Person'>[];
  readonly approverIds: readonly Id<'Person'>[];
  readonly payeeIds: readonly Id<'Member'>[];
  readonly sha256: string | null;
}

const RUN = `select r.id, r.state, r.number, r.lines, r.total_pence as total, r.created_by as "createdBy", r.created_at as "createdAt",
  r.released_by as "releasedBy", r.released_at as "releasedAt", r.pay_on as "payOn", r.paid_on as "paidOn", f.sha256,
  of_run.*
  from payments.pay_run r
  left join payments.pay_run_file f on f.run_id = r.id
  cross join lateral (
    select min(p.held_on) as "heldFrom", max(p.held_on) as "heldTo", array_agg(distinct p.checked_by) as "checkerIds",
      array_agg(distinct p.approved_by) as "approverIds", array_agg(distinct p.member_id) as "payeeIds"
    from payments.pay_run_item i join payments.payment p on p.id = i.payment_id where i.run_id = r.id) of_run`;

@Injectable()
export class PayRunsRead {
  constructor(private readonly database: Database) {}

  /** The latest first; those that were sent back are history and left out. */
  latest(first: number): Promise<PayRunRow[]> {
    return this.database.query<PayRunRow & Record<string, unknown>>(`${RUN} where r.state <> 'sent-back' order by r.created_at desc, r.id limit $1`, [first]);
  }

  async one(id: Id<'PayRun'>): Promise<PayRunRow | null> {
    return this.database.first<PayRunRow & Record<string, unknown>>(`${RUN} where r.id = $1`, [id]);
  }
}
