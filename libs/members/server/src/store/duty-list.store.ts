import type { DutyList } from '@alongside/members/rules';
import type { Actor, Decision } from '@alongside/kernel';
import { Transactions } from '@alongside/platform/database';
import { EventLog } from '@alongside/platform/events';
import { Injectable } from '@nestjs/common';

@Injectable()
export class DutyListStore {
  constructor(private readonly transactions: Transactions, private readonly events: EventLog) {}

  async save({ state, facts }: Decision<DutyList>, by: Actor): Promise<DutyList> {
    const { manager } = this.transactions;
    await manager.query('insert into members.duty_list (id, set_by, set_at) values ($1, $2, $3)', [state.id, state.setBy, state.setAt]);
    for (const [place, { personId, phone }] of state.places.entries()) {
      await manager.query('insert into members.duty_place (list_id, place, person_id, phone) values ($1, $2, $3, $4)', [state.id, place + 1, personId, phone]);
    }
    await this.events.record(facts, by);
    return state;
  }
}
