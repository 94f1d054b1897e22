import { Refusal, type Actor, type Id, type Instant, type PlainDate } from '@alongside/kernel';
import { languagesOf } from '@alongside/members/server';
import { isAtLimit, isTheirsToSettle, mayReadPapers, whoFits, type Booking, type SeatWish, type Session, type TypedWhoFits, type WhoFits } from '@alongside/opportunities/rules';
import { Transactions } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

import { OpenSession, type SessionWish } from './actions/open-session';
import { ReplyCodes } from './actions/reply-code';
import { OwnLimits } from './own-limits';
import { SessionPapers } from './session-papers';
import { BookingsRead, type NamedBooking } from './store/bookings.read';
import { InvitationStore } from './store/invitation.store';
import { SessionsRead } from './store/sessions.read';
import { TakePartGate } from './take-part-gate';
import { WatchersLost } from './watchers-lost';

export interface NotReady {
  readonly bookingId: Id<'Booking'>;
  readonly sessionId: Id<'Session'>;
  readonly memberId: Id<'Member'>;
  readonly contactId: Id<'Person'>;
  readonly codes: readonly string[];
  /** There is something they, or those who look after them, can do about it. */
  readonly theirs: boolean;
}

/** Somebody signed this plan, and one person named in it may not watch any more. */
export interface ToldSigner {
  readonly planId: Id<'SafetyPlan'>;
  readonly sessionId: Id<'Session'>;
  readonly signedBy: Id<'Person'>;
  readonly signedAt: Instant;
  readonly lostId: Id<'Person'>;
}

/** What contexts to the right may ask about dates and bookings. Everything joins the caller's transaction. */
@Injectable()
export class OpportunitiesDoor {
  constructor(
    private readonly opening: OpenSession,
    private readonly sessionsRead: SessionsRead,
    private readonly bookings: BookingsRead,
    private readonly invitations: InvitationStore,
    private readonly papers: SessionPapers,
    private readonly codes: ReplyCodes,
    private readonly transactions: Transactions,
    private readonly gate: TakePartGate,
    private readonly limits: OwnLimits,
    private readonly lost: WatchersLost,
  ) {}

  /** Opens a date with its seats and the money promised for it. Throws a Refusal naming each field that is wrong. */
  openSession(wish: SessionWish, by: Actor): Promise<Id<'Session'>> {
    return this.opening.run(wish, by);
  }

  /** What somebody wishes for a date that is not opened yet, read by the same rule: whom it suits. Throws the refusals of `whoFits`. */
  readWhoFits(typed: TypedWhoFits, seats: readonly SeatWish[]): WhoFits {
    return whoFits(typed, seats.filter(({ count }) => count > 0), languagesOf);
  }

  session(id: Id<string>): Promise<Session | null> {
    return this.sessionsRead.one(id);
  }

  /** In the order of their days. */
  sessions(ids: readonly Id<string>[]): Promise<readonly Session[]> {
    return this.sessionsRead.many(ids);
  }

  booking(id: Id<string>): Promise<Booking | null> {
    return this.bookings.one(id);
  }

  bookingsOf(sessionId: Id<string>): Promise<readonly NamedBooking[]> {
    return this.bookings.ofSession(sessionId);
  }

  /** To which date each of these bookings belongs. */
  sessionsOfBookings(ids: readonly Id<'Booking'>[]): Promise<ReadonlyMap<string, Id<'Session'>>> {
    return this.bookings.sessionsOf(ids);
  }

  /** One member's bookings for days from the given one on, soonest first. */
  bookingsOfMember(memberId: Id<string>, from: PlainDate): Promise<readonly Booking[]> {
    return this.bookings.ofMember(memberId, from);
  }

  /** Who is busy on which day, for the days from and to, both included. */
  busyBetween(from: PlainDate, to: PlainDate): Promise<readonly { readonly memberId: Id<'Member'>; readonly heldOn: PlainDate }[]> {
    return this.bookings.heldBetween(from, to);
  }

  /** Who has as many dates in the month of that day as they said they want at most. */
  async atTheirLimit(said: Parameters<OwnLimits['of']>[0], day: PlainDate): Promise<ReadonlySet<Id<'Member'>>> {
    return new Set([...(await this.limits.of(said, day))].flatMap(([memberId, limit]) => (isAtLimit(limit) ? [memberId] : [])));
  }

  /** Of everybody we count on that day, those to whom something is missing, with each thing by its code. The same rule as on the button, on their page and when they are confirmed. */
  async notReadyOn(day: PlainDate): Promise<readonly NotReady[]> {
    const bookings = await this.bookings.countedOn(day);
    const sessions = new Map((await this.sessionsRead.many([...new Set(bookings.map(({ sessionId }) => sessionId))])).map((session) => [session.id as string, session]));
    const found: NotReady[] = [];
    for (const booking of bookings) {
      const session = sessions.get(booking.sessionId);
      const missing = session ? await this.gate.whyNot(booking, session) : [];
      if (session && missing.length > 0) found.push({ bookingId: booking.id, sessionId: session.id, memberId: booking.memberId, contactId: session.contactId, codes: missing.map(({ code }) => code), theirs: isTheirsToSettle(missing) });
    }
    return found;
  }

  /** Signed plans of dates ahead that name somebody who may not watch any more, with who signed: for telling them once. */
  async plansShaken(): Promise<readonly ToldSigner[]> {
    return (await this.lost.ahead()).flatMap(({ plan: { id, sessionId, lookedAtBy, lookedAt }, lost }) => (lookedAtBy === null || lookedAt === null ? [] : lost.map((lostId) => ({ planId: id, sessionId, signedBy: lookedAtBy, signedAt: lookedAt, lostId }))));
  }

  /** Who may look at the papers of a date: whoever said yes and may come. */
  async readersOfPapers(sessionId: Id<string>): Promise<readonly NamedBooking[]> {
    return (await this.bookings.ofSession(sessionId)).filter(mayReadPapers);
  }

  /** How many papers the person with this booking may look at today. What they are is not told. */
  async papersToLookAt(bookingId: Id<string>): Promise<number> {
    const booking = await this.bookings.one(bookingId);
    const session = booking && (await this.sessionsRead.one(booking.sessionId));
    return session ? (await this.papers.mine(session, booking)).length : 0;
  }

  /** The path of the private reply page, `/i/…`; only for a message to that member. Throws Refusal NOT_FOUND. */
  invitationLink(bookingId: Id<string>): Promise<string> {
    return this.transactions.run(async () => {
      const newest = await this.invitations.newestOf(bookingId as Id<'Booking'>);
      if (!newest) throw new Refusal('NOT_FOUND');
      return `/i/${await this.codes.read(newest)}`;
    });
  }
}
