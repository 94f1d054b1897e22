import type { ConsentUse } from '@alongside/consent/rules';
import type { Id } from '@alongside/kernel';
import { RecordStore, Transactions } from '@alongside/platform/database';
import { EventLog } from '@alongside/platform/events';
import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';

import { ConsentUseEntity } from './consent-use.entity';

@Injectable()
export class ConsentUseStore extends RecordStore<ConsentUseEntity, ConsentUse> {
  constructor(transactions: Transactions, events: EventLog) {
    super(transactions, events, ConsentUseEntity, (row) => ({ ...row }), (use) => Object.assign(new ConsentUseEntity(), use));
  }

  living(consentId: Id<'Consent'>): Promise<ConsentUse[]> {
    return this.transactions.manager.find(ConsentUseEntity, { where: { consentId, endedAt: IsNull() }, order: { usedAt: 'ASC', id: 'ASC' } });
  }

  ofThing(kind: string, thingId: string): Promise<ConsentUse[]> {
    return this.transactions.manager.find(ConsentUseEntity, { where: { kind, thingId, endedAt: IsNull() }, order: { id: 'ASC' } });
  }

  /** A yes given again carries on where the older one was: what it is used for goes with it. The fact of the new yes tells of it. */
  async moveAll(from: Id<'Consent'>, to: Id<'Consent'>): Promise<void> {
    await this.transactions.manager.update(ConsentUseEntity, { consentId: from, endedAt: IsNull() }, { consentId: to });
  }
}
