import type { PostalAddress } from '@alongside/members/rules';
import { RecordStore, Transactions } from '@alongside/platform/database';
import { EventLog } from '@alongside/platform/events';
import { Injectable } from '@nestjs/common';

import { PostalAddressEntity } from './postal-address.entity';

@Injectable()
export class PostalAddressStore extends RecordStore<PostalAddressEntity, PostalAddress> {
  constructor(transactions: Transactions, events: EventLog) {
    super(transactions, events, PostalAddressEntity, (row) => ({ ...row }), (address) => Object.assign(new PostalAddressEntity(), address));
  }
}
