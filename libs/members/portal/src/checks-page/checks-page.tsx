import { Block, ButtonLink, Desk, EmptyState, Loaded, paths, Queue } from '@alongside/kit';
import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';

import { CheckTag } from '../check-page/check-tag';
import { CheckWhen } from '../check-page/check-when';
import { ChecksPageDocument, type ChecksPageQuery } from './checks-page.generated';

type InHand = ChecksPageQuery['checksInHand'][number];

/** No list hands out more at once. */
const MOST = 100;

/** Who waits for what, and what runs out: the oldest first. Late is another thing than run out, so they have their own lists. */
export default function ChecksPage() {
  const { t } = useLingui();
  const asked = useQuery(ChecksPageDocument);
  return (
    <Desk title={t`Checks`} heading={<Trans>Checks</Trans>} lead={<Trans>The oldest first. What stands on a certificate is not kept here.</Trans>} actions={<ButtonLink look="quiet" to={paths.requirements()}><Trans>What is required</Trans></ButtonLink>}>
      <Loaded from={asked} waiting={<Trans>Getting the checks</Trans>}>{({ checksInHand }) => <Lists all={checksInHand} />}</Loaded>
    </Desk>
  );
}

function Lists({ all }: { all: readonly InHand[] }) {
  const of = (...states: readonly InHand['check']['state'][]) => all.filter(({ check }) => states.includes(check.state));
  // A renewal that is waited for stands here too, while the old one still counts.
  const waiting = all.filter(({ check }) => check.askedOn && check.state !== 'OVERDUE');
  if (all.length === 0) return <EmptyState><p><Trans>Nothing waits and nothing runs out. What is asked for will stand here.</Trans></p></EmptyState>;
  return (
    <>
      {all.length === MOST && <p><Trans>These are the {MOST} oldest. More will show when some of them are done.</Trans></p>}
      <List heading={<Trans>Late</Trans>} list={of('OVERDUE')} none={<Trans>Nothing is late.</Trans>} />
      <List heading={<Trans>Waiting</Trans>} list={waiting} none={<Trans>Nothing waits.</Trans>} />
      <List heading={<Trans>Run out</Trans>} list={of('EXPIRED')} none={<Trans>Nothing has run out.</Trans>} />
      <List heading={<Trans>Let off, and it ends</Trans>} list={all.filter(({ check }) => (check.state === 'EXEMPT' && !check.askedOn) || (check.state === 'NOT_STARTED' && check.letOffEnded))} none={<Trans>Nobody’s end is near.</Trans>} />
      <List heading={<Trans>Runs out soon</Trans>} list={of('EXPIRING').filter(({ check }) => !check.askedOn)} none={<Trans>Nothing runs out in the next weeks.</Trans>} />
    </>
  );
}

function List({ heading, list, none }: { heading: ReactNode; list: readonly InHand[]; none: ReactNode }) {
  return (
    <Block heading={heading} aside={list.length > 0 && list.length}>
      {list.length === 0
        ? <p className="soft">{none}</p>
        : <Queue dense items={list.map(({ memberId, memberName, fullName, check }) => ({
          key: `${memberId} ${check.code}`,
          lead: <CheckTag state={check.state} />,
          title: <><b>{fullName ?? memberName}</b>: {check.name}</>,
          detail: <CheckWhen check={check} />,
          action: <ButtonLink small look="quiet" to={paths.checksOf(memberId)}><Trans>Open</Trans><span className="visually-hidden"> {memberName}, {check.name}</span></ButtonLink>,
        }))} />}
    </Block>
  );
}
