import { Tag } from '@alongside/kit';
import { Trans } from '@lingui/react/macro';

/** Why a line needs somebody first, in two words; the sentence stands beside it. */
export function FlagTag({ flag }: { flag: string }) {
  if (flag === 'NEW_BANK_DETAILS') return <Tag tone="worry" icon="alert"><Trans>New bank details</Trans></Tag>;
  if (flag === 'CALL_BACK_FIRST') return <Tag tone="worry" icon="phone"><Trans>Ring first</Trans></Tag>;
  if (flag === 'CHILD_EMPLOYMENT_PENDING') return <Tag tone="wait" icon="clock"><Trans>School age: to be decided</Trans></Tag>;
  if (flag === 'NO_BANK_DETAILS') return <Tag tone="wait" icon="bank"><Trans>No bank details</Trans></Tag>;
  if (flag === 'SAME_BANK_ACCOUNT') return <Tag tone="wait" icon="bank"><Trans>Same account as another</Trans></Tag>;
  return <Tag tone="wait" icon="unsure"><Trans>Twice?</Trans></Tag>;
}
