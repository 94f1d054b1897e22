import { instant, londonDay } from '@alongside/kernel';
import { shortDay, type Step } from '@alongside/kit';
import { useLingui } from '@lingui/react/macro';

import type { MyPayment } from './money-page';

/** How many of the four steps lie behind. */
const behind: Readonly<Record<string, number>> = { due: 1, held: 1, queried: 1, failed: 1, checked: 1, approved: 2, 'in-run': 2, sent: 3 };

/** Promised › checked › on its way › paid. The first lies behind the moment somebody came; what is late is stuck at the next. */
export function useMoneySteps({ state, heldOn, approvedAt, sentAt, payBy, payOn, late, whoIsFixingIt, whyItWaits }: MyPayment): Step[] {
  const { t } = useLingui();
  const next = behind[state] ?? 1;
  const stuck = late && state !== 'sent';
  const stuckWords = whoIsFixingIt ? t`Stuck. ${whoIsFixingIt} has it.` : t`Stuck. We are on it.`;
  const step = (place: number, label: string, done: string, ahead: string): Step => {
    if (place < next) return { label, detail: done, state: place === next - 1 && !stuck ? 'now' : 'done' };
    return place === next && stuck ? { label, detail: stuckWords, state: 'stuck' } : { label, detail: ahead, state: 'ahead' };
  };
  return [
    step(0, t`Promised`, shortDay(heldOn), ''),
    step(1, t`Checked`, dayOf(approvedAt), t`We are looking at it`),
    step(2, t`On its way`, dayOf(sentAt), t`Soon`),
    step(3, t`Paid`, '', payOn ? shortDay(payOn) : stuck || whyItWaits ? t`As soon as we can` : t`By ${shortDay(payBy)}`),
  ];
}

function dayOf(moment: string | null): string {
  return moment === null ? '' : shortDay(londonDay(instant(moment)));
}
