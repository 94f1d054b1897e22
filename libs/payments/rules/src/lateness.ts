import { workingDaysBetween, type PlainDate } from '@alongside/kernel';

import type { InvolvementPayment } from './involvement-payment';

/** `late` after the promised day; `amber` and `red` when it has waited so many working days since the date. */
export type Lateness = 'in-time' | 'late' | 'amber' | 'red';

export interface WaitingLimits {
  readonly amberDays: number;
  readonly redDays: number;
}

type Waiting = Pick<InvolvementPayment, 'state' | 'heldOn' | 'payBy' | 'paidOn'>;

export function lateness(payment: Waiting, today: PlainDate, limits: WaitingLimits, holidays: ReadonlySet<string>): Lateness {
  if (payment.state === 'declined-by-member') return 'in-time';
  const until = payment.paidOn ?? today;
  if (until <= payment.payBy) return 'in-time';
  const waited = workingDaysBetween(payment.heldOn, until, holidays);
  if (waited >= limits.redDays) return 'red';
  return waited >= limits.amberDays ? 'amber' : 'late';
}
