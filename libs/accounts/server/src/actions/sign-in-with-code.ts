import { isSpent, readCode, signInAddress, tryCode, whyNotUseCode, type DeviceKind } from '@alongside/accounts/rules';
import { nobody, Refusal, SystemClock, type Actor, type Id } from '@alongside/kernel';
import { Transactions } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

import { tokenMark } from '../session-token';
import { fits } from '../sign-in-marks';
import { SignInCodeStore } from '../store/sign-in-code.store';
import { EndSession } from './end-session';
import { OpenSession, type SignedIn } from './open-session';

interface SignIn {
  /** What was typed to ask for the code; null when a link was opened, which says the code only. */
  readonly email: string | null;
  readonly code: string;
  /** The browser that asked for the code. */
  readonly browser: string;
  readonly device?: DeviceKind;
}

@Injectable()
export class SignInWithCode {
  constructor(
    private readonly transactions: Transactions,
    private readonly codes: SignInCodeStore,
    private readonly open: OpenSession,
    private readonly end: EndSession,
    private readonly trueClock: SystemClock,
  ) {}

  /** Throws Refusal SIGN_IN_CODE_NOT_RIGHT, the same for every reason. The session that was open before ends. */
  async run({ email, code, browser, device = 'usual' }: SignIn, by: Actor): Promise<SignedIn> {
    // A wrong try must be counted, so it is saved before it is refused.
    const signedIn = await this.transactions.run(async () => {
      const personId = await this.tried(await this.asked(email, tokenMark(browser)), readCode(code));
      if (personId === null || !(await this.open.isOpen(personId))) return null;
      await this.end.run(by);
      return this.open.signIn(personId, { assurance: 1, way: email === null ? 'link' : 'code', device });
    });
    if (signedIn === null) throw new Refusal('SIGN_IN_CODE_NOT_RIGHT', 'code');
    return signedIn;
  }

  private asked(email: string | null, browserMark: Uint8Array): Promise<Id<'SignInCode'> | null> {
    return email === null ? this.codes.latestOf(browserMark) : this.codes.latest(browserMark, signInAddress(email).address);
  }

  private async tried(id: Id<'SignInCode'> | null, code: string): Promise<Id<'Person'> | null> {
    if (id === null) return null;
    const asked = await this.codes.lock(id);
    const now = this.trueClock.now();
    const matches = fits(asked.codeMark, asked.id, code);
    // What is tried on a code that is over leaves no row: the record cannot be filled by knocking.
    if (isSpent(asked, now)) return null;
    await this.codes.save(tryCode(asked, matches, now), { ...nobody, purpose: 'sign-in' });
    return whyNotUseCode(asked, matches, now) === null ? asked.personId : null;
  }
}
