import { Desk, EmptyState, Loaded, WhoCanSee } from '@alongside/kit';
import { useQuery } from '@apollo/client/react';
import { Plural, Trans, useLingui } from '@lingui/react/macro';

import { OpenTasks } from '../take-downs-page/open-tasks';
import { MyTakeDownsPageDocument } from './my-take-downs-page.generated';

/** What I look after and whose yes is over: mine to take down, whatever my work is. */
export default function MyTakeDownsPage() {
  const { t } = useLingui();
  const asked = useQuery(MyTakeDownsPageDocument);
  const mine = asked.data?.myTakedowns ?? [];
  return (
    <Desk
      title={t`Yours to take down`}
      heading={<Trans>Yours to take down</Trans>}
      lead={asked.data && <Plural value={mine.length} _0="Nothing of yours has to come down." one="One copy of yours has to come down." other="# copies of yours have to come down." />}
    >
      <Loaded from={asked} waiting={<Trans>Getting your list</Trans>}>
        {({ myTakedowns }) => (
          <>
            {myTakedowns.length === 0
              ? <EmptyState><p><Trans>When a yes is over and you look after a copy, it stands here with a day.</Trans></p></EmptyState>
              : <OpenTasks tasks={myTakedowns} whose={({ memberName }) => <Trans>It is of {memberName}, whose yes is over.</Trans>} />}
            <WhoCanSee><p><Trans>You see what you look after, and whose it is. Coordinators see it too. Whoever said the yes reads when it is down.</Trans></p></WhoCanSee>
          </>
        )}
      </Loaded>
    </Desk>
  );
}
