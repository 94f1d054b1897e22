import { Clock, type Actor, type Id } from '@alongside/kernel';
import { letOffWarningDue, tellLetOff, tellWarning, warningDue } from '@alongside/members/rules';
import { Transactions } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

import { MemberChecks } from '../member-checks';
import { CheckWarningStore } from '../store/check-warning.store';
import { LetOffWarningStore } from '../store/let-off-warning.store';
import { MemberStore } from '../store/member.store';

/** What runs out, has run out or is late is told once, and so is that being let off ends. One member a transaction: whoever is cut off goes on with the next one. */
@Injectable()
export class WarnAboutChecks {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly checks: MemberChecks,
    private readonly members: MemberStore,
    private readonly warnings: CheckWarningStore,
    private readonly letOff: LetOffWarningStore,
  ) {}

  /** Answers how many warnings were told. */
  async run(by: Actor): Promise<number> {
    let told = 0;
    for (const memberId of await this.checks.toLookAt()) told += await this.warn(memberId, by);
    return told;
  }

  private warn(memberId: Id<'Member'>, by: Actor): Promise<number> {
    return this.transactions.run(async () => {
      await this.members.lock(memberId);
      const today = this.clock.today();
      const days = await this.checks.warnDays(today);
      let told = 0;
      for (const check of await this.checks.of(memberId)) {
        const due = warningDue(check, days, today);
        if (due !== null && (await this.warnings.save(tellWarning(due), by))) told += 1;
        const ending = letOffWarningDue(check, days, today);
        if (ending !== null && (await this.letOff.save(tellLetOff(ending), by))) told += 1;
      }
      return told;
    });
  }
}
