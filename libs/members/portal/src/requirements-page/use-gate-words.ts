import { useLingui } from '@lingui/react/macro';

import type { ActivityKind, GatePay, GateSeat } from './requirements-page.generated';

/** What a requirement stands before, in words. */
export function useGateWords() {
  const { t } = useLingui();
  const activityWords: Readonly<Record<ActivityKind, string>> = { PANEL: t`interview panels`, TRAINING: t`trainings`, PROJECT: t`planning dates`, MEETING: t`meetings` };
  const seatWords: Readonly<Record<GateSeat, string>> = { PARENT_CARER: t`parents, carers and other adults`, YOUNG_PERSON: t`young people` };
  const payWords: Readonly<Record<GatePay, string>> = { PAID: t`Only where people are paid`, ANY: t`Paid or not`, UNPAID: t`Only where people get no more than their costs` };
  return { activityWords, seatWords, payWords };
}
