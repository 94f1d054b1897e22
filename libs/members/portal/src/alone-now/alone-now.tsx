import { Block } from '@alongside/kit';
import { useQuery } from '@apollo/client/react';
import { Trans } from '@lingui/react/macro';

import { AloneList } from '../alone-list/alone-list';
import { AloneNowDocument } from './alone-now.generated';

const LOOK_AGAIN_MS = 30_000;

/** For Today: who is out alone now, the late ones first; never where. Quiet when everybody is in. */
export default function AloneNow() {
  const { data } = useQuery(AloneNowDocument, { fetchPolicy: 'cache-and-network', pollInterval: LOOK_AGAIN_MS });
  const out = data?.aloneNow ?? [];
  if (out.length === 0) return null;
  return <Block heading={<Trans>Working alone now</Trans>} aside={<Trans>Their contacts are told when they are late</Trans>}><AloneList visits={out} /></Block>;
}
