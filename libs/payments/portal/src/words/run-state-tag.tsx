import { Tag } from '@alongside/kit';
import { Trans } from '@lingui/react/macro';

export function RunStateTag({ state }: { state: string }) {
  if (state === 'waiting') return <Tag tone="wait" icon="clock"><Trans>To send</Trans></Tag>;
  if (state === 'sent') return <Tag tone="plain" icon="arrow"><Trans>Sent</Trans></Tag>;
  if (state === 'paid') return <Tag tone="good" icon="check"><Trans>Paid</Trans></Tag>;
  return <Tag><Trans>Sent back</Trans></Tag>;
}
