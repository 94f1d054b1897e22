import type { Actor } from '@alongside/kernel';
import { Injectable } from '@nestjs/common';

import { LetAddProof } from './actions/let-add-proof';
import { OpenFirstAdministrator } from './actions/open-first-administrator';

/** For those who run the machine, on the first day. */
@Injectable()
export class FirstAdministratorDoor {
  constructor(private readonly first: OpenFirstAdministrator, private readonly letAdd: LetAddProof) {}

  /** Throws Refusal ADMINISTRATOR_THERE, ANSWER_MISSING, EMAIL_NOT_UNDERSTOOD, EMAIL_TAKEN. */
  async open(who: { readonly name: string; readonly email: string }, by: Actor): Promise<void> {
    const personId = await this.first.run(who, by);
    // Nobody is there yet to let them add a first app or key.
    await this.letAdd.run(personId, 'work-identity', by);
  }

  /** The second word for one role that waits for the colleague with this address. Throws Refusal ROLE_WAITS_FOR_ADMINISTRATOR, ROLE_WAITS_FOR_SERVICE_LEAD. */
  agreeFor(email: string, by: Actor): Promise<number> {
    return this.first.agreeFor(email, by);
  }
}
