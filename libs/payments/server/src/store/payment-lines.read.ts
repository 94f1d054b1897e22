import { londonDay, type Id, type Instant } from '@alongside/kernel';
import type { CallBack, InvolvementPayment, KnownAccount, PaymentState } from '@alongside/payments/rules';
import { Database } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

/** A payment with what its line needs besides. */
export interface PaymentRow extends InvolvementPayment {
  readonly lastDigits: string | null;
  readonly accountSetAt: Instant | null;
  readonly accountReplaces: boolean | null;
  readonly accountProved: boolean | null;
  readonly accountCallBack: CallBack | null;
  /** Another live payment to the same member for the same day and kind of work. */
  readonly maybeTwice: boolean;
  /** Another member is paid to the same account; known by its mark, nothing is opened. */
  readonly sharesAccount: boolean;
  readonly runNumber: number | null;
}

/** As much of the account a line is paid to as the rules ask for. */
export function accountOf({ accountSetAt, accountReplaces, accountProved, accountCallBack }: PaymentRow): KnownAccount | null {
  if (accountSetAt === null) return null;
  return { replacedOn: accountReplaces ? londonDay(accountSetAt) : null, proved: accountProved ?? true, ringFirst: accountCallBack === 'waiting' };
}

export interface Page {
  readonly first: number;
  readonly after: Id<'Payment'> | null;
}

const LINE = `select p.id, p.member_id as "memberId", p.booking_id as "bookingId", p.session_id as "sessionId", p.because_event_id as "becauseEventId",
  p.activity, p.pay_tier as "payTier", p.minutes, p.amount_pence as amount, p.held_on as "heldOn", p.due_on as "dueOn", p.pay_by as "payBy", p.state,
  p.raised_at as "raisedAt", p.checked_by as "checkedBy", p.checked_at as "checkedAt", p.approved_by as "approvedBy", p.approved_at as "approvedAt",
  p.run_id as "runId", p.sent_at as "sentAt", p.pay_on as "payOn", p.paid_on as "paidOn",
  b.last_digits as "lastDigits", b.set_at as "accountSetAt", b.replaces as "accountReplaces", b.proved as "accountProved", b.call_back as "accountCallBack", r.number as "runNumber",
  exists (select 1 from payments.payment o where o.member_id = p.member_id and o.held_on = p.held_on and o.activity = p.activity
          and o.id <> p.id and o.state not in ('declined-by-member', 'held')) as "maybeTwice",
  exists (select 1 from payments.bank_account s where s.blind_index = b.blind_index and s.ended_at is null and s.member_id <> b.member_id) as "sharesAccount"
  from payments.payment p
  left join payments.bank_account b on b.member_id = p.member_id and b.ended_at is null
  left join payments.pay_run r on r.id = p.run_id`;

@Injectable()
export class PaymentLinesRead {
  constructor(private readonly database: Database) {}

  /** Soonest promise first. */
  inStates(states: readonly PaymentState[], { first, after }: Page): Promise<PaymentRow[]> {
    return this.asked(
      'payments.lines-in-states',
      `where p.state = any($1)
        and ($3::uuid is null or (p.pay_by, p.id) > (select pay_by, id from payments.payment where id = $3))
        order by p.pay_by, p.id limit $2`,
      [states, first, after],
    );
  }

  ofRun(runId: Id<'PayRun'>): Promise<PaymentRow[]> {
    return this.asked('payments.lines-of-run', 'join payments.pay_run_item i on i.payment_id = p.id and i.run_id = $1 order by i.line', [runId]);
  }

  /** A member's own, the latest day first. */
  ofMember(memberId: Id<'Member'>, first: number): Promise<PaymentRow[]> {
    return this.asked('payments.lines-of-member', 'where p.member_id = $1 order by p.held_on desc, p.id limit $2', [memberId, first]);
  }

  ofSession(sessionId: Id<'Session'>): Promise<PaymentRow[]> {
    return this.asked('payments.lines-of-session', 'where p.session_id = $1 order by p.id', [sessionId]);
  }

  byIds(ids: readonly Id<'Payment'>[]): Promise<PaymentRow[]> {
    return this.asked('payments.lines', 'where p.id = any($1) order by p.pay_by, p.id', [ids]);
  }

  // Named: behind the wall, planning a question costs more than answering it.
  private asked(name: string, which: string, values: readonly unknown[]): Promise<PaymentRow[]> {
    return this.database.prepared<PaymentRow & Record<string, unknown>>({ name, text: `${LINE} ${which}`, values });
  }
}
