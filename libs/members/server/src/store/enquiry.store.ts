import type { Enquiry } from '@alongside/members/rules';
import { RecordStore, Transactions } from '@alongside/platform/database';
import { EventLog } from '@alongside/platform/events';
import { Injectable } from '@nestjs/common';

import { EnquiryEntity } from './enquiry.entity';

@Injectable()
export class EnquiryStore extends RecordStore<EnquiryEntity, Enquiry> {
  constructor(transactions: Transactions, events: EventLog) {
    super(transactions, events, EnquiryEntity, (row) => ({ ...row }), (enquiry) => Object.assign(new EnquiryEntity(), enquiry));
  }
}
