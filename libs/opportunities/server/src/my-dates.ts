import { AccountsDoor } from '@alongside/accounts/server';
import { addDays, Clock, type Id } from '@alongside/kernel';
import type { MissingCheck } from '@alongside/members/server';
import {
  answerOf, hasStarted, nothingBetween, whyNotAccept, whyNotConfirm, whyNotDecline, whyNotHold, consentAnswerOf,
  type Booking, type FitGap, type OfferAnswer, type OpportunitiesRefusal, type SeatWish, type Session, type StandsBetween,
} from '@alongside/opportunities/rules';
import { Injectable } from '@nestjs/common';

import { SafetyPlanNeeds } from './safety-plan-needs';
import { StillNeededFor } from './still-needed';
import { AskedAllTheSameRead } from './store/asked-all-the-same.read';
import { MyBookingsRead, type MyBooking } from './store/my-bookings.read';
import { UnderAge } from './under-age';
import { YoungStandings } from './young-standings';

type SessionWords = Pick<Session, 'kind' | 'title' | 'plainSummary' | 'heldOn' | 'startsAt' | 'endsAt' | 'place' | 'placeNote' | 'referenceLevel' | 'breakAt' | 'breakMinutes'>;

/** A date as the member sees it: what was promised, what they said, who else will be there. */
export interface MyDate extends SessionWords, Pick<Booking, 'memberKind' | 'state' | 'permission' | 'payPence' | 'payBy' | 'answerBy' | 'answeredAt'> {
  readonly bookingId: Id<'Booking'>;
  readonly sessionId: Id<'Session'>;
  readonly answer: OfferAnswer | null;
  /** The member's own, for a greeting. */
  readonly firstName: string;
  readonly contactName: string;
  readonly withNames: readonly string[];
  /** Other members there, when all seats are taken. */
  readonly others: readonly SeatWish[];
  readonly whyNotAccept: OpportunitiesRefusal | null;
  readonly whyNotHold: OpportunitiesRefusal | null;
  readonly whyNotDecline: OpportunitiesRefusal | null;
  readonly whyNotConfirm: OpportunitiesRefusal | null;
  readonly missing: readonly MissingCheck[];
  /** Where the date did not fit what they told us, and they were asked all the same. */
  readonly askedInSpiteOf: readonly FitGap[];
}

const STILL_SHOWN_DAYS = 30;
const stillAhead: ReadonlySet<string> = new Set(['offered', 'held', 'accepted', 'confirmed']);

@Injectable()
export class MyDates {
  constructor(private readonly bookings: MyBookingsRead, private readonly accounts: AccountsDoor, private readonly needed: StillNeededFor, private readonly plans: SafetyPlanNeeds, private readonly allTheSame: AskedAllTheSameRead, private readonly young: YoungStandings, private readonly under: UnderAge, private readonly clock: Clock) {}

  /** Dates to come and those of the last month, soonest first. */
  async of(memberId: Id<string>): Promise<readonly MyDate[]> {
    return this.told(await this.bookings.from(memberId, addDays(this.clock.today(), -STILL_SHOWN_DAYS)));
  }

  /** Null when this is not a booking of that person. */
  async one(memberId: Id<string>, bookingId: Id<'Booking'>): Promise<MyDate | null> {
    const booking = await this.bookings.one(memberId, bookingId);
    return booking && ((await this.told([booking]))[0] ?? null);
  }

  private async told(bookings: readonly MyBooking[]): Promise<readonly MyDate[]> {
    const people = [...new Set<Id<string>>(bookings.flatMap(({ memberId, session }) => [memberId, session.contactId, ...session.withIds]))];
    const names = new Map((await this.accounts.people(people)).map((person) => [person.id as string, person.firstName]));
    const ahead = bookings.filter(({ state, session }) => stillAhead.has(state) && !hasStarted(session, this.clock.now()));
    const lacks = await this.needed.many(ahead);
    const missingOf = new Map(ahead.map(({ id }, place) => [id, lacks[place] ?? []]));
    const inSpiteOf = await this.allTheSame.gapsOf(bookings.map(({ id }) => id));
    const young = await this.under.among(ahead.map((booking) => ({ ...booking, heldOn: booking.session.heldOn })));
    const hours = await this.young.of(young);
    const hoursOf = new Map(young.map(({ id }, at) => [id, hours[at] ?? null]));
    const lack = await this.plans.holdUp(ahead.map(({ memberId, memberKind, sessionId, session: { heldOn } }) => ({ memberId, memberKind, sessionId, heldOn })));
    const lacking = new Map(ahead.map(({ id }, at) => [id as string, lack[at] ?? null]));
    return bookings.map((booking) => this.myDate(booking, names, { missing: missingOf.get(booking.id) ?? [], young: hoursOf.get(booking.id) ?? null, planLacks: lacking.get(booking.id) ?? null, askedInSpiteOf: inSpiteOf.get(booking.id) ?? [] }));
  }

  private myDate(
    { session, ...booking }: MyBooking, names: ReadonlyMap<string, string>,
    { missing, young, planLacks, askedInSpiteOf }: Pick<MyDate, 'missing' | 'askedInSpiteOf'> & Pick<StandsBetween, 'young' | 'planLacks'>,
  ): MyDate {
    const { kind, title, plainSummary, heldOn, startsAt, endsAt, place, placeNote, referenceLevel, breakAt, breakMinutes } = session;
    const { state, permission, payPence, payBy, answerBy, answeredAt, memberKind } = booking;
    const seats = session.seats.find((group) => group.kind === memberKind);
    const moment = { session, seats, now: this.clock.now(), today: this.clock.today() };
    return {
      bookingId: booking.id, sessionId: session.id, kind, title, plainSummary, heldOn, startsAt, endsAt, place, placeNote, referenceLevel, breakAt, breakMinutes,
      memberKind, state, permission, payPence, payBy, answerBy, answeredAt,
      answer: answerOf(booking),
      firstName: names.get(booking.memberId) ?? '',
      contactName: names.get(session.contactId) ?? '',
      withNames: session.withIds.flatMap((personId) => names.get(personId) ?? []),
      others: session.seats.map(({ kind: of, count }) => ({ kind: of, count: of === memberKind ? count - 1 : count })).filter(({ count }) => count > 0),
      whyNotAccept: whyNotAccept(booking, moment),
      whyNotHold: whyNotHold(booking, moment),
      whyNotDecline: whyNotDecline(booking, moment),
      whyNotConfirm: whyNotConfirm(booking, { ...nothingBetween, consent: consentAnswerOf(booking), needed: missing, young, planLacks }),
      missing, askedInSpiteOf,
    };
  }
}
