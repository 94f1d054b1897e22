import { AccountsDoor, type Role } from '@alongside/accounts/server';
import { CouncilDoor } from '@alongside/council/server';
import { Clock, type Id } from '@alongside/kernel';
import { OpportunitiesDoor } from '@alongside/opportunities/server';
import { paysFrom, whyPayWaits, type PaymentState } from '@alongside/payments/rules';
import { Injectable } from '@nestjs/common';

import { ChildEmployment } from '../child-employment';
import { accountOf, PaymentLinesRead, type PaymentRow } from '../store/payment-lines.read';
import { waitingDays } from '../waiting-days';
import type { MyPaymentType } from './my-payment.type';

const YEARS_WORTH = 200;

/** Who has a payment in hand at each stage. */
const inHandOf: Partial<Record<PaymentState, Role>> = {
  due: 'finance-checker', held: 'finance-checker', queried: 'finance-checker', failed: 'finance-checker',
  checked: 'finance-approver', approved: 'finance-checker', 'in-run': 'finance-approver',
};

const isOpen = ({ state }: Pick<PaymentRow, 'state'>) => state !== 'paid' && state !== 'declined-by-member';

/** A member's own payments, the latest day first. */
@Injectable()
export class MyPayments {
  constructor(
    private readonly read: PaymentLinesRead,
    private readonly sessions: OpportunitiesDoor,
    private readonly accounts: AccountsDoor,
    private readonly council: CouncilDoor,
    private readonly employment: ChildEmployment,
    private readonly clock: Clock,
  ) {}

  async of(memberId: Id<'Member'>): Promise<MyPaymentType[]> {
    const rows = await this.read.ofMember(memberId, YEARS_WORTH);
    const sessions = await this.sessions.sessions([...new Set(rows.map(({ sessionId }) => sessionId))]);
    const titles = new Map(sessions.map(({ id, title }) => [id, title]));
    const today = this.clock.today();
    const [pending, days] = [await this.employment.pendingAmong(rows.filter(isOpen)), await waitingDays(this.council, today)];
    return Promise.all(rows.map(async (row) => {
      const open = isOpen(row);
      const account = accountOf(row);
      const whyItWaits = whyPayWaits(row, { account, maybeTwice: row.maybeTwice, sharesAccount: row.sharesAccount, today, waitingDays: days, employmentPending: pending.has(row.id) });
      const late = open && row.payBy < today;
      return {
        ...row,
        amountPence: row.amount,
        sessionTitle: titles.get(row.sessionId) ?? null,
        late,
        whoIsFixingIt: late ? await this.whoHas(row) : null,
        needsBankDetails: open && row.lastDigits === null,
        whyItWaits,
        waitsUntil: whyItWaits === 'NEW_BANK_DETAILS' && account ? paysFrom(account, days) : null,
      };
    }));
  }

  private async whoHas({ state }: PaymentRow): Promise<string | null> {
    const role = inHandOf[state];
    if (!role) return null;
    return (await this.accounts.peopleWithRole(role))[0]?.firstName ?? null;
  }
}
