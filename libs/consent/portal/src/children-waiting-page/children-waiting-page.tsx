import { BackLink, Block, ButtonLink, Desk, EmptyState, Loaded, longDay, paths, Queue, Soft, Tag } from '@alongside/kit';
import { useQuery } from '@apollo/client/react';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Link } from 'react-router';

import { ChildrenWaitingPageDocument, type ChildrenWaitingPageQuery } from './children-waiting-page.generated';

type Child = ChildrenWaitingPageQuery['childrenWaiting'][number];

/** Children whom a sheet brought: for each the next thing, until somebody who looks after them has said yes. */
export default function ChildrenWaitingPage() {
  const { t } = useLingui();
  const asked = useQuery(ChildrenWaitingPageDocument, { fetchPolicy: 'cache-and-network' });
  const all = asked.data?.childrenWaitingCount ?? 0;
  return (
    <Desk
      title={t`Waiting for a guardian’s word`} heading={<Trans>Waiting for a guardian’s word</Trans>} back={<BackLink to={paths.team()}><Trans>Today</Trans></BackLink>}
      lead={asked.data && <Plural value={all} _0="No child waits." one="One child from a sheet waits." other="# children from sheets wait." />}
    >
      <Loaded from={asked} waiting={<Trans>Getting the list</Trans>}>
        {({ childrenWaiting }) => childrenWaiting.length === 0
          ? <EmptyState><p><Trans>When a sheet brings a child, they stand here until somebody who looks after them has said yes.</Trans></p></EmptyState>
          : (
            <Block heading={<Trans>What comes next for each</Trans>} note={<Trans>Confirm first that they look after the child. Before that, we ask them nothing and show them nothing.</Trans>}>
              <Queue items={childrenWaiting.map((child) => ({ key: child.memberId, lead: <Step step={child.step} />, title: <Link to={placeOf(child)}><b>{child.knownAs}</b></Link>, detail: <><Next step={child.step} /> <Trans>In our sheet since {longDay(child.since)}.</Trans></>, action: <ButtonLink small look="quiet" to={placeOf(child)}><Deed step={child.step} /><span className="visually-hidden">: {child.knownAs}</span></ButtonLink> }))} />
              {all > childrenWaiting.length && <Soft><Trans>The first {childrenWaiting.length} stand here. The others follow as these are done.</Trans></Soft>}
            </Block>
          )}
      </Loaded>
    </Desk>
  );
}

/** Who looks after them is written down and confirmed in one place; what is asked and said in another. */
function placeOf({ memberId, step }: Child): string {
  return step === 'NOBODY_NAMED' || step === 'NOT_CONFIRMED' ? paths.peopleAround(memberId) : paths.yesAndNoOf(memberId);
}

function Step({ step }: Pick<Child, 'step'>) {
  const words = { NOBODY_NAMED: <Trans>Nobody named</Trans>, NOT_CONFIRMED: <Trans>Not yet confirmed</Trans>, NOT_ASKED: <Trans>Not asked</Trans>, ASKED: <Trans>Asked</Trans>, TALK: <Trans>To talk about</Trans> };
  return <Tag tone={step === 'ASKED' ? 'plain' : 'wait'}>{words[step]}</Tag>;
}

function Next({ step }: Pick<Child, 'step'>) {
  return {
    NOBODY_NAMED: <Trans>Find out who looks after them, and write it down.</Trans>,
    NOT_CONFIRMED: <Trans>The sheet names somebody. Ask whether it is so, and confirm it with how you know.</Trans>,
    NOT_ASKED: <Trans>Ask for their word about being in the group: by a link, on paper, or spoken with a second person who hears it.</Trans>,
    ASKED: <Trans>They were asked. You can hand out the link again, print a paper, or write down what they told you.</Trans>,
    TALK: <Trans>There was no clear yes. Talk with them.</Trans>,
  }[step];
}

function Deed({ step }: Pick<Child, 'step'>) {
  if (step === 'NOBODY_NAMED') return <Trans>Write down who</Trans>;
  if (step === 'NOT_CONFIRMED') return <Trans>Confirm</Trans>;
  return step === 'NOT_ASKED' ? <Trans>Ask</Trans> : <Trans>Look</Trans>;
}
