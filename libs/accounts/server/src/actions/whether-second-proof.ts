import { Refusal, type Actor, type Id } from '@alongside/kernel';
import { Injectable } from '@nestjs/common';

import { AuthenticatorStore } from '../store/authenticator.store';
import { PasskeyStore } from '../store/passkey.store';

/** Whoever has a second proof already needs it to add or take away another: a code from a stolen mailbox is not enough. */
@Injectable()
export class WhetherSecondProof {
  constructor(private readonly authenticators: AuthenticatorStore, private readonly passkeys: PasskeyStore) {}

  /** Answers who asks. Throws Refusal SIGN_IN_FIRST, or STEP_UP_FIRST when a second proof stands and was not given lately. */
  async mayChange(by: Actor): Promise<Id<'Person'>> {
    const { personId } = by;
    if (by.kind !== 'person' || personId === null || by.purpose.startsWith('supported by')) throw new Refusal('SIGN_IN_FIRST');
    const has = (await this.authenticators.lockOf(personId)) !== null || (await this.passkeys.of(personId)).length > 0;
    if (has && by.provedLately !== true) throw new Refusal('STEP_UP_FIRST');
    return personId;
  }
}
