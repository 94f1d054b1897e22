import type { MemberImport } from '@alongside/members/rules';
import { RecordStore, Transactions } from '@alongside/platform/database';
import { EventLog } from '@alongside/platform/events';
import { Injectable } from '@nestjs/common';

import { MemberImportEntity } from './member-import.entity';

@Injectable()
export class MemberImportStore extends RecordStore<MemberImportEntity, MemberImport> {
  constructor(transactions: Transactions, events: EventLog) {
    super(
      transactions, events, MemberImportEntity, (row) => ({ ...row }),
      ({ leaveOut, ...draft }) => Object.assign(new MemberImportEntity(), draft, { leaveOut: [...leaveOut] }),
    );
  }
}
