import { AccountsDoor, type Role } from '@alongside/accounts/server';
import { Clock, type Id } from '@alongside/kernel';
import { OpportunitiesDoor } from '@alongside/opportunities/server';
import type { PaymentState } from '@alongside/payments/rules';
import { Injectable } from '@nestjs/common';

import { PaymentLinesRead, type PaymentRow } from '../store/payment-lines.read';
import type { MyPaymentType } from './my-payment.type';

const YEARS_WORTH = 200;

/** Who has a payment in hand at each stage. */
const inHandOf: Partial<Record<PaymentState, Role>> = {
  due: 'finance-checker', held: 'finance-checker', queried: 'finance-checker', failed: 'finance-checker',
  checked: 'finance-approver', approved: 'finance-checker', 'in-run': 'finance-approver',
};

/** A member's own payments, the latest day first. */
@Injectable()
export class MyPayments {
  constructor(
    private readonly read: PaymentLinesRead,
    private readonly sessions: OpportunitiesDoor,
    private readonly accounts: AccountsDoor,
    private readonly clock: Clock,
  ) {}

  async of(memberId: Id<'Member'>): Promise<MyPaymentType[]> {
    const rows = await this.read.ofMember(memberId, YEARS_WORTH);
    const sessions = await this.sessions.sessions([...new Set(rows.map(({ sessionId }) => sessionId))]);
    const titles = new Map(sessions.map(({ id, title }) => [id, title]));
    const today = this.clock.today();
    return Promise.all(rows.map(async (row) => {
      const open = row.state !== 'paid' && row.state !== 'declined-by-member';
      const late = open && row.payBy < today;
      return {
        ...row,
        amountPence: row.amount,
        sessionTitle: titles.get(row.sessionId) ?? null,
        late,
        whoIsFixingIt: late ? await this.whoHas(row) : null,
        needsBankDetails: open && row.lastDigits === null,
      };
    }));
  }

  private async whoHas({ state }: PaymentRow): Promise<string | null> {
    const role = inHandOf[state];
    if (!role) return null;
    return (await this.accounts.peopleWithRole(role))[0]?.firstName ?? null;
  }
}
