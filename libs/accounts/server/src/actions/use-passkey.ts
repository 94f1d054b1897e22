import { usePasskey, type DeviceKind } from '@alongside/accounts/rules';
import { nobody, Refusal, SystemClock, systemActor, type Actor, type Id } from '@alongside/kernel';
import { Transactions } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

import { PasskeyCeremony } from '../passkey-ceremony';
import { PasskeyChallenge } from '../passkey-challenge';
import { Challenges } from '../store/challenges';
import { PasskeyStore } from '../store/passkey.store';
import { EndSession } from './end-session';
import { OpenSession, type SignedIn } from './open-session';
import { ProveAgain, type Proved } from './prove-again';

/** Signing in with a passkey, or proving again with one. Both count as two proofs: the device, and the finger, face or PIN that opens it. */
@Injectable()
export class UsePasskey {
  constructor(
    private readonly transactions: Transactions,
    private readonly passkeys: PasskeyStore,
    private readonly challenges: Challenges,
    private readonly ceremony: PasskeyCeremony,
    private readonly questions: PasskeyChallenge,
    private readonly open: OpenSession,
    private readonly end: EndSession,
    private readonly prove: ProveAgain,
    private readonly trueClock: SystemClock,
  ) {}

  /** What the browser asks its keys, as JSON. It is the same for everybody, and nothing is kept of it. */
  async begin(browser: string): Promise<string> {
    return JSON.stringify(await this.ceremony.toUse(this.questions.make(browser)));
  }

  /** Throws Refusal PASSKEY_NOT_RIGHT, the same for every reason. */
  signIn(answer: string, browser: string, device: DeviceKind, by: Actor): Promise<SignedIn> {
    // Whose passkey it is nobody knows yet, so the house looks in its own name.
    return this.transactions.as(systemActor('accounts.sign-in'), () => this.transactions.run(async () => {
      const personId = await this.checked(answer, browser);
      if (!(await this.open.isOpen(personId))) throw new Refusal('PASSKEY_NOT_RIGHT');
      await this.end.run(by);
      return this.open.signIn(personId, { assurance: 2, way: 'passkey', device });
    }));
  }

  /** Throws Refusal PASSKEY_NOT_RIGHT, also for somebody else's key. */
  proveAgain(answer: string, browser: string, by: Actor): Promise<Proved> {
    return this.transactions.run(async () => {
      if ((await this.checked(answer, browser)) !== by.personId) throw new Refusal('PASSKEY_NOT_RIGHT');
      return this.prove.run(by);
    });
  }

  private async checked(answer: string, browser: string): Promise<Id<'Person'>> {
    const asked = this.questions.of(answer, browser);
    const claimed = this.ceremony.claimed(answer);
    const passkey = claimed === null ? null : await this.passkeys.lockBy(claimed);
    const count = asked && passkey ? await this.ceremony.used(answer, asked, passkey) : null;
    // Counted once it is proved, in the same transaction: a wrong answer writes nothing, and the same right one does not come in twice.
    if (asked === null || passkey === null || count === null || !(await this.challenges.answeredOnce(asked))) throw new Refusal('PASSKEY_NOT_RIGHT');
    await this.passkeys.save(usePasskey(passkey, count, this.trueClock.now()), { ...nobody, purpose: 'sign-in' });
    return passkey.personId;
  }
}
