import { instant, londonDay } from '@alongside/kernel';
import { shortDay, type Step } from '@alongside/kit';
import { useLingui } from '@lingui/react/macro';

import type { MyPayment } from './money-page';

const reached: Readonly<Record<string, number>> = { due: 1, held: 1, queried: 1, failed: 1, checked: 1, approved: 2, 'in-run': 2, sent: 3 };

/** Promised › checked › on its way › paid. The first step is over the moment somebody came. */
export function useMoneySteps({ state, heldOn, approvedAt, sentAt, payBy, payOn, late, whoIsFixingIt }: MyPayment): Step[] {
  const { t } = useLingui();
  const at = reached[state] ?? 1;
  const stuck = late && state !== 'sent';
  const here = stuck ? (whoIsFixingIt ? t`Stuck. ${whoIsFixingIt} has it.` : t`Stuck. We are on it.`) : '';
  const step = (place: number, label: string, done: string, ahead = ''): Step => {
    if (place < at) return { label, detail: done, state: 'done' };
    if (place > at) return { label, detail: ahead, state: 'ahead' };
    return { label, detail: here || ahead, state: stuck ? 'stuck' : 'now' };
  };
  return [
    step(0, t`Promised`, shortDay(heldOn)),
    step(1, t`Checked`, dayOf(approvedAt), t`We are looking at it`),
    step(2, t`On its way`, dayOf(sentAt), t`Soon`),
    step(3, t`In your bank`, '', payOn ? shortDay(payOn) : t`By ${shortDay(payBy)}`),
  ];
}

function dayOf(moment: string | null): string {
  return moment === null ? '' : shortDay(londonDay(instant(moment)));
}
