import { useProofWord, whyNotChangeProofs, wordHolds } from '@alongside/accounts/rules';
import { must, Refusal, SystemClock, type Actor, type Id } from '@alongside/kernel';
import { Injectable } from '@nestjs/common';

import { AuthenticatorStore } from '../store/authenticator.store';
import { PasskeyStore } from '../store/passkey.store';
import { PersonStore } from '../store/person.store';
import { ProofWordStore } from '../store/proof-word.store';

/** Whoever has a second proof already needs it to add or take away another, and whoever works here does not make their first out of a mailbox. */
@Injectable()
export class WhetherSecondProof {
  constructor(
    private readonly authenticators: AuthenticatorStore,
    private readonly passkeys: PasskeyStore,
    private readonly people: PersonStore,
    private readonly words: ProofWordStore,
    private readonly trueClock: SystemClock,
  ) {}

  /** Answers who asks. Throws Refusal SIGN_IN_FIRST, STEP_UP_FIRST, FIRST_PROOF_NEEDS_WORD. */
  async mayChange(by: Actor): Promise<Id<'Person'>> {
    const { personId, roles, assurance } = by;
    if (by.kind !== 'person' || personId === null) throw new Refusal('SIGN_IN_FIRST');
    const person = await this.people.find(personId);
    if (!person) throw new Refusal('SIGN_IN_FIRST');
    const has = (await this.authenticators.lockOf(personId)) !== null || (await this.passkeys.of(personId)).length > 0;
    const word = await this.words.lockOf(personId);
    const holds = word !== null && wordHolds(word, this.trueClock.now());
    must(whyNotChangeProofs({ audience: person.audience, roles, assurance, provedLately: by.provedLately === true, has, let: holds }));
    return personId;
  }

  /** One was added: the word that let them is used up. */
  async added(personId: Id<'Person'>, by: Actor): Promise<void> {
    const word = await this.words.lockOf(personId);
    if (word !== null) await this.words.save(useProofWord(word, this.trueClock.now()), by);
  }
}
