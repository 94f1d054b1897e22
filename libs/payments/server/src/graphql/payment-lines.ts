import { AccountsDoor } from '@alongside/accounts/server';
import { CouncilDoor } from '@alongside/council/server';
import { Clock, hasRole, type Actor } from '@alongside/kernel';
import { EventLog } from '@alongside/platform/events';
import { lateness, lineFlag, whyNotApprove, whyNotCheck, whyNotFail, whyNotReveal } from '@alongside/payments/rules';
import { Injectable } from '@nestjs/common';

import { ChildEmployment } from '../child-employment';
import { KnownAccountsRead } from '../store/known-accounts.read';
import { accountOf, type PaymentRow } from '../store/payment-lines.read';
import { waitingDays } from '../waiting-days';
import { whyNotAsApprover } from './why-not-as-approver';
import type { PaymentLineType } from './payment-line.type';

/** Rows as the pay team sees them: with names, how late, and what somebody may do with each. */
@Injectable()
export class PaymentLines {
  constructor(private readonly accounts: AccountsDoor, private readonly council: CouncilDoor, private readonly known: KnownAccountsRead, private readonly employment: ChildEmployment, private readonly clock: Clock, private readonly events: EventLog) {}

  /** Rows of a list somebody opened: each who is paid there will see that they read it, or nothing is shown. */
  async read(rows: readonly PaymentRow[], actor: Actor): Promise<PaymentLineType[]> {
    await this.events.recordReads('payments.lines-read', [...new Set(rows.map(({ memberId }) => memberId))], actor);
    return this.shown(rows, actor);
  }

  async shown(rows: readonly PaymentRow[], actor: Actor): Promise<PaymentLineType[]> {
    const today = this.clock.today();
    const [names, known] = [await this.namesOf(rows), await this.known.of(rows.map(({ memberId }) => memberId))];
    const pending = await this.employment.pendingAmong(rows);
    const [amberDays, redDays, days, holidays] = await Promise.all([
      this.council.policyNumber('pay.sla_amber_days', today), this.council.policyNumber('pay.sla_red_days', today),
      waitingDays(this.council, today), this.council.holidays(),
    ]);
    return rows.map((row) => {
      return {
        ...row,
        amountPence: row.amount,
        payeeName: names.get(row.memberId) ?? null,
        accountDigits: row.lastDigits,
        checkedByName: names.get(row.checkedBy ?? '') ?? null,
        approvedByName: names.get(row.approvedBy ?? '') ?? null,
        lateness: lateness(row, today, { amberDays, redDays }, holidays),
        flag: lineFlag(row, { account: accountOf(row), maybeTwice: row.maybeTwice, sharesAccount: row.sharesAccount, today, waitingDays: days, employmentPending: pending.has(row.id) }),
        whyNotCheck: hasRole(actor, 'finance-checker') ? whyNotCheck(row, actor, known.get(row.memberId)) : 'FORBIDDEN',
        whyNotApprove: whyNotAsApprover(actor) ?? whyNotApprove(row, actor, known.get(row.memberId)),
        whyNotReveal: hasRole(actor, 'finance-approver') ? whyNotReveal(row, { hasAccount: row.lastDigits !== null, by: actor }) : 'FORBIDDEN',
        whyNotFail: hasRole(actor, 'finance-checker', 'finance-approver') ? whyNotFail(row) : 'FORBIDDEN',
      };
    });
  }

  private async namesOf(rows: readonly PaymentRow[]): Promise<ReadonlyMap<string, string>> {
    const ids = new Set(rows.flatMap(({ memberId, checkedBy, approvedBy }) => [memberId, checkedBy, approvedBy]).filter((id) => id !== null));
    const people = await this.accounts.people([...ids]);
    return new Map(people.map(({ id, displayName }) => [id, displayName]));
  }
}
