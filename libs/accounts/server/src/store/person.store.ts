import type { Person } from '@alongside/accounts/rules';
import { RecordStore, Transactions } from '@alongside/platform/database';
import { EventLog } from '@alongside/platform/events';
import { Injectable } from '@nestjs/common';

import { PersonEntity } from './person.entity';

@Injectable()
export class PersonStore extends RecordStore<PersonEntity, Person> {
  constructor(transactions: Transactions, events: EventLog) {
    super(transactions, events, PersonEntity, (row) => ({ ...row }), (person) => Object.assign(new PersonEntity(), person));
  }
}
