import { Clock, must, newId, Refusal, type Actor, type Id } from '@alongside/kernel';
import { answerStep, offerStep, whyNotDecideOn, type ActivityKind, type PathwayStep, type StepOffer } from '@alongside/members/rules';
import { Transactions } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

import { MemberStore } from '../store/member.store';
import { StepOfferStore } from '../store/step-offer.store';

/** A coordinator offers a step on the way; the member says yes or no. */
@Injectable()
export class TakeStep {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly members: MemberStore,
    private readonly offers: StepOfferStore,
  ) {}

  /** Throws Refusal NOT_FOUND, OWN_CHECK, STEP_OFFERED_ALREADY, STEP_IS_THIS. */
  offer(memberId: Id<'Member'>, kind: ActivityKind, step: PathwayStep, by: Actor): Promise<StepOffer> {
    return this.transactions.run(async () => {
      must(whyNotDecideOn(memberId, by));
      if (by.personId === null) throw new Refusal('FORBIDDEN');
      await this.members.lock(memberId);
      const offered = await this.offers.ofMember(memberId);
      return this.offers.save(offerStep(offered, { id: newId(), memberId, kind, step, offeredBy: by.personId, offeredOn: this.clock.today() }), by);
    });
  }

  /** Throws Refusal NOT_FOUND for somebody else's, STEP_ANSWERED. */
  answer(id: Id<'StepOffer'>, yes: boolean, by: Actor): Promise<StepOffer> {
    return this.transactions.run(async () => {
      const offer = await this.offers.lock(id);
      if ((offer.memberId as string) !== by.personId) throw new Refusal('NOT_FOUND');
      return this.offers.save(answerStep(offer, yes, this.clock.today()), by);
    });
  }
}
