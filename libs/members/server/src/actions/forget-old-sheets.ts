import { CouncilDoor } from '@alongside/council/server';
import { forgetSheet } from '@alongside/members/rules';
import { addDays, Clock, londonInstant, parseClockTime, type Actor, type ClockTime } from '@alongside/kernel';
import { Transactions } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

import { MemberImportStore } from '../store/member-import.store';

const MIDNIGHT = parseClockTime('00:00') as ClockTime;

/** Sheets that nobody came back to are let go after as many days as the council says. Answers how many were. */
@Injectable()
export class ForgetOldSheets {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly council: CouncilDoor,
    private readonly imports: MemberImportStore,
  ) {}

  run(by: Actor): Promise<number> {
    return this.transactions.run(async () => {
      const today = this.clock.today();
      const kept = await this.council.policyNumber('retention.member_import_days', today);
      const ids = await this.imports.begunBefore(londonInstant(addDays(today, -kept), MIDNIGHT));
      for (const id of ids) await this.imports.save(forgetSheet(await this.imports.lock(id)), by);
      return ids.length;
    });
  }
}
