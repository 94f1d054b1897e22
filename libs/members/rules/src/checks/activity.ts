import type { PlainDate } from '@alongside/kernel';

/** What people do on a date. The contexts to the right have the same words for it. */
export const activityKinds = ['panel', 'training', 'project', 'meeting'] as const;
export type ActivityKind = (typeof activityKinds)[number];

export const seatKinds = ['parent-carer', 'young-person'] as const;
export type SeatKind = (typeof seatKinds)[number];

/** Something a member wishes to take part in, as far as a requirement asks: what it is, on which day, and whether it is paid. */
export interface Activity {
  readonly kind: ActivityKind;
  readonly on: PlainDate;
  readonly paid: boolean;
  /** The level of reference the date itself asks for; nothing or 0: none. */
  readonly referenceLevel?: number;
}
