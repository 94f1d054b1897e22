import { publish, type ImpactReport } from '@alongside/impact/rules';
import { Clock, type Actor, type Id } from '@alongside/kernel';
import { Transactions } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

import { ImpactReportStore } from '../store/impact-report.store';

@Injectable()
export class PublishReport {
  constructor(private readonly transactions: Transactions, private readonly reports: ImpactReportStore, private readonly clock: Clock) {}

  run(id: Id<'ImpactReport'>, by: Actor): Promise<ImpactReport> {
    return this.transactions.run(async () => this.reports.save(publish(await this.reports.lock(id), this.clock.now()), by));
  }
}
