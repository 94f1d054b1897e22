import { letAddProof, useProofWord, whyNotLetAddProof, type SureWay } from '@alongside/accounts/rules';
import { must, newId, Refusal, SystemClock, systemActor, type Actor, type Id } from '@alongside/kernel';
import { Transactions } from '@alongside/platform/database';
import { Injectable, Optional } from '@nestjs/common';

import { ProofLimits } from '../proof-limits';
import { PersonStore } from '../store/person.store';
import { ProofWordStore } from '../store/proof-word.store';
import { WaysInOfOthersRead } from '../store/ways-in-of-others.read';

/** The row is the house's; the record says who gave the word. */
const house = systemActor('accounts.let-add-proof');

/** An administrator made sure who a colleague is, and lets them add their first app or key. A new word takes the place of the one before. */
@Injectable()
export class LetAddProof {
  constructor(
    private readonly transactions: Transactions,
    private readonly people: PersonStore,
    private readonly words: ProofWordStore,
    private readonly ways: WaysInOfOthersRead,
    private readonly trueClock: SystemClock,
    @Optional() private readonly limits?: ProofLimits,
  ) {}

  /** Throws Refusal NOT_FOUND for nobody who works here, WAYS_IN_OF_YOUR_OWN, HAS_SECOND_PROOF. */
  async run(personId: Id<'Person'>, sureBy: SureWay, by: Actor): Promise<void> {
    if (!this.limits) throw new Refusal('POLICY_VALUE_MISSING');
    const hours = await this.limits.hoursOfWord();
    await this.transactions.as(house, () => this.transactions.run(async () => {
      await this.people.lock(personId);
      must(whyNotLetAddProof(await this.ways.counted(personId), by));
      const now = this.trueClock.now();
      const before = await this.words.lockOf(personId);
      if (before !== null) await this.words.save(useProofWord(before, now), by);
      await this.words.save(letAddProof({ id: newId(), personId, letById: by.personId, sureBy }, hours, now), by);
    }));
  }
}
