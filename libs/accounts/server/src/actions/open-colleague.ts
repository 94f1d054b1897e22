import { emailAddress } from '@alongside/accounts/rules';
import { Refusal, type Actor, type Id } from '@alongside/kernel';
import { Transactions } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

import { PersonStore } from '../store/person.store';
import { OpenAccount } from './open-account';

/** The account of somebody who works here. It opens nothing until a role is given. */
@Injectable()
export class OpenColleague {
  constructor(private readonly transactions: Transactions, private readonly people: PersonStore, private readonly accounts: OpenAccount) {}

  /** Throws Refusal ANSWER_MISSING, ANSWER_TOO_LONG, EMAIL_NOT_UNDERSTOOD, EMAIL_TAKEN naming name or email. */
  run({ name, email: typed }: { readonly name: string; readonly email: string }, by: Actor): Promise<Id<'Person'>> {
    return this.transactions.run(async () => {
      const displayName = name.trim();
      if (displayName === '') throw new Refusal('ANSWER_MISSING', 'name');
      const email = emailAddress(typed);
      if (email === null) throw new Refusal('ANSWER_MISSING', 'email');
      if ((await this.people.emailsTaken([email])).size > 0) throw new Refusal('EMAIL_TAKEN', 'email');
      return this.accounts.run({ displayName, firstName: displayName.split(/\s+/)[0] ?? displayName, email, audience: 'staff', roles: [] }, by);
    });
  }
}
