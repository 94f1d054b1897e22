import { BackLink, Desk, EmptyState, FilePages, InWords, Loaded, Note, paths } from '@alongside/kit';
import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useParams } from 'react-router';

import { TeamPaperPageDocument } from './team-paper-page.generated';

/** A paper as the people who come will see it. */
export default function TeamPaperPage() {
  const { t } = useLingui();
  const { id = '', paperId = '' } = useParams();
  const asked = useQuery(TeamPaperPageDocument, { variables: { id }, fetchPolicy: 'network-only' });
  const paper = asked.data?.session.papers.find((one) => one.id === paperId);
  return (
    <Desk title={t`A paper`} heading={paper?.title ?? <Trans>A paper</Trans>} lead={asked.data?.session.title} back={<BackLink to={paths.teamPapers(id)}><Trans>Papers</Trans></BackLink>}>
      <Loaded from={asked} waiting={<Trans>Getting the paper</Trans>}>
        {() => paper?.fileId
          ? <>
            {paper.state === 'ADDED' && <Note tone="wait"><p><Trans>Only the team sees this until it is shared.</Trans></p></Note>}
            <FilePages fileId={paper.fileId} title={paper.title} pages={paper.pages} />
            {paper.inWords && <InWords words={paper.inWords} />}
          </>
          : <EmptyState><p><Trans>Nothing is left of this paper.</Trans></p></EmptyState>}
      </Loaded>
    </Desk>
  );
}
