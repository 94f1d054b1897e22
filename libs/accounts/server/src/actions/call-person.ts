import { callBy, nameRight } from '@alongside/accounts/rules';
import type { Actor, Id } from '@alongside/kernel';
import { Transactions } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

import { PersonStore } from '../store/person.store';

/** The same name again changes nothing. */
@Injectable()
export class CallPerson {
  constructor(private readonly transactions: Transactions, private readonly people: PersonStore) {}

  run(id: Id<'Person'>, firstName: string, by: Actor): Promise<void> {
    return this.transactions.run(async () => {
      const person = await this.people.lock(id);
      if (person.firstName !== firstName) await this.people.save(callBy(person, firstName), by);
    });
  }

  /** Their name in the records was put right. */
  nameRight(id: Id<'Person'>, name: { readonly displayName: string; readonly firstName: string }, by: Actor): Promise<void> {
    return this.transactions.run(async () => {
      const decision = nameRight(await this.people.lock(id), name);
      if (decision !== null) await this.people.save(decision, by);
    });
  }
}
