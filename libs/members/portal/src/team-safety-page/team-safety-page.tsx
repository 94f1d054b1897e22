import { Block, Desk, EmptyState, Loaded, moment, Note, Queue, Tag } from '@alongside/kit';
import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';

import AloneNow from '../alone-now/alone-now';
import { RouteWord } from '../words/route-word';
import WorriesOpen from '../worries-open/worries-open';
import { DutyListForm } from './duty-list-form';
import { OpenedHandoff } from './opened-handoff';
import { TeamSafetyPageDocument, type TeamSafetyPageQuery } from './team-safety-page.generated';

/** What nobody has yet on top, then who is on duty, then what somebody has. There is nothing here to work through. */
export default function TeamSafetyPage() {
  const { t } = useLingui();
  const asked = useQuery(TeamSafetyPageDocument);
  return (
    <Desk title={t`Passed on`} heading={<Trans>Safety</Trans>} lead={<Trans>That worries were passed on, when, and to whom. What they were is told on the phone and stands nowhere here.</Trans>}>
      <WorriesOpen />
      <AloneNow />
      <Loaded from={asked} waiting={<Trans>Getting who has what</Trans>}>
        {({ handoffs, dutyList }) => (
          <>
            {handoffs.open.length === 0 && <Note tone="good"><p><Trans>Somebody has everything that was passed on.</Trans></p></Note>}
            <Block heading={<Trans>Who is on duty</Trans>}><DutyListForm list={dutyList} /></Block>
            <Block heading={<Trans>Passed on, and somebody has it</Trans>}><Had handoffs={handoffs.had} /></Block>
          </>
        )}
      </Loaded>
    </Desk>
  );
}

function Had({ handoffs }: { handoffs: TeamSafetyPageQuery['handoffs']['had'] }) {
  if (handoffs.length === 0) return <EmptyState><p><Trans>Nothing was passed on yet.</Trans></p></EmptyState>;
  return (
    <Queue
      items={handoffs.map(({ id, raisedAt, raisedByName, aboutName, acknowledgedByName, acknowledgedAt, held, calls }) => ({
        key: id,
        title: <><b>{moment(raisedAt)}</b>, {raisedByName}{aboutName && <>. <Trans>About {aboutName}</Trans></>} {held && <Tag tone="wait"><Trans>Held by law</Trans></Tag>}</>,
        detail: <>{calls.map((call) => <span key={call.id}><RouteWord route={call.route} />. </span>)}{acknowledgedByName && acknowledgedAt && <Trans>{acknowledgedByName} has it since {moment(acknowledgedAt)}.</Trans>}</>,
        under: <OpenedHandoff id={id} />,
      }))}
    />
  );
}
