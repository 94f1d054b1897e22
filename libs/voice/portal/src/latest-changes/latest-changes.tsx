import { Card, Cards, GoLink, Lamp, longDay, paths, Said } from '@alongside/kit';
import { useQuery } from '@apollo/client/react';
import { Trans } from '@lingui/react/macro';

import { LatestChangesDocument } from './latest-changes.generated';

/** The last three things people changed, for the front door. Until there is one, it says what will come. */
export default function LatestChanges() {
  const { data } = useQuery(LatestChangesDocument);
  const changes = data?.publicChanges ?? [];
  if (changes.length === 0) {
    return <Card><p><Trans>People tell us what to change. We say what we did. If we can’t, we say why.</Trans></p></Card>;
  }
  return (
    <>
      <Cards>
        {changes.map(({ id, said, did, on }) => (
          <Card key={id}>
            <Said who={<Trans>You said</Trans>}>{said}</Said>
            <Lamp heading={<Trans>We did</Trans>}><p>{did}</p><p className="soft small">{longDay(on)}</p></Lamp>
          </Card>
        ))}
      </Cards>
      <GoLink to={paths.changes()}><Trans>See all that changed</Trans></GoLink>
    </>
  );
}
