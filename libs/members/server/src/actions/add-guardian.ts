import { AccountsDoor } from '@alongside/accounts/server';
import { emailOf, firstNameOf, nameOf, type Guardianship } from '@alongside/members/rules';
import { Clock, type Actor, type Id } from '@alongside/kernel';
import { Transactions } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

import { LinkGuardian } from './link-guardian';

export interface TypedGuardian {
  readonly memberId: Id<'Member'>;
  readonly name: string;
  readonly email: string | null;
  readonly relation: string;
  readonly phone?: string | null;
}

/** A coordinator writes down who looks after a young member; it opens nothing until it is confirmed. Somebody who signs in with that address already keeps their account. */
@Injectable()
export class AddGuardian {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly accounts: AccountsDoor,
    private readonly links: LinkGuardian,
  ) {}

  /** Throws Refusal ANSWER_MISSING (name), EMAIL_NOT_UNDERSTOOD, RELATION_UNKNOWN, GUARDIAN_KNOWN. */
  run({ memberId, name, email: typedEmail, relation, phone }: TypedGuardian, by: Actor): Promise<Guardianship> {
    return this.transactions.run(async () => {
      const displayName = nameOf(name, 'name');
      const email = emailOf(typedEmail ?? '');
      const known = email === null ? null : await this.accounts.personWithEmail(email);
      const guardianId = known?.id
        ?? (await this.accounts.openAccount({ displayName, firstName: firstNameOf(displayName), email, audience: 'adult', roles: [] }, by));
      return this.links.run({ memberId, guardianId, relation, phone, from: this.clock.today() }, by);
    });
  }
}
