import { CouncilDoor } from '@alongside/council/server';
import { before, fourQuartersTo, lastDay, prepare, quarterOf, shareOf, showPeople, showTable, whyNotPrepare, type ImpactReport, type Quarter, type QuarterPeople, type ReportFigures } from '@alongside/impact/rules';
import { Clock, must, newId, type Actor } from '@alongside/kernel';
import { Transactions } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

import { CountsRead, type PanelCounts } from '../store/counts.read';
import { ImpactReportStore } from '../store/impact-report.store';
import { WordsInReport } from '../words-in-report';

/** Counts a quarter and keeps what may be shown as a draft; asked again it counts again. */
@Injectable()
export class PrepareReport {
  constructor(
    private readonly transactions: Transactions,
    private readonly reports: ImpactReportStore,
    private readonly counts: CountsRead,
    private readonly council: CouncilDoor,
    private readonly words: WordsInReport,
    private readonly clock: Clock,
  ) {}

  run(quarterText: string, by: Actor): Promise<ImpactReport> {
    return this.transactions.run(async () => {
      const quarter = quarterOf(quarterText);
      const published = await this.reports.ofQuarter(quarter, 'published');
      must(whyNotPrepare(quarter, this.clock.today(), published !== null), 'quarter');
      const draft = await this.reports.ofQuarter(quarter, 'draft');
      const committee = await this.council.policyValue('report.committee', lastDay(quarter));
      const id = draft?.id ?? newId<'ImpactReport'>();
      const figures = await this.figures(quarter);
      const report = prepare({
        id,
        quarter,
        committee: String(committee),
        preparedAt: this.clock.now(),
        figures: { ...figures, changes: await this.words.keep({ id, quarter }, draft, figures.changes, by) },
      });
      return this.reports.save(report, by);
    });
  }

  private async figures(quarter: Quarter): Promise<ReportFigures> {
    const threshold = await this.council.policyNumber('sdc.threshold', lastDay(quarter));
    const quarters = fourQuartersTo(quarter);
    const panels: PanelCounts[] = [];
    const seats: QuarterPeople[] = [];
    // One after the other: a transaction has one connection.
    for (const one of quarters) {
      panels.push(await this.counts.panels(one));
      seats.push(await this.counts.seats(one));
    }
    const share = ({ part, whole }: { part: number; whole: number }) => shareOf(part, whole, threshold);
    const panelShares = panels.map(({ withFamilies, held }) => share({ part: withFamilies, whole: held }));
    return {
      panels: panelShares[3] ?? { kind: 'none' },
      panelsBefore: panelShares[2] ?? { kind: 'none' },
      people: showPeople(await this.counts.people(quarter), threshold),
      paidOnTime: share(await this.counts.paidOnTime(quarter)),
      paidOnTimeBefore: share(await this.counts.paidOnTime(before(quarter))),
      promisesKept: share(await this.counts.promisesKept(quarter)),
      quarters: quarters.map((one, index) => ({ quarter: one, panels: panelShares[index] ?? { kind: 'none' } })),
      seats: { quarters, table: showTable(seats.map(({ parentsAndCarers, youngPeople }) => [parentsAndCarers, youngPeople]), threshold) },
      changes: await this.counts.changes(quarter),
    };
  }
}
