import { teamNumber, type TypedTeamNumber } from '@alongside/council/rules';
import { Clock, type Actor } from '@alongside/kernel';
import { Transactions } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

import { ContactsRead } from '../store/contacts.read';
import { TeamNumberStore } from '../store/team-number.store';

/** The council says whom members ring. From then on it stands wherever a page says “call us”. */
@Injectable()
export class SayTeamNumber {
  constructor(private readonly transactions: Transactions, private readonly clock: Clock, private readonly numbers: TeamNumberStore, private readonly contacts: ContactsRead) {}

  /** Throws the refusals of `teamNumber`. */
  async run(typed: TypedTeamNumber, by: Actor): Promise<void> {
    await this.transactions.run(() => this.numbers.save(teamNumber(typed), this.clock.today(), by));
    this.contacts.forget();
  }
}
