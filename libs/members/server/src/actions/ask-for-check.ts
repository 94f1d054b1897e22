import { CouncilDoor } from '@alongside/council/server';
import { addDays, Clock, newId, type Actor, type Id, type PlainDate } from '@alongside/kernel';
import { askFor, type DbsFee, type Requirement, type RequirementRecord } from '@alongside/members/rules';
import { Transactions } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

import { RequirementRecordStore } from '../store/requirement-record.store';
import { StandingCheck } from './standing-check';

export interface AskedCheck {
  readonly memberId: Id<'Member'>;
  readonly code: Requirement['code'];
  /** Left out: as many days from today as the council gives. */
  readonly dueBy?: PlainDate | null;
  readonly fee?: DbsFee | null;
}

/** Somebody is asked for what is required. */
@Injectable()
export class AskForCheck {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly council: CouncilDoor,
    private readonly checks: StandingCheck,
    private readonly records: RequirementRecordStore,
  ) {}

  /** Throws Refusal NOT_FOUND, OWN_CHECK and those of `askFor`. */
  run({ memberId, code, dueBy, fee = null }: AskedCheck, by: Actor): Promise<RequirementRecord> {
    return this.transactions.run(async () => {
      const { requirement, open } = await this.checks.lock(memberId, code, by);
      const today = this.clock.today();
      const due = dueBy ?? addDays(today, await this.council.policyNumber('checks.due_days', today));
      return this.records.save(askFor(requirement, open, { dueBy: due, fee }, { id: newId(), memberId }, today), by);
    });
  }
}
