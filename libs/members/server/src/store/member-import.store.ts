import type { Instant } from '@alongside/kernel';
import type { MemberImport } from '@alongside/members/rules';
import { RecordStore, Transactions } from '@alongside/platform/database';
import { EventLog } from '@alongside/platform/events';
import { Injectable } from '@nestjs/common';
import { LessThan } from 'typeorm';

import { MemberImportEntity } from './member-import.entity';

@Injectable()
export class MemberImportStore extends RecordStore<MemberImportEntity, MemberImport> {
  constructor(transactions: Transactions, events: EventLog) {
    super(
      transactions, events, MemberImportEntity, (row) => ({ ...row }),
      ({ leaveOut, takes, ...draft }) => Object.assign(new MemberImportEntity(), draft, { leaveOut: [...leaveOut], takes: [...takes] }),
    );
  }

  /** Drafts begun before a moment, a few at a time. */
  async begunBefore(moment: Instant): Promise<MemberImport['id'][]> {
    const rows = await this.transactions.manager.find(MemberImportEntity, {
      where: { state: 'draft', startedAt: LessThan(moment) }, select: { id: true }, order: { startedAt: 'ASC' }, take: 20,
    });
    return rows.map(({ id }) => id);
  }
}
