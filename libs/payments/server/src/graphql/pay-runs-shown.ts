import { AccountsDoor } from '@alongside/accounts/server';
import { CouncilDoor } from '@alongside/council/server';
import { Clock, type Actor, type Id, type PlainDate } from '@alongside/kernel';
import { earliestCycle, isPayee, whyNotConfirmPaid, whyNotRelease } from '@alongside/payments/rules';
import { Injectable } from '@nestjs/common';

import type { PayRunRow } from '../store/pay-runs.read';
import { whyNotAsApprover } from './why-not-as-approver';
import type { PayRunType } from './pay-run.type';

/** Runs as the pay team sees them: who did what, and what somebody may do next. */
@Injectable()
export class PayRunsShown {
  constructor(private readonly accounts: AccountsDoor, private readonly council: CouncilDoor, private readonly clock: Clock) {}

  async shown(rows: readonly PayRunRow[], actor: Actor): Promise<PayRunType[]> {
    const today = this.clock.today();
    const earliest = earliestCycle(today, await this.council.holidays()).payOn;
    const ids = rows.flatMap(({ createdBy, releasedBy, checkerIds, approverIds }) => [createdBy, releasedBy, ...checkerIds, ...approverIds]).filter((id) => id !== null);
    const names = new Map((await this.accounts.people([...new Set(ids)])).map(({ id, displayName }) => [id, displayName]));
    const known = (people: readonly Id<'Person'>[]) => people.flatMap((id) => names.get(id) ?? []).sort();
    return rows.map((row) => ({
      ...row,
      totalPence: row.total,
      checkedBy: known(row.checkerIds),
      approvedBy: known(row.approverIds),
      createdBy: names.get(row.createdBy) ?? null,
      releasedBy: row.releasedBy === null ? null : (names.get(row.releasedBy) ?? null),
      payOn: row.payOn ?? (row.state === 'waiting' ? earliest : null),
      fileSha256: row.sha256,
      ...whatActorMay(row, actor, today),
    }));
  }
}

function whatActorMay(row: PayRunRow, actor: Actor, today: PlainDate): Pick<PayRunType, 'whyNotRelease' | 'whyNotSendBack' | 'whyNotConfirmPaid'> {
  const paysActor = row.payeeIds.some((memberId) => isPayee({ memberId }, actor));
  const whyNot = whyNotAsApprover(actor);
  return {
    whyNotRelease: whyNot ?? whyNotRelease(row, paysActor, actor),
    whyNotSendBack: whyNot ?? (row.state === 'waiting' ? null : 'RUN_NOT_WAITING'),
    whyNotConfirmPaid: whyNotConfirmPaid(row, today, today),
  };
}
