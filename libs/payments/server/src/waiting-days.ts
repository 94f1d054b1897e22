import type { CouncilDoor } from '@alongside/council/server';
import type { PlainDate } from '@alongside/kernel';
import type { WaitingDays } from '@alongside/payments/rules';

/** How long the council lets a changed account wait. */
export async function waitingDays(council: CouncilDoor, on: PlainDate): Promise<WaitingDays> {
  const [proved, unproved] = await Promise.all([council.policyNumber('bank.cool_off_days', on), council.policyNumber('bank.unproved_hold_days', on)]);
  return { proved, unproved };
}
