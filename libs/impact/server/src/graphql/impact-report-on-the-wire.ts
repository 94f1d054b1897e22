import { firstDay, lastDay, whyNotPublish, withheld, type ImpactReport, type Share, type ShownChange, type ShownCount } from '@alongside/impact/rules';

import type { ImpactReportType, ShareType, ShownCountType } from './impact-report.type';

const count = (shown: ShownCount | undefined): ShownCountType => ({ kind: (shown ?? withheld).kind, value: shown?.kind === 'count' ? shown.value : null });

const share = (shown: Share): ShareType => ({
  kind: shown.kind,
  part: shown.kind === 'exact' ? shown.part : null,
  whole: 'whole' in shown ? shown.whole : null,
});

/** `changes` is what may be shown of them now, never what the report keeps. */
export function onTheWire(report: ImpactReport, changes: readonly ShownChange[]): ImpactReportType {
  const { figures, quarter } = report;
  const { table } = figures.seats;
  return {
    id: report.id,
    quarter,
    from: firstDay(quarter),
    to: lastDay(quarter),
    committee: report.committee,
    publishedAt: report.publishedAt,
    panels: share(figures.panels),
    panelsBefore: share(figures.panelsBefore),
    people: {
      parentsAndCarers: count(figures.people.parentsAndCarers),
      youngPeople: count(figures.people.youngPeople),
      everybody: count(figures.people.everybody),
    },
    paidOnTime: share(figures.paidOnTime),
    paidOnTimeBefore: share(figures.paidOnTimeBefore),
    promisesKept: share(figures.promisesKept),
    quarters: figures.quarters.map((one, row) => ({
      from: firstDay(one.quarter),
      to: lastDay(one.quarter),
      panels: share(one.panels),
      parentAndCarerSeats: count(table.cells[row]?.[0]),
      youngPeopleSeats: count(table.cells[row]?.[1]),
      allSeats: count(table.rowTotals[row]),
    })),
    allParentAndCarerSeats: count(table.columnTotals[0]),
    allYoungPeopleSeats: count(table.columnTotals[1]),
    allSeats: count(table.total),
    changes: [...changes],
    whyNotPublish: whyNotPublish(report),
  };
}
