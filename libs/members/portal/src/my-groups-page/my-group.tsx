import { Card, Details, Dots, listed, longDay, Soft, Tag } from '@alongside/kit';
import { Plural, Trans } from '@lingui/react/macro';

import { PaperDoors } from '../shelf/paper-doors';
import { AgreementToRead } from './agreement-to-read';
import { AgreementWords } from './agreement-words';
import { ComingInGroup } from './coming-in-group';
import { GroupDeed } from './group-deed';
import { LeaveGroupDocument, ShowMyNameInGroupDocument, type MyGroupsPageQuery } from './my-groups-page.generated';

export type Mine = MyGroupsPageQuery['myGroups'][number];
type Papers = MyGroupsPageQuery['myShelves'][number]['papers'];

export function MyGroup({ group, papers }: { group: Mine; papers: Papers }) {
  const { id, name, about, agreement, asked, since, iLead } = group;
  return (
    <Card heading={name} tag={asked ? <Tag tone="wait"><Trans>Something to read</Trans></Tag> : undefined}>
      <p>{about}</p>
      {asked && agreement && <AgreementToRead group={group} agreement={agreement} />}
      <WhoIsIn group={group} />
      {papers.length > 0 && <><h3><Trans>Papers to look at</Trans></h3><PaperDoors papers={papers} /></>}
      <ComingInGroup groupId={id} dates={group.dates ?? []} />
      {!asked && agreement && <Details summary={<Trans>How we work</Trans>}><AgreementWords words={agreement.words} /><Soft><Trans>You said yes to this.</Trans></Soft></Details>}
      <Details summary={<Trans>My name, and leaving</Trans>}>
        <p>{iLead ? <Trans>You help to lead this group. You are in it since {longDay(since)}.</Trans> : <Trans>You are in this group since {longDay(since)}.</Trans>}</p>
        <MyName group={group} />
        <p><Trans>You can leave. You do not have to say why. Then you are not asked to its dates any more.</Trans></p>
        <GroupDeed deed={LeaveGroupDocument} variables={{ groupId: id }} about={name}><Trans>Leave this group</Trans></GroupDeed>
      </Details>
    </Card>
  );
}

function WhoIsIn({ group: { team, leads, others, memberCount, iLead } }: { group: Mine }) {
  return (
    <>
      <p>
        {team?.length === 1 && <Trans>{team[0]} from our team looks after it.</Trans>}{team && team.length > 1 && <Trans>{listed([...team])} from our team look after it.</Trans>}{' '}
        {leads?.length === 1 && (iLead ? <Trans>You lead it.</Trans> : <Trans>{leads[0]} leads it.</Trans>)}{leads && leads.length > 1 && <Trans>{listed([...leads])} lead it.</Trans>}{' '}
        {memberCount !== null && memberCount !== undefined && <Plural value={memberCount} one="# person is in it." other="# people are in it." />}
      </p>
      {others && others.length > 0 && <Dots>{others.map((other, place) => <li key={place}>{other}</li>)}</Dots>}
    </>
  );
}

function MyName({ group: { id, name, nameShown } }: { group: Mine }) {
  return (
    <>
      <p>{nameShown ? <Trans>The others see your name.</Trans> : <Trans>The others do not see your name.</Trans>}</p>
      <GroupDeed deed={ShowMyNameInGroupDocument} variables={{ groupId: id, shown: !nameShown }} about={name}>{nameShown ? <Trans>Hide my name</Trans> : <Trans>Show my name</Trans>}</GroupDeed>
    </>
  );
}
