import type { Session } from '@alongside/accounts/rules';
import { RecordStore, Transactions } from '@alongside/platform/database';
import { EventLog } from '@alongside/platform/events';
import { Injectable } from '@nestjs/common';

import { SessionEntity } from './session.entity';

@Injectable()
export class SessionStore extends RecordStore<SessionEntity, Session> {
  constructor(transactions: Transactions, events: EventLog) {
    super(transactions, events, SessionEntity, (row) => ({ ...row }), (session) => Object.assign(new SessionEntity(), session));
  }
}
