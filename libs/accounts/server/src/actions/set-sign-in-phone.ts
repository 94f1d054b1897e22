import { mobileNumber, signInByPhone } from '@alongside/accounts/rules';
import { Refusal, type Actor, type Id } from '@alongside/kernel';
import { Transactions } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

import { PersonStore } from '../store/person.store';

/** The phone codes may be sent to. The same number again changes nothing. */
@Injectable()
export class SetSignInPhone {
  constructor(private readonly transactions: Transactions, private readonly people: PersonStore) {}

  /** Throws Refusal PHONE_NOT_UNDERSTOOD when it takes no texts. */
  run(personId: Id<'Person'>, typed: string | null, by: Actor): Promise<void> {
    const phone = typed === null || typed.trim() === '' ? null : mobileNumber(typed);
    if (typed?.trim() && phone === null) throw new Refusal('PHONE_NOT_UNDERSTOOD', 'phone');
    return this.transactions.run(async () => {
      const person = await this.people.lock(personId);
      if (person.signInPhone !== phone) await this.people.save(signInByPhone(person, phone), by);
    });
  }
}
