import { ActionButton, Card, Dots, Row, Tag, useDeed } from '@alongside/kit';
import { Trans } from '@lingui/react/macro';

import { useFigureWords } from '../figures/figure-words';
import { useQuarterWords } from '../figures/quarter-words';
import { PublishReportDocument, type PrepareReportsPageQuery } from './prepare-reports-page.generated';

/** A draft as councillors will read it, and the button that publishes it. */
export function DraftReport({ report }: { report: PrepareReportsPageQuery['draftReports'][number] }) {
  const publish = useDeed(PublishReportDocument);
  const { share, count } = useFigureWords();
  const quarter = useQuarterWords();
  return (
    <Card heading={quarter.whole(report.from, report.to)} level={3} tag={<Tag tone="wait"><Trans>Draft</Trans></Tag>}>
      <Dots>
        <li><Trans>Panels with families: {share(report.panels)}</Trans></li>
        <li><Trans>Parents and carers: {count(report.people.parentsAndCarers)}. Young people: {count(report.people.youngPeople)}.</Trans></li>
        <li><Trans>Paid on time: {share(report.paidOnTime)}</Trans></li>
        {report.changes.map((change) => <li key={change.itemId}>{change.did ?? <Trans>A change whose words are not shown any more</Trans>}</li>)}
      </Dots>
      <Row>
        <ActionButton whyNot={report.whyNotPublish} sending={publish.sending} onClick={() => void publish.run({ id: report.id })}>
          <Trans>Publish to councillors</Trans>
        </ActionButton>
      </Row>
    </Card>
  );
}
