import { BackLink, EmptyState, Loaded, Page, paths, WhoCanSee } from '@alongside/kit';
import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';

import { MyGroup } from './my-group';
import { MyGroupsPageDocument } from './my-groups-page.generated';

/** The groups you are in: how each works, who is in it, what is coming, and the way out. */
export default function MyGroupsPage() {
  const { t } = useLingui();
  const asked = useQuery(MyGroupsPageDocument, { fetchPolicy: 'cache-and-network' });
  return (
    <Page title={t`My groups`} width="narrow" back={<BackLink to={paths.me()}><Trans>Me</Trans></BackLink>} heading={<Trans>My groups</Trans>} lead={<Trans>You choose to be in a group. You can leave when you like.</Trans>}>
      <Loaded from={asked} waiting={<Trans>Getting your groups</Trans>}>
        {({ myGroups, myShelves }) => (
          <>
            {myGroups.length === 0 && <EmptyState><p><Trans>You are in no group. Would you like to be? Tell us.</Trans></p></EmptyState>}
            {myGroups.map((group) => <MyGroup key={group.id} group={group} papers={myShelves.find(({ groupId }) => groupId === group.id)?.papers ?? []} />)}
            <WhoCanSee><p><Trans>Only the people in a group and its team know you are in it. The others see your name if you say so.</Trans></p></WhoCanSee>
          </>
        )}
      </Loaded>
    </Page>
  );
}
