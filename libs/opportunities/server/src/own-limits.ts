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
  async of(said: ReadonlyMap<Id<'Member'>, Pick<MemberOn, 'mostAMonth' | 'besideIds'>>, heldOn: PlainDate): Promise<ReadonlyMap<Id<'Member'>, OwnLimit>> {
    const limited = [...said].flatMap(([memberId, { mostAMonth, besideIds }]) => (mostAMonth === null ? [] : [{ memberId, most: mostAMonth, records: [memberId, ...besideIds] }]));
    if (limited.length === 0) return new Map();
    const { from, to } = monthOf(heldOn);
    const have = await this.bookings.seatsBetween(limited.flatMap(({ records }) => records), from, to);
    return new Map(limited.map(({ memberId, most, records }) => [memberId, { most, have: records.reduce((sum, record) => sum + (have.get(record) ?? 0), 0) }]));
  }
}
