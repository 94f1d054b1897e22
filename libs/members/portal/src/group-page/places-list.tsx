import { longDay, Queue, Tag } from '@alongside/kit';
import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';

import { GroupDeed } from '../my-groups-page/group-deed';
import type { Group } from './group-page';
import { TakeOutOfGroupDocument } from './group-page.generated';

type Place = NonNullable<Group['places']>[number];

/** Who is in it today, since when, and whether they said yes to how it works. */
export function PlacesList({ group, places, none }: { group: Group; places: readonly Place[]; none: ReactNode }) {
  if (places.length === 0) return <p className="soft">{none}</p>;
  const now = group.agreement?.version ?? null;
  return (
    <Queue
      dense
      items={places.map(({ id, name, part, from, saidYesTo, whyNotEnd }) => ({
        key: id,
        title: <><b>{name}</b>{part === 'LEADS' && <> <Tag tone="good"><Trans>Leads</Trans></Tag></>}</>,
        detail: <><Trans>Since {longDay(from)}.</Trans>{part !== 'TEAM' && now !== null && <> {saidYesTo === now ? <Trans>Said yes to how it works.</Trans> : saidYesTo ? <Trans>Said yes to version {saidYesTo}; the new one is asked.</Trans> : <Trans>Has not said yes to how it works.</Trans>}</>}</>,
        action: group.whyNotChange ? undefined : <GroupDeed deed={TakeOutOfGroupDocument} variables={{ placeId: id }} about={name ?? ''} whyNot={whyNotEnd}><Trans>Take out</Trans></GroupDeed>,
      }))}
    />
  );
}
