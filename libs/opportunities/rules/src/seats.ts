import { Refusal, wholeNumber } from '@alongside/kernel';

import type { OpportunitiesRefusal } from './refusals';

export const memberKinds = ['parent-carer', 'young-person'] as const;
export type MemberKind = (typeof memberKinds)[number];

export interface SeatWish {
  readonly kind: MemberKind;
  readonly count: number;
}

/** The seats of one kind of member: how many there are and how many are spoken for. */
export interface SeatGroup {
  readonly kind: MemberKind;
  readonly count: number;
  readonly taken: number;
}

const MOST_SEATS = 500;

/** One group a kind; kinds nobody wants have none. Throws Refusal SESSION_WITHOUT_SEATS. */
export function seatGroups(wishes: readonly SeatWish[]): readonly SeatGroup[] {
  const groups = memberKinds.map((kind) => {
    const count = wishes.filter((wish) => wish.kind === kind).reduce((sum, wish) => sum + wholeNumber(wish.count, 'seats', 0, MOST_SEATS), 0);
    return { kind, count: wholeNumber(count, 'seats', 0, MOST_SEATS), taken: 0 };
  });
  const wanted = groups.filter(({ count }) => count > 0);
  if (wanted.length === 0) throw new Refusal('SESSION_WITHOUT_SEATS', 'seats');
  return wanted;
}

export function whyNotSeat(group: SeatGroup | undefined): OpportunitiesRefusal | null {
  if (!group) return 'NO_SEAT_FOR_KIND';
  return group.taken >= group.count ? 'SEATS_FULL' : null;
}
