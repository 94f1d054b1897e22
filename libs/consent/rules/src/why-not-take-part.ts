import type { DateHolders, Permission } from './permission';

export type TakePartRefusal = 'PERMISSION_WAITING' | 'PERMISSION_REFUSED';

/** One rule for the button, the booking and the job that looks again: may this person take part, as far as permission goes? A yes counts while whoever gave it may still decide. */
export function whyNotTakePart({ whoMust, holders }: DateHolders, permission: Pick<Permission, 'state' | 'standing'> | null): TakePartRefusal | null {
  // From 16 the young person's own yes decides; an earlier answer of a guardian no longer holds them back.
  if (whoMust !== 'guardian-and-self') return null;
  const carried = permission?.standing.some(({ personId, answer }) => answer === 'yes' && holders.some((holder) => holder.personId === personId)) ?? false;
  if (permission?.state === 'given' && carried) return null;
  return permission?.state === 'refused' || permission?.state === 'withdrawn' ? 'PERMISSION_REFUSED' : 'PERMISSION_WAITING';
}
