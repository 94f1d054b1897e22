import { Card, Cards, EmptyState, GoLink, Lamp, Loaded, longDay, paths, PublicPage, Said } from '@alongside/kit';
import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';

import { ChangesDocument } from './changes-page.generated';

/** You said, we did: for everybody, about nobody. */
export default function ChangesPage() {
  const { t } = useLingui();
  const asked = useQuery(ChangesDocument);
  return (
    <PublicPage
      title={t`You said, we did`}
      heading={<Trans>You said. We did.</Trans>}
      lead={<Trans>People told us what to change. This is what we did.</Trans>}
    >
      <Loaded from={asked} waiting={<Trans>Getting what changed</Trans>}>
        {({ publicChanges }) => publicChanges.length === 0 ? (
          <EmptyState><p><Trans>What we change will show here.</Trans></p></EmptyState>
        ) : (
          <Cards>
            {publicChanges.map(({ id, said, did, on }) => (
              <Card key={id}>
                <Said who={<Trans>You said</Trans>}>{said}</Said>
                <Lamp heading={<Trans>We did</Trans>}><p>{did}</p><p className="soft small">{longDay(on)}</p></Lamp>
              </Card>
            ))}
          </Cards>
        )}
      </Loaded>
      <GoLink to={paths.help()}><Trans>See how to join in</Trans></GoLink>
    </PublicPage>
  );
}
