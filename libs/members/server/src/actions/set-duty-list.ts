import { AccountsDoor } from '@alongside/accounts/server';
import { setDutyList, type DutyList, type DutyPlace } from '@alongside/members/rules';
import { Clock, newId, Refusal, type Actor } from '@alongside/kernel';
import { Transactions } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

import { DutyListStore } from '../store/duty-list.store';

@Injectable()
export class SetDutyList {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly accounts: AccountsDoor,
    private readonly lists: DutyListStore,
  ) {}

  /** Throws the refusals of `setDutyList`. */
  run(places: readonly DutyPlace[], by: Actor): Promise<DutyList> {
    const { personId } = by;
    if (personId === null) throw new Refusal('SIGN_IN_FIRST');
    return this.transactions.run(async () => {
      const leads = new Set((await this.accounts.peopleWithRole('safeguarding-lead')).map(({ id }) => id as string));
      return this.lists.save(setDutyList({ id: newId(), setBy: personId, setAt: this.clock.now() }, places, leads), by);
    });
  }
}
