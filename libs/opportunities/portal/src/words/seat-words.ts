import { useLingui } from '@lingui/react/macro';

import type { SeatKind } from '../next-date-card/next-date-card.generated';

/** Whom a seat is for, in words. */
export function useSeatWords(): Readonly<Record<SeatKind, string>> {
  const { t } = useLingui();
  return { PARENT_CARER: t`Parent or carer`, YOUNG_PERSON: t`Young person` };
}
