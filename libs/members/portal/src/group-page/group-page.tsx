import { BackLink, Block, ButtonLink, Desk, Details, Dots, fromTo, Loaded, longDay, Note, paths, Sheet, Stack } from '@alongside/kit';
import { useQuery } from '@apollo/client/react';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Link, useParams } from 'react-router';

import { AgreementWords } from '../my-groups-page/agreement-words';
import { GroupPapers } from '../shelf/group-papers';
import { AddMember, AddTeam } from './add-to-group';
import { ChangeGroup } from './change-group';
import { GroupPageDocument, type GroupPageQuery } from './group-page.generated';
import { KeptApart } from './kept-apart';
import { PlacesList } from './places-list';
import { WriteAgreement } from './write-agreement';

export type Group = GroupPageQuery['teamGroup'];

/** One group as its team sees it. */
export default function GroupPage() {
  const { t } = useLingui();
  const asked = useQuery(GroupPageDocument, { variables: { id: useParams().id ?? '' } });
  const group = asked.data?.teamGroup;
  return (
    <Desk title={t`A group`} back={<BackLink to={paths.groups()}><Trans>Groups</Trans></BackLink>} heading={group?.name ?? <Trans>A group</Trans>} lead={group?.about}>
      <Loaded from={asked} waiting={<Trans>Getting the group</Trans>}>{({ teamGroup }) => <Held group={teamGroup} />}</Loaded>
    </Desk>
  );
}

function Held({ group }: { group: Group }) {
  const places = group.places ?? [];
  const open = places.filter(({ to }) => !to);
  return (
    <Stack>
      {group.apart && <Note icon="lock"><p><Trans>This is a cohort. Nobody outside knows of it. Of the team only those named below see it.</Trans></p></Note>}
      {group.endedOn && <Note icon="clock"><p><Trans>It has been over since {longDay(group.endedOn)}.</Trans></p></Note>}
      <KeptApart pairs={group.keptApart}><Trans>Ask them to different dates, or find another group with one of them. Do not tell either of them about the other.</Trans></KeptApart>
      <Block heading={<Trans>Members</Trans>} aside={group.memberCount}>
        <PlacesList group={group} places={open.filter(({ part }) => part !== 'TEAM')} none={<Trans>Nobody is in it yet.</Trans>} />
        {!group.endedOn && <Sheet><Details summary={<Trans>Add somebody</Trans>}><AddMember groupId={group.id} /></Details></Sheet>}
      </Block>
      <Block heading={<Trans>Team</Trans>}>
        <PlacesList group={group} places={open.filter(({ part }) => part === 'TEAM')} none={<Trans>Nobody.</Trans>} />
        {!group.endedOn && <Sheet><Details summary={<Trans>Name somebody of the team</Trans>}><AddTeam groupId={group.id} /></Details></Sheet>}
      </Block>
      <Coming group={group} />
      <GroupPapers group={group} />
      <Agreement group={group} />
      {places.length > open.length && (
        <Block heading={<Trans>Who was in it</Trans>}>
          <Sheet><Dots>{places.filter(({ to }) => to).map(({ id, name, from, to }) => <li key={id}>{name}: <Trans>from {longDay(from)} to {longDay(to ?? from)}</Trans></li>)}</Dots></Sheet>
        </Block>
      )}
      {!group.endedOn && <ChangeGroup group={group} />}
    </Stack>
  );
}

function Coming({ group: { id, endedOn, dates } }: { group: Group }) {
  return (
    <Block heading={<Trans>Dates to come</Trans>} link={!endedOn && <ButtonLink small look="quiet" to={paths.planGroupDate(id)}><Trans>Plan a date</Trans></ButtonLink>}>
      {!dates || dates.length === 0 ? <p className="soft"><Trans>None yet.</Trans></p> : (
        <Sheet><Dots>{dates.map(({ sessionId, title, heldOn, startsAt, endsAt, place }) => <li key={sessionId}><Link to={paths.teamDate(sessionId)}><b>{title}</b></Link>. {longDay(heldOn)}, {fromTo(startsAt, endsAt)}. {place}</li>)}</Dots></Sheet>
      )}
    </Block>
  );
}

function Agreement({ group }: { group: Group }) {
  const { agreement, earlierAgreements } = group;
  return (
    <Block heading={<Trans>How it works together</Trans>} aside={agreement && <Trans>version {agreement.version}, from {longDay(agreement.from)}</Trans>}>
      <Sheet>
        {agreement ? <AgreementWords words={agreement.words} /> : <p className="soft"><Trans>Not written yet.</Trans></p>}
        {!group.endedOn && <Details summary={agreement ? <Trans>Write a new version</Trans> : <Trans>Write it down</Trans>}><WriteAgreement group={group} /></Details>}
        {earlierAgreements && earlierAgreements.length > 0 && (
          <Details summary={<Plural value={earlierAgreements.length} one="# earlier version" other="# earlier versions" />}>
            {earlierAgreements.map(({ id, version, from, words }) => <div key={id}><p><b><Trans>Version {version}, from {longDay(from)}</Trans></b></p><AgreementWords words={words} /></div>)}
          </Details>
        )}
      </Sheet>
    </Block>
  );
}
