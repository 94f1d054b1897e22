import type { AccessLine } from '@alongside/members/rules';
import type { Actor, Decision } from '@alongside/kernel';
import { RecordStore, Transactions } from '@alongside/platform/database';
import { EventLog } from '@alongside/platform/events';
import { Injectable } from '@nestjs/common';

import { AccessLineEntity } from './access-line.entity';

@Injectable()
export class AccessLineStore extends RecordStore<AccessLineEntity, AccessLine> {
  constructor(transactions: Transactions, events: EventLog) {
    super(transactions, events, AccessLineEntity, (row) => ({ ...row }), (line) => Object.assign(new AccessLineEntity(), line));
  }

  ofMember(memberId: AccessLine['memberId']): Promise<AccessLine[]> {
    return this.transactions.manager.find(AccessLineEntity, { where: { memberId }, order: { id: 'ASC' }, lock: { mode: 'pessimistic_write' } });
  }

  /** Nothing of a line stays when somebody takes it back, but that there was one. */
  async takeBack({ state, facts }: Decision<AccessLine>, by: Actor): Promise<void> {
    await this.transactions.manager.delete(AccessLineEntity, { id: state.id });
    await this.events.record(facts, by);
  }
}
