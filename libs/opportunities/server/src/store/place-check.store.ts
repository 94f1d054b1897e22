import type { PlaceCheck } from '@alongside/opportunities/rules';
import { RecordStore, Transactions } from '@alongside/platform/database';
import { EventLog } from '@alongside/platform/events';
import { Injectable } from '@nestjs/common';

import { PlaceCheckEntity } from './place-check.entity';

@Injectable()
export class PlaceCheckStore extends RecordStore<PlaceCheckEntity, PlaceCheck> {
  constructor(transactions: Transactions, events: EventLog) {
    super(transactions, events, PlaceCheckEntity, (row) => ({ ...row }), ({ ruleIds, ...check }) => Object.assign(new PlaceCheckEntity(), check, { ruleIds: [...ruleIds] }));
  }
}
