import { BackLink, Card, EmptyState, Loaded, Page, paths, WhoCanSee } from '@alongside/kit';
import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';

import { PaperDoors } from '../shelf/paper-doors';
import { useKindWords } from '../shelf/use-kind-words';
import { MyPapersPageDocument } from './my-papers-page.generated';

/** Papers that are there for you, folder by folder. A folder with nothing in it is not there. */
export default function MyPapersPage() {
  const { t } = useLingui();
  const { forKind } = useKindWords();
  const asked = useQuery(MyPapersPageDocument, { fetchPolicy: 'cache-and-network' });
  return (
    <Page title={t`My papers`} width="narrow" back={<BackLink to={paths.me()}><Trans>Me</Trans></BackLink>} heading={<Trans>My papers</Trans>} lead={<Trans>Things to read when you like. You do not have to.</Trans>}>
      <Loaded from={asked} waiting={<Trans>Getting your papers</Trans>}>
        {({ myShelves }) => (
          <>
            {myShelves.length === 0 && <EmptyState><p><Trans>No papers yet. When your group has some, they are here.</Trans></p></EmptyState>}
            {myShelves.map(({ groupId, groupName, kind, papers }) => (
              <Card key={groupId ?? kind} heading={groupName ?? (kind && forKind[kind])}><PaperDoors papers={papers} /></Card>
            ))}
            <WhoCanSee><p><Trans>Your first name is on each page.</Trans> <Trans>The team can see that you looked.</Trans></p></WhoCanSee>
          </>
        )}
      </Loaded>
    </Page>
  );
}
