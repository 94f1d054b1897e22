import type { PlainDate } from '@alongside/kernel';

import { wordOf, type ConsentRecord, type ConsentState } from './consent-record';
import type { Permission } from './permission';

const carries: ReadonlySet<ConsentState> = new Set(['asked', 'in-discussion', 'given', 'due-renewal']);

/** Their yes is still part of what stands: it can be taken back. An older answer, a yes that ran out or was replaced is only read. */
export function yesStands(consent: Pick<ConsentRecord, 'standing'>, state: ConsentState, personId: string): boolean {
  return wordOf(consent, personId) === 'yes' && carries.has(state);
}

/** The same for one date, until the day is past. */
export function yesStandsForDate({ activity, standing }: Pick<Permission, 'activity' | 'standing'>, personId: string, today: PlainDate): boolean {
  return activity.heldOn >= today && standing.some((word) => word.personId === personId && word.answer === 'yes');
}
