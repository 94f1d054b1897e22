import { Block, Button, Desk, EmptyState, Form, Loaded, paths, Queue, Select, Tag, useQuestion } from '@alongside/kit';
import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from 'react-router';

import { useQuarterWords } from '../figures/quarter-words';
import { DraftReport } from './draft-report';
import { PrepareReportDocument, PrepareReportsPageDocument, type PrepareReportsPageQuery } from './prepare-reports-page.generated';

/** Where the team counts a quarter, looks at the draft and publishes it. */
export default function PrepareReportsPage() {
  const { t } = useLingui();
  const asked = useQuery(PrepareReportsPageDocument);
  return (
    <Desk title={t`Impact`} heading={<Trans>Impact</Trans>} lead={<Trans>Count a quarter, read the draft, then publish it. A published report never changes.</Trans>}>
      <Loaded from={asked} waiting={<Trans>Getting the reports</Trans>}>
        {({ draftReports, publishedReports, quartersToReport }) => (
          <>
            <Block heading={<Trans>Count a quarter</Trans>}><PrepareForm quarters={quartersToReport} /></Block>
            <Block heading={<Trans>Drafts</Trans>}>
              {draftReports.length === 0 && <EmptyState><Trans>No drafts.</Trans></EmptyState>}
              {draftReports.map((report) => <DraftReport key={report.id} report={report} />)}
            </Block>
            <Block heading={<Trans>Published</Trans>} link={publishedReports.length > 0 && <Link to={paths.impact()}><Trans>See it as councillors do</Trans></Link>}><Published reports={publishedReports} /></Block>
          </>
        )}
      </Loaded>
    </Desk>
  );
}

function PrepareForm({ quarters }: { quarters: PrepareReportsPageQuery['quartersToReport'] }) {
  const { t } = useLingui();
  const quarter = useQuarterWords();
  const question = useQuestion({
    deed: PrepareReportDocument,
    variables: (answers) => ({ quarter: answers.text('quarter', t`Choose a quarter.`) }),
    // The list of drafts asks again by itself and shows the new one.
    done: () => undefined,
  });
  return (
    <Form question={question} label={t`Count a quarter`}>
      <Select name="quarter" label={<Trans>Quarter</Trans>} options={quarters.map((one) => ({ value: one.quarter, label: quarter.whole(one.from, one.to) }))} />
      <Button><Trans>Count it</Trans></Button>
    </Form>
  );
}

function Published({ reports }: { reports: readonly { readonly id: string; readonly from: string; readonly to: string }[] }) {
  const quarter = useQuarterWords();
  if (reports.length === 0) return <EmptyState><Trans>Nothing is published yet.</Trans></EmptyState>;
  return <Queue items={reports.map(({ id, from, to }) => ({ key: id, lead: <Tag tone="good"><Trans>Published</Trans></Tag>, title: quarter.whole(from, to) }))} />;
}
