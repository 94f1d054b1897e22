import { hasRole, Refusal, type Actor, type Id } from '@alongside/kernel';
import { MembersDoor, type LineAudience } from '@alongside/members/server';
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
}

/** What the people who take part in a date need, carried from what they said once, for whoever each line is for. */
@Injectable()
export class SessionNeeds {
  constructor(private readonly sessions: SessionsRead, private readonly bookings: BookingsRead, private readonly members: MembersDoor) {}

  /** Coordinators see every line; who runs the date sees those for hosts and for the venue. Throws Refusal NOT_FOUND for anybody else. */
  async of(sessionId: Id<'Session'>, wanted: LineAudience | null, by: Actor): Promise<readonly NeededLine[]> {
    const session = await this.sessions.one(sessionId);
    if (!session) throw new Refusal('NOT_FOUND');
    // Nothing named: all that is for whoever asks.
    const audience = wanted ?? (hasRole(by, 'coordinator') ? 'team' : 'hosts');
    const runsIt = by.personId !== null && [session.contactId, ...session.withIds].includes(by.personId);
    if (!hasRole(by, 'coordinator') && !(runsIt && audience !== 'team')) throw new Refusal('NOT_FOUND');
    const seated = (await this.bookings.ofSession(sessionId)).filter(holdsSeat);
    const lines: NeededLine[] = [];
    for (const { id, memberId, memberName } of seated) {
      for (const { words, seenBy } of await this.members.accessLinesFor(memberId, audience, by)) {
        lines.push(audience === 'venue' ? { bookingId: null, memberName: null, words, seenBy } : { bookingId: id, memberName, words, seenBy });
      }
    }
    // In the order of their words, so that the place of a line does not tell whose it is.
    return audience === 'venue' ? lines.sort((a, b) => a.words.localeCompare(b.words, 'en-GB')) : lines;
  }
}
