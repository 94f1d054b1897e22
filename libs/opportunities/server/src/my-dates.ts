import { AccountsDoor } from '@alongside/accounts/server';
import { addDays, Clock, type Id, type PlainDate } from '@alongside/kernel';
import {
  answerOf, whyNotAccept, whyNotConfirm, whyNotDecline, consentAnswerOf,
  type Booking, type OfferAnswer, type OpportunitiesRefusal, type SeatWish, type Session,
} from '@alongside/opportunities/rules';
import { Injectable } from '@nestjs/common';

import { BookingsRead } from './store/bookings.read';
import { SessionsRead } from './store/sessions.read';

type SessionWords = Pick<Session, 'kind' | 'title' | 'plainSummary' | 'heldOn' | 'startsAt' | 'endsAt' | 'place' | 'placeNote'>;

/** A date as the member sees it: what was promised, what they said, who else will be there. */
export interface MyDate extends SessionWords, Pick<Booking, 'state' | 'permission' | 'payPence' | 'payBy' | 'answerBy' | 'answeredAt'> {
  readonly bookingId: Id<'Booking'>;
  readonly sessionId: Id<'Session'>;
  readonly answer: OfferAnswer | null;
  readonly contactName: string;
  readonly withNames: readonly string[];
  /** Other members there, when all seats are taken. */
  readonly others: readonly SeatWish[];
  readonly whyNotAccept: OpportunitiesRefusal | null;
  readonly whyNotDecline: OpportunitiesRefusal | null;
  readonly whyNotConfirm: OpportunitiesRefusal | null;
}

const STILL_SHOWN_DAYS = 30;

@Injectable()
export class MyDates {
  constructor(
    private readonly bookings: BookingsRead,
    private readonly sessions: SessionsRead,
    private readonly accounts: AccountsDoor,
    private readonly clock: Clock,
  ) {}

  /** Dates to come and those of the last month, soonest first. */
  async of(memberId: Id<string>): Promise<readonly MyDate[]> {
    return this.told(await this.bookings.ofMember(memberId, addDays(this.clock.today(), -STILL_SHOWN_DAYS)));
  }

  async one(memberId: Id<string>, bookingId: Id<'Booking'>): Promise<MyDate | null> {
    const ever = '2000-01-01' as PlainDate;
    return (await this.told(await this.bookings.ofMember(memberId, ever, bookingId)))[0] ?? null;
  }

  private async told(bookings: readonly Booking[]): Promise<readonly MyDate[]> {
    const sessions = new Map((await this.sessions.many(bookings.map(({ sessionId }) => sessionId))).map((session) => [session.id, session]));
    const staff = [...new Set([...sessions.values()].flatMap(({ contactId, withIds }) => [contactId, ...withIds]))];
    const names = new Map((await this.accounts.people(staff)).map((person) => [person.id as string, person.firstName]));
    return bookings.flatMap((booking) => {
      const session = sessions.get(booking.sessionId);
      return session ? [this.myDate(booking, session, names)] : [];
    });
  }

  private myDate(booking: Booking, session: Session, names: ReadonlyMap<string, string>): MyDate {
    const { kind, title, plainSummary, heldOn, startsAt, endsAt, place, placeNote } = session;
    const { state, permission, payPence, payBy, answerBy, answeredAt, memberKind } = booking;
    const seats = session.seats.find((group) => group.kind === memberKind);
    const moment = { session, seats, now: this.clock.now(), today: this.clock.today() };
    return {
      bookingId: booking.id, sessionId: session.id, kind, title, plainSummary, heldOn, startsAt, endsAt, place, placeNote,
      state, permission, payPence, payBy, answerBy, answeredAt,
      answer: answerOf(booking),
      contactName: names.get(session.contactId) ?? '',
      withNames: session.withIds.flatMap((personId) => names.get(personId) ?? []),
      others: session.seats.map(({ kind: of, count }) => ({ kind: of, count: of === memberKind ? count - 1 : count })).filter(({ count }) => count > 0),
      whyNotAccept: whyNotAccept(booking, moment),
      whyNotDecline: whyNotDecline(booking, moment),
      whyNotConfirm: whyNotConfirm(booking, consentAnswerOf(booking)),
    };
  }
}
