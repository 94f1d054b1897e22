import { CouncilDoor } from '@alongside/council/server';
import { confirmLegalStatus, endLegalStatus, recordLegalStatus, statusWords, type LegalStatus, type TypedStatus } from '@alongside/members/rules';
import { Clock, newId, Refusal, type Actor, type Id, type PlainDate } from '@alongside/kernel';
import { Transactions } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

import { Assigned } from '../assigned';
import { SealedStatus } from '../sealed-status';
import { LegalStatusStore } from '../store/legal-status.store';
import { MemberStore } from '../store/member.store';
import { AskAgainWhoDecides } from './ask-again-who-decides';

export interface RecordedStatus extends TypedStatus {
  readonly memberId: Id<'Member'>;
  readonly from: PlainDate;
  /** Somebody who knows was asked. Until then it counts as not known. */
  readonly checked: boolean;
}

/** Staff write down what decides who may say yes, and staff say again that it is still so. */
@Injectable()
export class RecordLegalStatus {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly council: CouncilDoor,
    private readonly members: MemberStore,
    private readonly statuses: LegalStatusStore,
    private readonly sealed: SealedStatus,
    private readonly asking: AskAgainWhoDecides,
    private readonly assigned: Assigned,
  ) {}

  /** Throws Refusal NOT_FOUND, STATUS_UNKNOWN, ANSWER_MISSING (evidence), STATUS_FROM_FUTURE, STATUS_BEFORE_LAST. */
  run({ memberId, from, checked, ...typed }: RecordedStatus, by: Actor): Promise<LegalStatus> {
    return this.transactions.run(async () => {
      await this.members.lock(memberId);
      const today = this.clock.today();
      const recheckDays = await this.council.policyNumber('around.recheck_days', today);
      const id = newId<'LegalStatus'>();
      const wordsSealed = await this.sealed.seal(memberId, id, statusWords(typed, checked));
      const last = await this.statuses.now(memberId);
      const next = recordLegalStatus(id, { memberId, wordsSealed, from, checked, by: by.personId, today, recheckDays }, last);
      if (last !== null) await this.statuses.save(endLegalStatus(last, from), by);
      if (checked) await this.asking.doneByConfirming(memberId, by);
      return this.statuses.save(next, by);
    });
  }

  /** Still so, says a coordinator or a worker of theirs. Throws Refusal NOT_FOUND, STATUS_NOT_KNOWN when nothing is written down. */
  confirm(memberId: Id<'Member'>, by: Actor): Promise<LegalStatus> {
    return this.transactions.run(async () => {
      await this.assigned.mustKnowClosely(memberId, by);
      await this.members.lock(memberId);
      const today = this.clock.today();
      const status = await this.statuses.now(memberId);
      if (status === null) throw new Refusal('STATUS_NOT_KNOWN');
      await this.asking.doneByConfirming(memberId, by);
      return this.statuses.save(confirmLegalStatus(status, { by: by.personId, today, recheckDays: await this.council.policyNumber('around.recheck_days', today) }), by);
    });
  }
}
