import { askForCode, signInAddress } from '@alongside/accounts/rules';
import { newId, nobody, SystemClock } from '@alongside/kernel';
import { Transactions } from '@alongside/platform/database';
import { Nudge } from '@alongside/platform/jobs';
import { Injectable } from '@nestjs/common';

import { tokenMark } from '../session-token';
import { SignInCodeStore } from '../store/sign-in-code.store';
import { SignInMailQueue } from '../store/sign-in-mail.queue';

export const SEND_SIGN_IN_CODES = 'accounts.send-sign-in-codes';

/** Known and unknown addresses leave the same rows and get the same answer; the difference is made later, by the job, out of sight. */
@Injectable()
export class AskForSignInCode {
  constructor(
    private readonly transactions: Transactions,
    private readonly codes: SignInCodeStore,
    private readonly mails: SignInMailQueue,
    private readonly nudge: Nudge,
    private readonly trueClock: SystemClock,
  ) {}

  /** An e-mail address or a mobile number. Throws Refusal ANSWER_MISSING, ANSWER_TOO_LONG, EMAIL_NOT_UNDERSTOOD. */
  async run(typed: string, browser: string): Promise<void> {
    const asked = signInAddress(typed);
    await this.transactions.run(async () => {
      const personId = await this.codes.whoHas(asked);
      const code = askForCode({ id: newId(), ...asked, personId, browserMark: tokenMark(browser) }, this.trueClock.now());
      await this.codes.save(code, { ...nobody, purpose: 'sign-in' });
      await this.mails.put(code.state.id);
      await this.nudge.job(SEND_SIGN_IN_CODES);
    });
  }
}
