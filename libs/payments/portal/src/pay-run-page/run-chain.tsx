import { Chain, moment, shortDay, weekday, type Step } from '@alongside/kit';
import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';

import type { Run } from './pay-run-page';

/** Raised › checked › approved › sent › paid, with who and when. */
export function RunChain({ run }: { run: Run }) {
  const { state, checkedBy, approvedBy, releasedBy, releasedAt, payOn, paidOn } = run;
  const done = (label: ReactNode, detail: ReactNode): Step => ({ label, detail, state: 'done' });
  const sent: Step = releasedBy && releasedAt
    ? done(<Trans>Sent</Trans>, <>{releasedBy}, {moment(releasedAt)}</>)
    : { label: <Trans>Send</Trans>, detail: <Trans>Somebody other than {run.createdBy}, who made it</Trans>, state: state === 'waiting' ? 'now' : 'ahead' };
  const paid: Step = paidOn
    ? done(<Trans>Paid</Trans>, weekday(paidOn))
    : { label: <Trans>Paid</Trans>, detail: payOn && (state === 'sent' ? <Trans>Due in banks on {shortDay(payOn)}</Trans> : <Trans>On {shortDay(payOn)} at the soonest</Trans>), state: state === 'sent' ? 'now' : 'ahead' };
  return (
    <Chain
      steps={[
        done(<Trans>Raised</Trans>, <Trans>By the registers. Nobody typed a sum.</Trans>),
        done(<Trans>Checked</Trans>, checkedBy.join(', ')),
        done(<Trans>Approved</Trans>, approvedBy.join(', ')),
        sent,
        paid,
      ]}
    />
  );
}
