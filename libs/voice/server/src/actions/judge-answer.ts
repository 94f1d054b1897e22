import { ConsentDoor } from '@alongside/consent/server';
import { Clock, Refusal, type Actor, type Id } from '@alongside/kernel';
import { Transactions } from '@alongside/platform/database';
import { confirmAnswer, disputeAnswer, sayingOf, type Verdict, type VoiceItem } from '@alongside/voice/rules';
import { Injectable } from '@nestjs/common';

import { AnswerDays } from '../answer-days';
import { PUBLIC_CHANGE } from '../public-change';
import { VoiceItemStore } from '../store/voice-item.store';

/** The person who said it tells us whether our answer fits. */
@Injectable()
export class JudgeAnswer {
  constructor(
    private readonly transactions: Transactions,
    private readonly items: VoiceItemStore,
    private readonly answerDays: AnswerDays,
    private readonly consent: ConsentDoor,
    private readonly clock: Clock,
  ) {}

  run(id: Id<'VoiceItem'>, verdict: Verdict, by: Actor): Promise<VoiceItem> {
    return this.transactions.run(async () => {
      const item = await this.items.lock(id);
      // To anybody else it does not exist.
      if (!sayingOf(item, by.personId)) throw new Refusal('NOT_FOUND');
      const today = this.clock.today();
      const decision = verdict === 'confirmed' ? confirmAnswer(item, by) : disputeAnswer(item, by, today, await this.answerDays.on(today));
      // What is disputed is on no page any more.
      if (item.published !== null && decision.state.published === null) await this.consent.endUse(PUBLIC_CHANGE, id, by);
      return this.items.save(decision, by);
    });
  }
}
