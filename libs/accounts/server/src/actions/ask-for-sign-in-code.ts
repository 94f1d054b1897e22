import { askForCode, signInAddress } from '@alongside/accounts/rules';
import { newId, nobody, SystemClock } from '@alongside/kernel';
import { Transactions } from '@alongside/platform/database';
import { Nudge } from '@alongside/platform/jobs';
import { StrangerSends } from '@alongside/platform/strangers';
import { Injectable } from '@nestjs/common';

import { tokenMark } from '../session-token';
import { KnownBrowsers } from '../store/known-browsers';
import { SignInCodeStore } from '../store/sign-in-code.store';
import { SignInMailQueue } from '../store/sign-in-mail.queue';

export const SEND_SIGN_IN_CODES = 'accounts.send-sign-in-codes';

/** Where a code is asked for. */
export interface AskedFrom {
  /** What binds the code to the browser. */
  readonly browser: string;
  /** Of the connection; only a mark of it is kept. */
  readonly address: string;
  /** What this browser kept from an earlier visit. */
  readonly known?: string | undefined;
}

/** Known and unknown addresses leave the same rows and get the same answer; the difference is made later, by the job, out of sight. */
@Injectable()
export class AskForSignInCode {
  constructor(
    private readonly transactions: Transactions,
    private readonly codes: SignInCodeStore,
    private readonly browsers: KnownBrowsers,
    private readonly strangers: StrangerSends,
    private readonly mails: SignInMailQueue,
    private readonly nudge: Nudge,
    private readonly trueClock: SystemClock,
  ) {}

  /** An e-mail address or a mobile number. Throws Refusal ANSWER_MISSING, ANSWER_TOO_LONG, EMAIL_NOT_UNDERSTOOD; TOO_MANY_FROM_HERE, TOO_MUCH_SENT. */
  async run(typed: string, { browser, address, known }: AskedFrom): Promise<void> {
    const asked = signInAddress(typed);
    await this.transactions.run(async () => {
      const personId = await this.codes.whoHas(asked);
      const whose = await this.browsers.whoseIs(known);
      const knownBrowser = whose !== null && whose === personId;
      const networkMark = this.strangers.mark(address);
      // Somebody in a browser where they came in before is no stranger: nobody else's asking holds them up.
      // It cannot ask without end either: whoever has that device now would fill a mailbox's record.
      await (knownBrowser ? this.strangers.askKnown(this.strangers.browserMark(known ?? '')) : this.strangers.ask(networkMark));
      const code = askForCode({ id: newId(), ...asked, personId, browserMark: tokenMark(browser), networkMark, knownBrowser }, this.trueClock.now());
      await this.codes.save(code, { ...nobody, purpose: 'sign-in' });
      await this.mails.put(code.state.id);
      await this.nudge.job(SEND_SIGN_IN_CODES);
    });
  }
}
