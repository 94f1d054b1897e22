import { Refusal, type Id } from '@alongside/kernel';
import { MembersDoor } from '@alongside/members/server';
import { Injectable } from '@nestjs/common';

import { BookingsRead } from './store/bookings.read';
import { SessionsRead } from './store/sessions.read';

type OfGroup = { readonly groupId: Id<'NetworkGroup'> | null };

/** A date for a cohort is known to nobody but its own people: for everybody else it is as if it were not there, also in a list and in its length. */
@Injectable()
export class DatesInSight {
  constructor(private readonly members: MembersDoor, private readonly sessions: SessionsRead, private readonly bookings: BookingsRead) {}

  /** Asks again without the groups that turned up and may not be known of; where no date is for a group nothing more is asked. */
  async list<Row extends OfGroup>(ask: (hidden: readonly Id<'NetworkGroup'>[]) => Promise<readonly Row[]>): Promise<readonly Row[]> {
    const hidden: Id<'NetworkGroup'>[] = [];
    for (;;) {
      const rows = await ask(hidden);
      const groups = [...new Set(rows.flatMap(({ groupId }) => groupId ?? []))];
      if (groups.length === 0) return rows;
      const seen = await this.members.groupsSeen(groups);
      const more = groups.filter((group) => !seen.has(group));
      if (more.length === 0) return rows;
      hidden.push(...more);
    }
  }

  async sees({ groupId }: OfGroup): Promise<boolean> {
    return groupId === null || (await this.members.groupsSeen([groupId])).has(groupId);
  }

  /** Throws Refusal NOT_FOUND. */
  async mustSee(sessionId: Id<'Session'>): Promise<void> {
    const session = await this.sessions.one(sessionId);
    if (!session || !(await this.sees(session))) throw new Refusal('NOT_FOUND');
  }

  /** Throws Refusal NOT_FOUND. */
  async mustSeeBooking(bookingId: Id<'Booking'>): Promise<void> {
    const booking = await this.bookings.one(bookingId);
    if (!booking) throw new Refusal('NOT_FOUND');
    await this.mustSee(booking.sessionId);
  }
}
