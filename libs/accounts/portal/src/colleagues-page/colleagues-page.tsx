import { BackLink, Block, Desk, Loaded, paths, Sheet } from '@alongside/kit';
import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';

import { LostPhone } from '../lost-phone/lost-phone';
import { ColleaguesPageDocument } from '../lost-phone/lost-phone.generated';

/** Whoever has a work account, for the day one of them loses a phone. What they may do, the council's own directory and the grants say. */
export default function ColleaguesPage() {
  const { t } = useLingui();
  const asked = useQuery(ColleaguesPageDocument, { fetchPolicy: 'cache-and-network' });
  return (
    <Desk
      title={t`Colleagues`} heading={<Trans>Colleagues who sign in</Trans>} back={<BackLink to={paths.settings()}><Trans>Settings</Trans></BackLink>}
      lead={<Trans>Did somebody lose their phone, or leave? Sign them out here. Make sure first that it is them who asks.</Trans>}
    >
      <Loaded from={asked} waiting={<Trans>Getting the list</Trans>}>
        {({ colleagues }) => colleagues.map((one) => (
          <Block key={one.personId} heading={one.name} aside={one.roles.join(', ')}><Sheet><LostPhone ways={one} work /></Sheet></Block>
        ))}
      </Loaded>
    </Desk>
  );
}
