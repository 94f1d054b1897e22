import { Bars, Table } from '@alongside/kit';
import { Trans, useLingui } from '@lingui/react/macro';

import { barOf, useFigureWords } from '../figures/figure-words';
import { useQuarterWords } from '../figures/quarter-words';
import type { ImpactPageQuery } from './impact-page.generated';

type Report = NonNullable<ImpactPageQuery['publishedReport']>;

/** Four quarters as bars and as a table; whatever the table hides, the bars hide too. */
export function QuartersFinding({ report }: { report: Report }) {
  const { t } = useLingui();
  const { share, count } = useFigureWords();
  const quarter = useQuarterWords();
  const table = (
    <Table
      caption={t`Panels and seats by quarter`}
      look="flush"
      rows={report.quarters}
      rowKey={({ from }) => from}
      columns={[
        { head: <Trans>Quarter</Trans>, names: true, cell: ({ from, to }) => quarter.whole(from, to) },
        { head: <Trans>Panels with families</Trans>, figures: true, cell: ({ panels }) => share(panels) },
        { head: <Trans>Seats: parents and carers</Trans>, figures: true, cell: (row) => count(row.parentAndCarerSeats) },
        { head: <Trans>Seats: young people</Trans>, figures: true, cell: (row) => count(row.youngPeopleSeats) },
        { head: <Trans>All seats</Trans>, figures: true, cell: (row) => count(row.allSeats) },
      ]}
      footer={
        <tr>
          <th scope="row"><Trans>The year</Trans></th>
          <td />
          <td className="figure">{count(report.allParentAndCarerSeats)}</td>
          <td className="figure">{count(report.allYoungPeopleSeats)}</td>
          <td className="figure">{count(report.allSeats)}</td>
        </tr>
      }
    />
  );
  return (
    <Bars
      finding={<Trans>Families on interview panels, quarter by quarter</Trans>}
      measure={<Trans>Interview panels with a parent, carer or young person, of all panels held. A seat is one person at one date, so one person can have several.</Trans>}
      rows={report.quarters.map((one) => ({ label: quarter.brief(one.from, one.to), says: share(one.panels), ...barOf(one.panels) }))}
      table={table}
    />
  );
}
