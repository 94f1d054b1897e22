import { Block, Desk, EmptyState, Loaded, Queue, Split } from '@alongside/kit';
import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useParams } from 'react-router';

import { BackToDates, TeamDateFolders, TeamDateHead } from '../team-date-page/team-date-head';
import { AddPaperForm } from './add-paper-form';
import { paperLine } from './paper-line';
import { TeamPapersPageDocument, type TeamPapersPageQuery } from './team-papers-page.generated';

export type PapersSession = TeamPapersPageQuery['session'];
export type TeamPaper = PapersSession['papers'][number];

/** Papers of one date: add, look, share, see who has looked, take back. */
export default function TeamPapersPage() {
  const { t } = useLingui();
  const { id = '' } = useParams();
  const asked = useQuery(TeamPapersPageDocument, { variables: { id } });
  const session = asked.data?.session;
  return (
    <Desk title={t`Papers`} back={<BackToDates />} head={session && <TeamDateHead date={session} />} heading={<Trans>Papers</Trans>}>
      <TeamDateFolders id={id} />
      <Loaded from={asked} waiting={<Trans>Getting the papers</Trans>}>
        {({ session: { papers } }) => (
          <Split beside={<AddPaperForm sessionId={id} />}>
            <Block heading={<Trans>Papers</Trans>} note={papers.length > 0 && <Trans>Everyone looks at them here, page by page, with their own first name on each page. There is no file to take away.</Trans>}>
              {papers.length === 0
                ? <EmptyState><p><Trans>No papers yet. Add what people should see before the date, like the questions.</Trans></p></EmptyState>
                : <Queue items={papers.map((paper) => paperLine(id, paper))} />}
            </Block>
          </Split>
        )}
      </Loaded>
    </Desk>
  );
}
