import type { PlainDate } from '@alongside/kernel';
import { Injectable } from '@nestjs/common';

import { DatesInSight } from './dates-in-sight';
import { StillNeededFor } from './still-needed';
import { UpcomingSessionsRead, type ListedSession } from './store/upcoming-sessions.read';

/** Dates to come, with what each booking waits for. What is required is asked only where something stands before the date and somebody could be confirmed. */
@Injectable()
export class UpcomingSessions {
  constructor(private readonly read: UpcomingSessionsRead, private readonly needed: StillNeededFor, private readonly sight: DatesInSight) {}

  async from(day: PlainDate, first: number): Promise<readonly ListedSession[]> {
    const sessions = await this.sight.list((hidden) => this.read.from(day, first, hidden));
    const ready = sessions.filter(({ gated }) => gated)
      .flatMap((session) => session.bookings.filter(({ whyNotConfirm }) => whyNotConfirm === null).map(({ id, memberId }) => ({ id, memberId, payPence: session.payPence, session })));
    if (ready.length === 0) return sessions;
    const lacks = await this.needed.many(ready);
    const lacking = new Set(ready.filter((_, place) => (lacks[place] ?? []).length > 0).map(({ id }) => id));
    return sessions.map((session) => (session.gated
      ? { ...session, bookings: session.bookings.map((booking) => (lacking.has(booking.id) ? { ...booking, whyNotConfirm: 'CHECKS_MISSING' as const } : booking)) }
      : session));
  }
}
