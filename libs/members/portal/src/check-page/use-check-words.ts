import { useLingui } from '@lingui/react/macro';

import type { CheckState, DbsFee, DbsLevel, ReferenceFrom } from './check-page.generated';

/** The words of checks for staff. */
export function useCheckWords() {
  const { t } = useLingui();
  const states: Readonly<Record<CheckState, string>> = {
    NOT_STARTED: t`Not asked yet`, REQUESTED: t`Waiting`, OVERDUE: t`Late`, MET: t`Cleared`, EXPIRING: t`Runs out soon`, EXPIRED: t`Run out`, EXEMPT: t`Let off`,
  };
  const levels: Readonly<Record<DbsLevel, string>> = {
    NONE: t`No DBS check`, BASIC: t`Basic`, STANDARD: t`Standard`, ENHANCED: t`Enhanced`, ENHANCED_BARRED: t`Enhanced with the children’s barred list`,
  };
  const fees: Readonly<Record<DbsFee, string>> = { PAID_FOR: t`Paid for`, FREE_VOLUNTEER: t`Free, for people who get no more than their costs` };
  const givers: Readonly<Record<ReferenceFrom, string>> = {
    EMPLOYER: t`Somebody they worked for`, TEACHER: t`A teacher or tutor`, GROUP_LEADER: t`Who leads a group they are in`, WORKER: t`A worker around them`, KNOWS_WELL: t`Somebody who knows them well`,
  };
  return { states, levels, fees, givers };
}
