import type { PermissionState } from './permission';
import type { WhoMustSayYes } from './who-must-say-yes';

export type TakePartRefusal = 'PERMISSION_WAITING' | 'PERMISSION_REFUSED';

/** One rule for the button, the booking and the job that looks again: may this person take part, as far as permission goes? */
export function whyNotTakePart(whoMust: WhoMustSayYes, permission: { readonly state: PermissionState } | null): TakePartRefusal | null {
  // From 16 the young person's own yes decides; an earlier answer of a guardian no longer holds them back.
  if (whoMust !== 'guardian-and-self' || permission?.state === 'given') return null;
  return permission?.state === 'refused' || permission?.state === 'withdrawn' ? 'PERMISSION_REFUSED' : 'PERMISSION_WAITING';
}
