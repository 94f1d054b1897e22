import { instant, plainDate, type Id } from '@alongside/kernel';

import type { ImpactReport } from '../impact-report';
import { quarterOf } from '../quarter';
import { showTable } from '../show-table';
import { shareOf } from '../share';
import { showPeople } from '../suppress-quarters';

const someId = '018f0000-0000-7000-8000-000000000001' as Id<'ImpactReport'>;

/** Reports by state, for specs. */
export function anImpactReport() {
  const draft = (id: Id<'ImpactReport'> = someId): ImpactReport => ({
    id,
    quarter: quarterOf('2026-Q3'),
    state: 'draft',
    committee: "Children and Young People's Scrutiny Committee",
    preparedAt: instant('2026-10-05T09:00:00Z'),
    publishedAt: null,
    figures: {
      panels: shareOf(18, 28, 5), panelsBefore: shareOf(16, 19, 5),
      people: showPeople({ parentsAndCarers: 23, youngPeople: 9 }, 5),
      paidOnTime: shareOf(211, 220, 5), paidOnTimeBefore: shareOf(160, 180, 5), promisesKept: shareOf(40, 50, 5),
      quarters: [],
      seats: { quarters: [quarterOf('2026-Q3')], table: showTable([[23, 9]], 5) },
      changes: [{ itemId: someId, said: 'The waiting room feels cold.', did: 'We put in soft chairs.', doneOn: plainDate('2026-08-03'), confirmed: true }],
    },
  });
  return { draft, withoutChange: (): ImpactReport => ({ ...draft(), figures: { ...draft().figures, changes: [] } }) };
}
