import { addPasskey, removePasskey } from '@alongside/accounts/rules';
import { newId, Refusal, SystemClock, type Actor, type Id } from '@alongside/kernel';
import { Transactions } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

import { PasskeyCeremony } from '../passkey-ceremony';
import { Challenges } from '../store/challenges';
import { PasskeyStore } from '../store/passkey.store';
import { PersonStore } from '../store/person.store';
import { WhetherSecondProof } from './whether-second-proof';

@Injectable()
export class ChangePasskeys {
  constructor(
    private readonly transactions: Transactions,
    private readonly passkeys: PasskeyStore,
    private readonly people: PersonStore,
    private readonly challenges: Challenges,
    private readonly proofs: WhetherSecondProof,
    private readonly ceremony: PasskeyCeremony,
    private readonly trueClock: SystemClock,
  ) {}

  /** What the browser needs to make a key, as JSON. */
  begin(browser: string, by: Actor): Promise<string> {
    return this.transactions.run(async () => {
      const personId = await this.proofs.mayChange(by);
      const person = await this.people.find(personId);
      if (!person) throw new Refusal('NOT_FOUND');
      const asked = await this.ceremony.toAdd(person, await this.passkeys.of(personId));
      await this.challenges.put('add-passkey', browser, { personId, secret: asked.challenge });
      return JSON.stringify(asked);
    });
  }

  /** Throws Refusal PASSKEY_NOT_RIGHT, and ANSWER_MISSING for a name. */
  add(answer: string, name: string, browser: string, by: Actor): Promise<void> {
    return this.transactions.run(async () => {
      const personId = await this.proofs.mayChange(by);
      const asked = await this.challenges.take('add-passkey', browser);
      const made = asked?.personId === personId ? await this.ceremony.added(answer, asked.secret) : null;
      if (made === null || (await this.passkeys.lockBy(made.credentialId)) !== null) throw new Refusal('PASSKEY_NOT_RIGHT');
      await this.passkeys.save(addPasskey({ id: newId(), personId, name, ...made }, this.trueClock.now()), by);
      await this.proofs.added(personId, by);
    });
  }

  /** Throws Refusal NOT_FOUND when it is not the asker's own. */
  remove(id: Id<'Passkey'>, by: Actor): Promise<void> {
    return this.transactions.run(async () => {
      const personId = await this.proofs.mayChange(by);
      const passkey = await this.passkeys.lock(id);
      if (passkey.personId !== personId) throw new Refusal('NOT_FOUND');
      if (passkey.removedAt === null) await this.passkeys.save(removePasskey(passkey, this.trueClock.now()), by);
    });
  }
}
