import { Block, ButtonLink, Desk, Details, EmptyState, Loaded, longDay, paths, Queue, Sheet, Tag } from '@alongside/kit';
import { useQuery } from '@apollo/client/react';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Link } from 'react-router';

import { GroupsPageDocument, type GroupsPageQuery } from './groups-page.generated';
import { NewGroup } from './new-group';

type Listed = GroupsPageQuery['teamGroups'][number];

/** Groups and cohorts whoever asks may know of. */
export default function GroupsPage() {
  const { t } = useLingui();
  const asked = useQuery(GroupsPageDocument);
  return (
    <Desk title={t`Groups`} heading={<Trans>Groups</Trans>} lead={<Trans>A cohort is known only to the people in it and to those of the team who are named to it.</Trans>}>
      <Loaded from={asked} waiting={<Trans>Getting the groups</Trans>}>{({ teamGroups }) => <Lists all={teamGroups} />}</Loaded>
    </Desk>
  );
}

function Lists({ all }: { all: readonly Listed[] }) {
  const [going, over] = [all.filter(({ endedOn }) => !endedOn), all.filter(({ endedOn }) => endedOn)];
  return (
    <>
      <Block heading={<Trans>Going on</Trans>} aside={going.length > 0 && going.length}>
        {going.length === 0 ? <EmptyState><p><Trans>There is no group you may see. Open one, or ask to be named to one.</Trans></p></EmptyState> : <List groups={going} />}
      </Block>
      {over.length > 0 && <Block heading={<Trans>Over</Trans>}><List groups={over} /></Block>}
      <Block heading={<Trans>Papers for what people do</Trans>} link={<ButtonLink small look="quiet" to={paths.shelves()}><Trans>Open them</Trans></ButtonLink>}>
        <p className="soft"><Trans>For everyone on interview panels, at training, or who plans with us. Papers of one group are on its own page.</Trans></p>
      </Block>
      <Block heading={<Trans>A new group</Trans>}><Sheet><Details summary={<Trans>Open a group</Trans>}><NewGroup /></Details></Sheet></Block>
    </>
  );
}

function List({ groups }: { groups: readonly Listed[] }) {
  return <Queue items={groups.map((group) => ({ key: group.id, lead: group.apart ? <Tag tone="wait"><Trans>Cohort</Trans></Tag> : <Tag><Trans>Group</Trans></Tag>, title: <Link to={paths.group(group.id)}><b>{group.name}</b></Link>, detail: <Detail group={group} /> }))} />;
}

function Detail({ group: { about, memberCount, agreement, places, startedOn, endedOn } }: { group: Listed }) {
  const waiting = agreement ? (places ?? []).filter(({ part, to, saidYesTo }) => part !== 'TEAM' && !to && saidYesTo !== agreement.version).length : 0;
  return (
    <>
      {about} <Plural value={memberCount ?? 0} one="# member." other="# members." />{' '}
      {!agreement && <Trans>How it works is not written yet.</Trans>}{' '}
      {waiting > 0 && <Plural value={waiting} one="# has not said yes to how it works." other="# have not said yes to how it works." />}{' '}
      {endedOn ? <Trans>From {longDay(startedOn)} to {longDay(endedOn)}.</Trans> : null}
    </>
  );
}
