import type { Person } from '@alongside/accounts/rules';
import { RecordStore, Transactions } from '@alongside/platform/database';
import { EventLog } from '@alongside/platform/events';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';

import { PersonEntity } from './person.entity';

@Injectable()
export class PersonStore extends RecordStore<PersonEntity, Person> {
  constructor(transactions: Transactions, events: EventLog) {
    super(transactions, events, PersonEntity, (row) => ({ ...row }), (person) => Object.assign(new PersonEntity(), person));
  }

  async emailsTaken(emails: readonly string[]): Promise<Set<string>> {
    const held = await this.transactions.manager.getRepository(PersonEntity).find({ where: { signInEmail: In([...emails]) }, select: { signInEmail: true } });
    return new Set(held.flatMap(({ signInEmail }) => (signInEmail === null ? [] : [signInEmail])));
  }
}
