import { Block, ButtonLink, paths, Queue, Tag } from '@alongside/kit';
import { useQuery } from '@apollo/client/react';
import { Plural, Trans } from '@lingui/react/macro';

import { GroupsKeptApartDocument } from './groups-kept-apart.generated';

/** A new rule can keep two people of one group apart. Nobody is taken out by it, so somebody of the team has to look. While there is none, nothing is shown. */
export default function GroupsKeptApartBlock() {
  const groups = useQuery(GroupsKeptApartDocument, { fetchPolicy: 'cache-and-network' }).data?.groupsKeptApart ?? [];
  if (groups.length === 0) return null;
  return (
    <Block heading={<Trans>In one group, and must not be in one room</Trans>} aside={<Plural value={groups.length} one="# group" other="# groups" />}>
      <Queue
        items={groups.map(({ id, name, keptApart }) => ({
          key: id,
          lead: <Tag tone="worry"><Trans>Look</Trans></Tag>,
          title: <b>{name}</b>,
          detail: keptApart?.map(({ oneId, oneName, otherId, otherName }) => <span key={`${oneId}-${otherId}`}><Trans>{oneName} and {otherName}.</Trans>{' '}</span>),
          under: <Trans>Nobody was taken out. Find another group with one of them. Tell neither about the other.</Trans>,
          action: <ButtonLink small look="quiet" to={paths.group(id)}><Trans>Look</Trans><span className="visually-hidden">: {name}</span></ButtonLink>,
        }))}
      />
    </Block>
  );
}
