import type { Id, PlainDate } from '@alongside/kernel';
import type { MemberOn } from '@alongside/members/server';
import { monthOf, type OwnLimit } from '@alongside/opportunities/rules';
import { Injectable } from '@nestjs/common';

import { BookingsRead } from './store/bookings.read';

/** The most dates a month members set themselves, beside what they have in the month of a date. */
@Injectable()
export class OwnLimits {
  constructor(private readonly bookings: BookingsRead) {}

  /** Only those who set one. */
  async of(said: ReadonlyMap<Id<'Member'>, Pick<MemberOn, 'mostAMonth'>>, heldOn: PlainDate): Promise<ReadonlyMap<Id<'Member'>, OwnLimit>> {
    const limited = [...said].flatMap(([memberId, { mostAMonth }]) => (mostAMonth === null ? [] : [{ memberId, most: mostAMonth }]));
    if (limited.length === 0) return new Map();
    const { from, to } = monthOf(heldOn);
    const have = await this.bookings.seatsBetween(limited.map(({ memberId }) => memberId), from, to);
    return new Map(limited.map(({ memberId, most }) => [memberId, { most, have: have.get(memberId) ?? 0 }]));
  }
}
