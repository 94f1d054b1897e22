import type { Id, PlainDate } from '@alongside/kernel';
import { MembersDoor, type BornAndRuled } from '@alongside/members/server';
import { consentAnswerOf, nothingBetween, whyNotConfirm, type OpportunitiesRefusal, type PlaceStanding, type PlanLack, type StillNeeded } from '@alongside/opportunities/rules';
import { Injectable } from '@nestjs/common';

import { DatesInSight } from './dates-in-sight';
import { PlaceStandings } from './place-standings';
import { SafetyPlanNeeds } from './safety-plan-needs';
import { StillNeededFor } from './still-needed';
import { BookingsRead } from './store/bookings.read';
import { UpcomingSessionsRead, type GatedSession, type ListedBooking, type ListedSession } from './store/upcoming-sessions.read';
import { UnderAge } from './under-age';
import { YoungStandings } from './young-standings';

interface Ready {
  readonly booking: ListedBooking;
  readonly session: GatedSession;
}

type Known = ReadonlyMap<string, BornAndRuled>;

/**
 * Dates to come, with what each booking waits for: the same rule as on the button. What is required, the plan and the place are asked only where somebody could be confirmed, and for all of them at once.
 * Whose yes is waited for is read from the booking, which consent keeps up to date; the button and the deed ask consent itself.
 */
@Injectable()
export class UpcomingSessions {
  constructor(
    private readonly read: UpcomingSessionsRead,
    private readonly needed: StillNeededFor,
    private readonly plans: SafetyPlanNeeds,
    private readonly places: PlaceStandings,
    private readonly bookings: BookingsRead,
    private readonly members: MembersDoor,
    private readonly sight: DatesInSight,
    private readonly young: YoungStandings,
    private readonly under: UnderAge,
  ) {}

  async from(day: PlainDate, first: number): Promise<readonly ListedSession[]> {
    const sessions = await this.sight.list((hidden) => this.read.from(day, first, hidden));
    const ready = sessions.flatMap((session) => session.bookings.filter(({ whyNotConfirm: no }) => no === null).map((booking) => ({ booking, session })));
    if (ready.length === 0) return sessions;
    const days = ready.map(({ session }) => session.heldOn).sort();
    const known = await this.members.bornAndRuled([...new Set<Id<string>>(ready.map(({ booking }) => booking.memberId))], days[0] as PlainDate, days.at(-1) as PlainDate);
    const [young, needed, places] = await Promise.all([this.youngAmong(ready, known), this.neededOf(ready), this.placesOf(ready, known)]);
    const lacking = await this.lackingPlans(ready, young);
    const hours = await this.hoursOf(ready.filter(({ booking }) => young.has(booking.id)));
    const why = new Map(ready.map(({ booking }) => [booking.id, whyNotConfirm(booking, {
      ...nothingBetween, consent: consentAnswerOf(booking), needed: needed.get(booking.id) ?? [], young: hours.get(booking.id) ?? null,
      planLacks: lacking.get(booking.id) ?? null, place: places.get(booking.id) ?? 'none',
    })]));
    return sessions.map((session) => ({ ...session, bookings: session.bookings.map((booking) => ({ ...booking, whyNotConfirm: booking.whyNotConfirm ?? why.get(booking.id) ?? null })) }));
  }

  /** Under age on the day, whichever seat they have. */
  private async youngAmong(ready: readonly Ready[], known: Known): Promise<ReadonlySet<string>> {
    // A booking has a seat of its group, so where there are none for young people nobody has one.
    const maybe = ready.filter(({ session }) => session.seats.some(({ kind }) => kind === 'young-person'));
    const seated = maybe.length === 0 ? new Set<string>() : await this.bookings.youngAmong(maybe.map(({ booking }) => booking.id));
    const asked = ready.map(({ booking: { id, memberId }, session: { heldOn } }) => ({ memberId, memberKind: seated.has(id) ? ('young-person' as const) : ('parent-carer' as const), heldOn }));
    const young = await this.under.areBorn(asked, new Map([...known].map(([id, { bornOn }]) => [id, bornOn])));
    return new Set(ready.filter((_, at) => young[at]).map(({ booking }) => booking.id));
  }

  private async neededOf(ready: readonly Ready[]): Promise<ReadonlyMap<string, readonly StillNeeded[]>> {
    const gated = ready.filter(({ session }) => session.gated);
    const lacks = gated.length === 0 ? [] : await this.needed.many(gated.map(({ booking: { memberId }, session }) => ({ memberId, payPence: session.payPence, session })));
    return new Map(gated.map(({ booking }, at) => [booking.id, lacks[at] ?? []]));
  }

  /** The bookings that wait for a plan, and for what of it. */
  private async lackingPlans(ready: readonly Ready[], young: ReadonlySet<string>): Promise<ReadonlyMap<string, PlanLack>> {
    const waiting = ready.filter(({ booking }) => young.has(booking.id));
    const lacks = await this.plans.lacksOf([...new Set(waiting.map(({ session }) => session.id))]);
    return new Map(waiting.flatMap(({ booking, session }) => {
      const lack = lacks.get(session.id);
      return lack === undefined ? [] : [[booking.id, lack] as const];
    }));
  }

  private async hoursOf(young: readonly Ready[]): Promise<ReadonlyMap<string, OpportunitiesRefusal | null>> {
    const hours = await this.young.of(young.map(({ booking: { memberId }, session }) => ({ memberId, sessionId: session.id, session })));
    return new Map(young.map(({ booking }, at) => [booking.id, hours[at] ?? null]));
  }

  private async placesOf(ready: readonly Ready[], known: Known): Promise<ReadonlyMap<string, PlaceStanding>> {
    const found = new Map<string, PlaceStanding>();
    for (const { booking, session } of ready) if (known.get(booking.memberId)?.hasSafetyRules) found.set(booking.id, await this.places.one(session, booking.memberId));
    return found;
  }
}
