import { CouncilDoor } from '@alongside/council/server';
import { assessUnderstanding, countAlone, isOpenQuestion, purposeOf, type ConsentScope, type GillickAssessment, type UnderstandingWords } from '@alongside/consent/rules';
import { Clock, must, newId, Refusal, type Actor, type Id, type PlainDate } from '@alongside/kernel';
import { Transactions } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

import { AskWhoDecidesNow } from './ask-who-decides-now';
import { ConsentMoments } from '../consent-moments';
import { SettleQuestion } from '../settle-question';
import { ConsentsRead } from '../store/consents.read';
import { GillickStore } from '../store/gillick.store';
import { UnderstandingSeals } from '../understanding-seals';

export interface UnderstandingView extends UnderstandingWords {
  readonly memberId: Id<'Member'>;
  readonly scope: string;
  readonly understands: boolean;
  readonly weighs: boolean;
  readonly notPressured: boolean;
  readonly talkedOn: PlainDate;
  readonly reviewOn: PlainDate | null;
}

/** Whoever signs in and writes it is the named worker. A yes the young person said already counts from now, where they can decide it alone. */
@Injectable()
export class AssessUnderstanding {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly council: CouncilDoor,
    private readonly seals: UnderstandingSeals,
    private readonly moments: ConsentMoments,
    private readonly store: GillickStore,
    private readonly read: ConsentsRead,
    private readonly settling: SettleQuestion,
    private readonly deciders: AskWhoDecidesNow,
  ) {}

  /** Throws Refusal NOT_FOUND, SCOPE_UNKNOWN, PERMISSION_NOT_NEEDED for somebody who decides alone anyway, and the refusals of the rule naming the field. */
  run({ scope: typedScope, ...view }: UnderstandingView, by: Actor): Promise<GillickAssessment> {
    return this.transactions.run(async () => {
      // Ordinary dates are one kind of decision; every other is a purpose of its own.
      const scope: ConsentScope = typedScope === 'attend-this-activity' ? typedScope : purposeOf({ scope: typedScope }).scope;
      if (by.personId === null) throw new Refusal('NOT_FOUND');
      await this.moments.mustBeMember(view.memberId);
      must((await this.moments.byAge(view.memberId, scope)) === 'guardian-and-self' ? null : 'PERMISSION_NOT_NEEDED');
      const today = this.clock.today();
      const day = { today, months: await this.council.policyNumber('consent.understanding_months', today) };
      const { words, ...decision } = assessUnderstanding({ ...view, scope, id: newId(), workerId: by.personId, assessedAt: this.clock.now() }, day);
      const saved = await this.store.save(decision, await this.seals.seal(decision.state, words), by);
      await this.settle(view.memberId, scope, by);
      return saved;
    });
  }

  private async settle(memberId: Id<'Member'>, scope: ConsentScope, by: Actor): Promise<void> {
    if (scope === 'attend-this-activity') return this.deciders.datesToCome(memberId, by);
    for (const asked of (await this.read.ofScopes(memberId, [scope])).filter(isOpenQuestion)) await this.settling.run(asked, countAlone, by);
  }
}
