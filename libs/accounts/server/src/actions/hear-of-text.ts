import { answerText, type TextOutcome } from '@alongside/accounts/rules';
import { SystemClock, systemActor } from '@alongside/kernel';
import { Transactions } from '@alongside/platform/database';
import { Nudge } from '@alongside/platform/jobs';
import { Injectable } from '@nestjs/common';

import { SentTextStore } from '../store/sent-text.store';
import { SignInMailQueue } from '../store/sign-in-mail.queue';
import { SEND_SIGN_IN_CODES } from './ask-for-sign-in-code';

const provider = systemActor('accounts.hear-of-text');

/** What the provider says became of a text. One that we did not send to a person is none of ours, and said twice counts once. */
@Injectable()
export class HearOfText {
  constructor(
    private readonly transactions: Transactions, private readonly texts: SentTextStore, private readonly mails: SignInMailQueue, private readonly nudge: Nudge, private readonly trueClock: SystemClock,
  ) {}

  run(reference: string, outcome: TextOutcome): Promise<void> {
    return this.transactions.as(provider, () => this.transactions.run(async () => {
      const sent = await this.texts.lockReference(reference);
      const answered = sent && answerText(sent, outcome, this.trueClock.now());
      if (!answered) return;
      const { codeId } = await this.texts.save(answered, provider);
      // The code is still waited for: it goes to their e-mail, if they have one, as if they had asked there.
      if (outcome !== 'delivered' && codeId !== null && (await this.mails.goByEmail(codeId))) await this.nudge.job(SEND_SIGN_IN_CODES);
    }));
  }
}
