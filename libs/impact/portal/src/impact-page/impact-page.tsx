import { Card, Columns, Dots, EmptyState, Loaded, Page } from '@alongside/kit';
import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';

import { useFigureWords } from '../figures/figure-words';
import { useQuarterWords } from '../figures/quarter-words';
import { ImpactPageDocument, type ImpactPageQuery } from './impact-page.generated';
import { QuartersFinding } from './quarters-finding';
import { ThreeChanges } from './three-changes';
import { ThreeNumbers } from './three-numbers';

type Report = NonNullable<ImpactPageQuery['publishedReport']>;

/** What changed because people spoke: the newest published report, for councillors. */
export default function ImpactPage() {
  const asked = useQuery(ImpactPageDocument);
  return (
    <Loaded from={asked} waiting={<Trans>Getting the report</Trans>}>
      {({ publishedReport }) => (publishedReport ? <PublishedReport report={publishedReport} /> : <NothingPublished />)}
    </Loaded>
  );
}

function PublishedReport({ report }: { report: Report }) {
  const { t } = useLingui();
  const quarter = useQuarterWords();
  const { share } = useFigureWords();
  return (
    <Page
      hello
      title={t`What changed`}
      heading={<Trans>What changed because people spoke</Trans>}
      lead={<Trans>{quarter.whole(report.from, report.to)}. For the {report.committee}.</Trans>}
    >
      <ThreeChanges changes={report.changes} />
      <h2><Trans>Three numbers</Trans></h2>
      <ThreeNumbers report={report} />
      <Card><QuartersFinding report={report} /></Card>
      <Columns look="even">
        <Card heading={<Trans>How we count</Trans>} level={2}>
          <Dots>
            <li><Trans>A panel counts when its outcome is written down. It has families on it when at least one member came.</Trans></li>
            <li><Trans>A payment is on time when it was paid by the day promised before the person said yes.</Trans></li>
            <li><Trans>Promises to answer kept on time: {share(report.promisesKept)}.</Trans></li>
          </Dots>
        </Card>
        <Card heading={<Trans>What we do not show, and do not know</Trans>} level={2}>
          <Dots>
            <li><Trans>We do not show counts from 1 to 4, or numbers that would give them away.</Trans></li>
            <li><Trans>We do not know yet if staff chosen this way stay longer.</Trans></li>
            <li><Trans>Coming to a date is not a change by itself. The changes above are what people asked for.</Trans></li>
          </Dots>
        </Card>
      </Columns>
      <p className="soft"><Trans>Nothing on this page can be traced to one person.</Trans></p>
    </Page>
  );
}

function NothingPublished() {
  const { t } = useLingui();
  return (
    <Page title={t`What changed`} heading={<Trans>What changed because people spoke</Trans>}>
      <EmptyState><Trans>The first report comes here when it is published.</Trans></EmptyState>
    </Page>
  );
}
