import { ConsentDoor, purposeOf, type SaidToday } from '@alongside/consent/server';
import { hasRole, Refusal, type Actor, type Id } from '@alongside/kernel';
import { OpenedNeeds, type LineAudience } from '@alongside/members/server';
import { holdsSeat } from '@alongside/opportunities/rules';
import { Injectable } from '@nestjs/common';

import { BookingsRead } from './store/bookings.read';
import { SessionsRead } from './store/sessions.read';

export interface NeededLine {
  readonly bookingId: Id<'Booking'> | null;
  /** Null for the venue, which learns what to make ready and not for whom. */
  readonly memberName: string | null;
  readonly words: string;
  readonly seenBy: LineAudience;
  /** Of a line for the venue: whether they let us pass it on. Null for every other line. */
  readonly passOn: SaidToday | null;
  readonly runBy: readonly Id<'Person'>[];
}

const TO_THE_PLACE = purposeOf({ scope: 'share-needs' });

/** What the people who take part in a date need, carried from what they said once, for whoever each line is for. The place is told only what its owner said yes to. */
@Injectable()
export class SessionNeeds {
  constructor(private readonly sessions: SessionsRead, private readonly bookings: BookingsRead, private readonly needs: OpenedNeeds, private readonly consent: ConsentDoor) {}

  /** Coordinators see every line; who runs the date sees those for hosts and for the venue. Throws Refusal NOT_FOUND for anybody else. */
  async of(sessionId: Id<'Session'>, wanted: LineAudience | null, by: Actor): Promise<readonly NeededLine[]> {
    const session = await this.sessions.one(sessionId);
    if (!session) throw new Refusal('NOT_FOUND');
    // Nothing named: all that is for whoever asks.
    const audience = wanted ?? (hasRole(by, 'coordinator') ? 'team' : 'hosts');
    const runBy = [session.contactId, ...session.withIds];
    const runsIt = by.personId !== null && runBy.includes(by.personId);
    if (!hasRole(by, 'coordinator') && !(runsIt && audience !== 'team')) throw new Refusal('NOT_FOUND');
    const seated = (await this.bookings.ofSession(sessionId)).filter(holdsSeat);
    const lines: NeededLine[] = [];
    const said = await this.consent.saidToday(seated.map(({ memberId }) => memberId), { place: TO_THE_PLACE });
    for (const { id, memberId, memberName } of seated) {
      const place = said.get(memberId)?.place ?? 'not-said';
      if (audience === 'venue' && place !== 'yes') continue;
      for (const { words, seenBy } of await this.needs.carried(memberId, audience, by)) {
        const passOn = seenBy === 'venue' ? place : null;
        lines.push(audience === 'venue' ? { bookingId: null, memberName: null, words, seenBy, passOn, runBy } : { bookingId: id, memberName, words, seenBy, passOn, runBy });
      }
    }
    // In the order of their words, so that the place of a line does not tell whose it is.
    return audience === 'venue' ? lines.sort((a, b) => a.words.localeCompare(b.words, 'en-GB')) : lines;
  }
}
