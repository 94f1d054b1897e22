import { AccountsDoor } from '@alongside/accounts/server';
import { Clock, type Id } from '@alongside/kernel';
import { languageName, MembersDoor, type MissingCheck } from '@alongside/members/server';
import {
  attendanceOf, consentAnswerOf, hasStarted, lengthInMinutes, whyNotCloseRegister, whyNotConfirm, whyNotMark, whyNotSayWhoFits,
  type PlaceStanding, type Attendance, type OpportunitiesRefusal, type Session, type WhoFits,
} from '@alongside/opportunities/rules';
import { Injectable } from '@nestjs/common';

import { DatesInSight } from './dates-in-sight';
import { ChildDays } from './child-days';
import { PlaceStandings } from './place-standings';
import { SafetyPlanNeeds } from './safety-plan-needs';
import { StillNeededFor } from './still-needed';
import { BookingsRead, type NamedBooking } from './store/bookings.read';
import { SessionsRead } from './store/sessions.read';

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
    private readonly needed: StillNeededFor,
    private readonly plans: SafetyPlanNeeds,
    private readonly sight: DatesInSight,
    private readonly places: PlaceStandings,
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
    const lacks = await this.needed.many(ahead.map(({ memberId, payPence }) => ({ memberId, payPence, session })));
    const lacksPlan = await this.plans.isLacking(session);
    const places = await this.places.of(session, ahead.map(({ memberId }) => memberId));
    const missingOf = new Map(ahead.map(({ id: bookingId }, place) => [bookingId, lacks[place] ?? []]));
    return {
      ...session,
      minutes: lengthInMinutes(session),
      contactName: names.get(session.contactId) ?? '',
      withNames: session.withIds.flatMap((personId) => names.get(personId) ?? []),
      bookings: bookings.map((booking) => ({
        ...booking, attendance: attendanceOf(booking), missing: missingOf.get(booking.id) ?? [],
        whyNotConfirm: whyNotConfirm(booking, consentAnswerOf(booking), missingOf.get(booking.id), lacksPlan && booking.memberKind === 'young-person', places.get(booking.memberId)),
        whyNotMark: whyNotMark(booking, session, now),
      })),
      keptApart: await this.keptApart(ahead, session),
      placeLooks: ahead.flatMap(({ memberId, memberName }) => {
        const standing = places.get(memberId) ?? 'none';
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
