import { mobileNumber, reachAtWork } from '@alongside/accounts/rules';
import { Refusal, type Actor, type Id } from '@alongside/kernel';
import { Transactions } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

import { PersonStore } from '../store/person.store';

/** Where a colleague is asked to look at something urgent: their own word only. The same number again changes nothing. */
@Injectable()
export class SetWorkPhone {
  constructor(private readonly transactions: Transactions, private readonly people: PersonStore) {}

  /** Throws Refusal PHONE_NOT_UNDERSTOOD when it takes no texts, FOR_COLLEAGUES. */
  run(personId: Id<'Person'>, typed: string | null, by: Actor): Promise<void> {
    const phone = typed === null || typed.trim() === '' ? null : mobileNumber(typed);
    if (typed?.trim() && phone === null) throw new Refusal('PHONE_NOT_UNDERSTOOD', 'phone');
    return this.transactions.run(async () => {
      const person = await this.people.lock(personId);
      const decision = reachAtWork(person, phone);
      if (person.workPhone !== phone) await this.people.save(decision, by);
    });
  }
}
