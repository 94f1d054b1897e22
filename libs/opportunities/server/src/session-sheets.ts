import { AccountsDoor } from '@alongside/accounts/server';
import { Clock, type Id } from '@alongside/kernel';
import { languageName, MembersDoor, type MissingCheck } from '@alongside/members/server';
import {
  attendanceOf, consentAnswerOf, hasStarted, lengthInMinutes, nothingBetween, whyNotCloseRegister, whyNotConfirm, whyNotMark, whyNotSayWhoFits,
  type PlaceStanding, type Attendance, type OpportunitiesRefusal, type Session, type WhoFits,
} from '@alongside/opportunities/rules';
import { Injectable } from '@nestjs/common';

import { DatesInSight } from './dates-in-sight';
import { ChildDays } from './child-days';
import { BookingsRead, type NamedBooking } from './store/bookings.read';
import { SessionsRead } from './store/sessions.read';
import { TakePartGate } from './take-part-gate';

export interface SheetBooking extends NamedBooking {
  readonly attendance: Attendance | null;
  readonly whyNotConfirm: OpportunitiesRefusal | null;
  readonly whyNotMark: OpportunitiesRefusal | null;
  /** Only while the date is still ahead of them: what was missing once is nobody's business later. */
  readonly missing: readonly MissingCheck[];
}

/** Two people by name. That is all a plan needs to know. */
export interface NamedPair {
  readonly oneId: Id<'Member'>;
  readonly oneName: string;
  readonly otherId: Id<'Member'>;
  readonly otherName: string;
}

export interface PlaceLook {
  readonly memberId: Id<'Member'>;
  readonly memberName: string;
  readonly standing: PlaceStanding;
}

/** One session with everybody who was asked, and beside each deed why it cannot be done. */
export interface SessionSheet extends Session {
  readonly minutes: number;
  readonly contactName: string;
  readonly withNames: readonly string[];
  readonly bookings: readonly SheetBooking[];
  /** Pairs who shall not be in one room, among those who have a place or were asked. */
  readonly keptApart: readonly NamedPair[];
  /** Whose rules about places, company or travel there are to look at for this date. */
  readonly placeLooks: readonly PlaceLook[];
  /** With languages by name. */
  readonly whoFits: WhoFits;
  readonly whyNotSayWhoFits: OpportunitiesRefusal | null;
  readonly whyNotCloseRegister: OpportunitiesRefusal | null;
}

const stillAhead: ReadonlySet<string> = new Set(['offered', 'held', 'accepted', 'confirmed']);

@Injectable()
export class SessionSheets {
  constructor(
    private readonly sessions: SessionsRead,
    private readonly bookings: BookingsRead,
    private readonly accounts: AccountsDoor,
    private readonly members: MembersDoor,
    private readonly gate: TakePartGate,
    private readonly sight: DatesInSight,
    private readonly children: ChildDays,
    private readonly clock: Clock,
  ) {}

  async of(id: Id<'Session'>): Promise<SessionSheet | null> {
    const session = await this.sessions.one(id);
    if (!session || !(await this.sight.sees(session))) return null;
    const [bookings, people] = await Promise.all([this.bookings.ofSession(id), this.accounts.people([session.contactId, ...session.withIds])]);
    const names = new Map(people.map((person) => [person.id, person.firstName]));
    const now = this.clock.now();
    const ahead = hasStarted(session, now) ? [] : bookings.filter(({ state }) => stillAhead.has(state));
    const asked = await this.gate.ofMany(ahead, session);
    const between = new Map(ahead.map(({ id: bookingId }, at) => [bookingId, asked[at] ?? nothingBetween]));
    return {
      ...session,
      minutes: lengthInMinutes(session),
      contactName: names.get(session.contactId) ?? '',
      withNames: session.withIds.flatMap((personId) => names.get(personId) ?? []),
      bookings: bookings.map((booking) => ({
        ...booking, attendance: attendanceOf(booking), missing: (between.get(booking.id)?.needed ?? []) as readonly MissingCheck[],
        whyNotConfirm: whyNotConfirm(booking, between.get(booking.id) ?? { ...nothingBetween, consent: consentAnswerOf(booking) }),
        whyNotMark: whyNotMark(booking, session, now),
      })),
      keptApart: await this.keptApart(ahead, session),
      placeLooks: ahead.flatMap(({ id: bookingId, memberId, memberName }) => {
        const standing = between.get(bookingId)?.place ?? 'none';
        return standing === 'none' ? [] : [{ memberId, memberName, standing }];
      }),
      whoFits: { ...session.fit, languages: session.fit.languages.map(languageName) },
      whyNotSayWhoFits: whyNotSayWhoFits(session, bookings.length > 0, now),
      whyNotCloseRegister: whyNotCloseRegister(session, bookings, now, await this.children.whyNotClose(session, bookings)),
    };
  }

  private async keptApart(ahead: readonly NamedBooking[], { heldOn }: Session): Promise<readonly NamedPair[]> {
    const names = new Map(ahead.map(({ memberId, memberName }) => [memberId, memberName]));
    const pairs = await this.members.keptApart([...names.keys()], heldOn);
    return pairs.map(([oneId, otherId]) => ({ oneId, otherId, oneName: names.get(oneId) ?? '', otherName: names.get(otherId) ?? '' }));
  }
}
