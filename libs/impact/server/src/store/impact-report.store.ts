import type { ImpactReport, Quarter } from '@alongside/impact/rules';
import { RecordStore, Transactions } from '@alongside/platform/database';
import { EventLog } from '@alongside/platform/events';
import { Injectable } from '@nestjs/common';

import { ImpactReportEntity } from './impact-report.entity';

@Injectable()
export class ImpactReportStore extends RecordStore<ImpactReportEntity, ImpactReport> {
  constructor(transactions: Transactions, events: EventLog) {
    super(transactions, events, ImpactReportEntity, (row) => ({ ...row }), (report) => Object.assign(new ImpactReportEntity(), report));
  }

  /** The report of a quarter in a state; there is at most one. */
  ofQuarter(quarter: Quarter, state: ImpactReport['state']): Promise<ImpactReport | null> {
    return this.transactions.manager.findOneBy(ImpactReportEntity, { quarter, state });
  }
}
