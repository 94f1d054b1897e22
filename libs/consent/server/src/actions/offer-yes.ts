import { offeredUnasked, purposeOf, type ConsentRecord, type TypedPurpose } from '@alongside/consent/rules';
import { Refusal, systemActor, type Actor, type Id, type PlainDate } from '@alongside/kernel';
import { Transactions } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

import { AnswerConsent } from './answer-consent';
import { AskConsent } from './ask-consent';

/** A member says yes before anybody has asked: the question is put in the words of the form and answered in one transaction. Whoever decides beside them is asked as ever. */
@Injectable()
export class OfferYes {
  constructor(private readonly transactions: Transactions, private readonly asking: AskConsent, private readonly answering: AnswerConsent) {}

  /** Throws Refusal NOT_FOUND, NOT_OFFERED, and the refusals of asking and answering. */
  run(typed: TypedPurpose, until: PlainDate | null, by: Actor): Promise<ConsentRecord> {
    const purpose = purposeOf(typed);
    if (!offeredUnasked.some(({ scope, audience, channel }) => scope === purpose.scope && audience === purpose.audience && channel === purpose.channel)) throw new Refusal('NOT_OFFERED', 'scope');
    const { personId } = by;
    if (personId === null) throw new Refusal('SIGN_IN_FIRST');
    return this.transactions.run(async () => {
      // In the house's name: the pages of those who decide beside them are made here, and are not theirs to see.
      const { id } = await this.transactions.as(systemActor('consent.offer-yes'), () => this.asking.run({ memberId: personId as string as Id<'Member'>, ...purpose }, by));
      return this.answering.run({ consentId: id, answer: 'yes', words: null, giverId: personId, until }, by);
    });
  }
}
