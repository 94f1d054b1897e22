import { publish, type ImpactReport } from '@alongside/impact/rules';
import { Clock, type Actor, type Id } from '@alongside/kernel';
import { Transactions } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

import { ImpactReportStore } from '../store/impact-report.store';
import { WordsInReport } from '../words-in-report';

@Injectable()
export class PublishReport {
  constructor(
    private readonly transactions: Transactions,
    private readonly reports: ImpactReportStore,
    private readonly words: WordsInReport,
    private readonly clock: Clock,
  ) {}

  /** Throws Refusal NOT_FOUND, REPORT_PUBLISHED, REPORT_WITHOUT_CHANGE, WORDS_TAKEN_BACK. */
  run(id: Id<'ImpactReport'>, by: Actor): Promise<ImpactReport> {
    return this.transactions.run(async () => {
      const report = await this.reports.lock(id);
      const published = publish(report, this.clock.now());
      await this.words.sendOut(report, by);
      return this.reports.save(published, by);
    });
  }
}
