import type { Actor } from '@alongside/kernel';
import { stepOn, takePart, type PartTaken } from '@alongside/members/rules';
import { Transactions } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

import { MemberStore } from '../store/member.store';
import { PartTakenStore } from '../store/part-taken.store';
import { StepOfferStore } from '../store/step-offer.store';

/** Somebody took part: it is written into their book with what they were on that day. Told again, nothing is written. */
@Injectable()
export class RecordPartTaken {
  constructor(
    private readonly transactions: Transactions,
    private readonly members: MemberStore,
    private readonly parts: PartTakenStore,
    private readonly offers: StepOfferStore,
  ) {}

  /** Throws Refusal NOT_FOUND. */
  run(part: Omit<PartTaken, 'step'>, by: Actor): Promise<PartTaken> {
    return this.transactions.run(async () => {
      await this.members.lock(part.memberId);
      const told = await this.parts.find(part.id);
      if (told) return told;
      const step = stepOn(await this.offers.ofMember(part.memberId), part.kind, part.on);
      return this.parts.save(takePart({ ...part, step }), by);
    });
  }
}
