import { Refusal } from '@alongside/kernel';
import type { Requirement } from '@alongside/members/rules';
import { RecordStore, Transactions } from '@alongside/platform/database';
import { EventLog } from '@alongside/platform/events';
import { Injectable } from '@nestjs/common';

import { RequirementEntity } from './requirement.entity';

@Injectable()
export class RequirementStore extends RecordStore<RequirementEntity, Requirement> {
  constructor(transactions: Transactions, events: EventLog) {
    super(transactions, events, RequirementEntity, toRequirement, toRow);
  }

  /** The newest version of a line, locked. Throws Refusal NOT_FOUND. */
  async lockNewest(code: Requirement['code']): Promise<Requirement> {
    const row = await this.transactions.manager.findOne(RequirementEntity, { where: { code }, order: { version: 'DESC' }, lock: { mode: 'pessimistic_write' } });
    if (row === null) throw new Refusal('NOT_FOUND');
    return toRequirement(row);
  }
}

function toRequirement({ activities, seats, pay, onDemand, watching, ...row }: RequirementEntity): Requirement {
  return { ...row, gate: { activities, seats, pay, onDemand, watching } };
}

function toRow({ gate, ...requirement }: Requirement): RequirementEntity {
  return Object.assign(new RequirementEntity(), requirement, { activities: [...gate.activities], seats: [...gate.seats], pay: gate.pay, onDemand: gate.onDemand, watching: gate.watching });
}
