import type { PlainDate } from '@alongside/kernel';

import type { StillNeeded } from './confirm-booking';
import type { ConsentAnswer } from './permission';

/** One thing that stands between somebody and a date. `name` is that of a check; a permission has none. */
export interface MissingThing {
  readonly code: string;
  readonly name: string | null;
  readonly until: PlainDate | null;
}

/**
 * Everything that is missing, not only the first: whose yes is waited for or was a no, and each check that is not there on the day.
 * One rule for the page of the person it concerns, for the deed that counts on them, and for the look on the day before.
 */
export function whyNotTakePart(consent: ConsentAnswer, needed: readonly StillNeeded[]): readonly MissingThing[] {
  const permission = consent === null ? [] : [{ code: consent === 'PERMISSION_REFUSED' ? consent : 'PERMISSION_WAITING', name: null, until: null }];
  return [...permission, ...needed.map(({ reason, name, until }) => ({ code: reason, name, until }))];
}
