import { Loaded } from '@alongside/kit';
import { useQuery } from '@apollo/client/react';
import { Trans } from '@lingui/react/macro';

import { LostPhone } from '../lost-phone/lost-phone';
import { WaysInOfDocument } from '../lost-phone/lost-phone.generated';

export function LostPhoneOf({ personId }: { personId: string }) {
  const asked = useQuery(WaysInOfDocument, { variables: { personId }, fetchPolicy: 'cache-and-network' });
  return <Loaded from={asked} waiting={<Trans>Getting where they are signed in</Trans>}>{({ waysInOf }) => <LostPhone ways={waysInOf} />}</Loaded>;
}
