import { mobileNumber, signInByPhone, whyNotHandOutWayIn } from '@alongside/accounts/rules';
import { must, Refusal, type Actor, type Id } from '@alongside/kernel';
import { Transactions } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

import { PersonStore } from '../store/person.store';
import { RoleGrantStore } from '../store/role-grant.store';

/** The phone codes may be sent to, once it is known that it takes them. The same number again changes nothing. */
@Injectable()
export class SetSignInPhone {
  constructor(private readonly transactions: Transactions, private readonly people: PersonStore, private readonly grants: RoleGrantStore) {}

  /** Throws Refusal PHONE_NOT_UNDERSTOOD when it takes no texts; NOT_FOUND; WAYS_IN_FOR_MEMBERS for somebody who works here, WAYS_IN_OF_YOUR_OWN. */
  run(personId: Id<'Person'>, typed: string | null, by: Actor): Promise<void> {
    const phone = typed === null || typed.trim() === '' ? null : mobileNumber(typed);
    if (typed?.trim() && phone === null) throw new Refusal('PHONE_NOT_UNDERSTOOD', 'phone');
    return this.transactions.run(async () => {
      const person = await this.people.lock(personId);
      must(whyNotHandOutWayIn({ ...person, roles: await this.grants.rolesOf(personId) }, by));
      if (person.signInPhone !== phone) await this.people.save(signInByPhone(person, phone), by);
    });
  }
}
