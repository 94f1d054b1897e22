import { Tag } from '@alongside/kit';
import { Trans } from '@lingui/react/macro';

import type { MyMoney } from './my-payment';

/** How far the money is, in a word or two. */
export function MoneyTag({ money: { state, late, whyItWaits } }: { money: MyMoney }) {
  if (state === 'paid') return <Tag tone="good" icon="check"><Trans>Paid</Trans></Tag>;
  if (state === 'declined-by-member') return <Tag><Trans>You said no</Trans></Tag>;
  if (late) return <Tag tone="worry" icon="alert"><Trans>Late</Trans></Tag>;
  if (state === 'sent') return <Tag tone="good"><Trans>On its way</Trans></Tag>;
  if (whyItWaits) return <Tag tone="wait" icon="pause"><Trans>Waiting</Trans></Tag>;
  if (state === 'due') return <Tag><Trans>Promised</Trans></Tag>;
  return <Tag tone="good"><Trans>Checked</Trans></Tag>;
}
