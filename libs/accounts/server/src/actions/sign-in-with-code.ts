import { emailAddress, readCode, tryCode, whyNotUseCode } from '@alongside/accounts/rules';
import { nobody, Refusal, SystemClock, type Actor, type Id } from '@alongside/kernel';
import { Transactions } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

import { tokenMark } from '../session-token';
import { fits } from '../sign-in-marks';
import { SignInCodeStore } from '../store/sign-in-code.store';
import { EndSession } from './end-session';
import { OpenSession } from './open-session';

interface SignIn {
  readonly email: string;
  readonly code: string;
  /** The browser that asked for the code. */
  readonly browser: string;
}

interface SignedIn {
  readonly personId: Id<'Person'>;
  /** For the cookie. */
  readonly token: string;
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
  async run({ email, code, browser }: SignIn, by: Actor): Promise<SignedIn> {
    // A wrong try must be counted, so it is saved before it is refused.
    const signedIn = await this.transactions.run(async () => {
      const personId = await this.tried(emailAddress(email) ?? '', readCode(code), browser);
      if (personId === null) return null;
      await this.end.run(by);
      return { personId, token: await this.open.run(personId, 1) };
    });
    if (signedIn === null) throw new Refusal('SIGN_IN_CODE_NOT_RIGHT', 'code');
    return signedIn;
  }

  private async tried(email: string, code: string, browser: string): Promise<Id<'Person'> | null> {
    const id = await this.codes.latest(tokenMark(browser), email);
    if (id === null) return null;
    const asked = await this.codes.lock(id);
    const now = this.trueClock.now();
    const matches = fits(asked.codeMark, asked.id, code);
    await this.codes.save(tryCode(asked, matches, now), { ...nobody, purpose: 'sign-in' });
    return whyNotUseCode(asked, matches, now) === null ? asked.personId : null;
  }
}
