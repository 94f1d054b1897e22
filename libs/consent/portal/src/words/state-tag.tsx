import { Tag } from '@alongside/kit';
import { Trans } from '@lingui/react/macro';

/** How a yes stands today, for the team. */
export function StateTag({ state }: { state: string | null | undefined }) {
  switch (state) {
    case 'GIVEN': return <Tag tone="good" icon="check"><Trans>Yes</Trans></Tag>;
    case 'DUE_RENEWAL': return <Tag tone="good" icon="turn"><Trans>Yes, asked again</Trans></Tag>;
    case 'REFUSED': return <Tag icon="cross"><Trans>No</Trans></Tag>;
    case 'WITHDRAWN': return <Tag icon="stop"><Trans>Stopped</Trans></Tag>;
    case 'FROZEN': return <Tag tone="wait" icon="lock"><Trans>On hold at 18</Trans></Tag>;
    case 'EXPIRED': return <Tag tone="wait" icon="clock"><Trans>Run out</Trans></Tag>;
    case 'IN_DISCUSSION': return <Tag tone="wait" icon="said"><Trans>In discussion</Trans></Tag>;
    default: return <Tag tone="wait" icon="clock"><Trans>Waiting</Trans></Tag>;
  }
}
