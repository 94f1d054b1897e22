import { ConsentDoor, purposeOf, type SaidToday } from '@alongside/consent/server';
import { hasRole, Refusal, type Actor, type Id } from '@alongside/kernel';
import { holdsSeat, inNoPicture } from '@alongside/opportunities/rules';
import { EventLog } from '@alongside/platform/events';
import { Injectable } from '@nestjs/common';

import { DatesInSight } from './dates-in-sight';
import { BookingsRead } from './store/bookings.read';
import { SessionsRead } from './store/sessions.read';

const purposes = {
  photoForStaff: purposeOf({ scope: 'photo-internal' }), photoForAll: purposeOf({ scope: 'photo-public' }),
  filmForStaff: purposeOf({ scope: 'film', audience: 'staff' }), filmForAll: purposeOf({ scope: 'film', audience: 'everybody' }),
  travel: purposeOf({ scope: 'travel' }), emergency: purposeOf({ scope: 'emergency' }),
} as const;

export interface DaySign extends Readonly<Record<keyof typeof purposes, SaidToday>> {
  readonly bookingId: Id<'Booking'>;
  readonly memberName: string;
  readonly inNoPicture: boolean;
  readonly runBy: readonly Id<'Person'>[];
}

/** What those who have a place said yes and no to, for whoever runs the date. Whatever is no yes is not done. */
@Injectable()
export class DaySigns {
  constructor(
    private readonly sessions: SessionsRead,
    private readonly bookings: BookingsRead,
    private readonly sight: DatesInSight,
    private readonly consent: ConsentDoor,
    private readonly events: EventLog,
  ) {}

  /** Each look is recorded. Throws Refusal NOT_FOUND for whoever neither coordinates nor runs the date. */
  async of(sessionId: Id<'Session'>, by: Actor): Promise<readonly DaySign[]> {
    const session = await this.sessions.one(sessionId);
    const runBy = session === null ? [] : [session.contactId, ...session.withIds];
    const runsIt = by.personId !== null && runBy.includes(by.personId);
    if (!session || !(runsIt || (hasRole(by, 'coordinator') && (await this.sight.sees(session))))) throw new Refusal('NOT_FOUND');
    const seated = (await this.bookings.ofSession(sessionId)).filter(holdsSeat);
    const said = await this.consent.saidToday(seated.map(({ memberId }) => memberId), purposes);
    for (const { memberId } of seated) await this.events.recordRead('opportunities.day-signs-read', memberId, by, { memberId, sessionId });
    return seated.flatMap(({ id, memberId, memberName }) => {
      const signs = said.get(memberId);
      return signs ? [{ bookingId: id, memberName, ...signs, inNoPicture: inNoPicture(signs), runBy }] : [];
    });
  }
}
