import type { ContactRule } from '@alongside/members/rules';
import { RecordStore, Transactions } from '@alongside/platform/database';
import { EventLog } from '@alongside/platform/events';
import { Injectable } from '@nestjs/common';

import { ContactRuleEntity } from './contact-rule.entity';

@Injectable()
export class ContactRuleStore extends RecordStore<ContactRuleEntity, ContactRule> {
  constructor(transactions: Transactions, events: EventLog) {
    super(transactions, events, ContactRuleEntity, (row) => ({ ...row }), (rule) => Object.assign(new ContactRuleEntity(), rule));
  }
}
