import { ConsentDoor } from '@alongside/consent/server';
import type { Id } from '@alongside/kernel';
import { whyNotTakePart, type Booking, type MissingThing, type Session, type StandsBetween } from '@alongside/opportunities/rules';
import { Injectable } from '@nestjs/common';

import { PlaceStandings } from './place-standings';
import { SafetyPlanNeeds } from './safety-plan-needs';
import { StillNeededFor } from './still-needed';
import { UnderAge } from './under-age';
import { YoungStandings } from './young-standings';

type Asked = Pick<Booking, 'memberId' | 'memberKind' | 'sessionId' | 'payPence'>;
type Dated = Pick<Session, 'kind' | 'heldOn' | 'startsAt' | 'endsAt' | 'referenceLevel' | 'breakAt' | 'breakMinutes'>;

/** Everything that stands between one person and one date, asked now for the day of the date: birthdays, orders, checks and plans move in between. */
@Injectable()
export class TakePartGate {
  constructor(private readonly consent: ConsentDoor, private readonly needed: StillNeededFor, private readonly plans: SafetyPlanNeeds, private readonly places: PlaceStandings, private readonly young: YoungStandings, private readonly under: UnderAge) {}

  async between(booking: Asked, session: Dated): Promise<StandsBetween> {
    const { memberId, sessionId, memberKind } = booking;
    const young = await this.under.among([{ memberId, memberKind, heldOn: session.heldOn }]);
    const [hours = null] = await this.young.of(young.map(() => ({ memberId, sessionId, session })));
    return {
      young: hours,
      consent: await this.consent.whyNotTakePart(memberId, { sessionId: sessionId as Id<'Session'>, on: session.heldOn }),
      needed: await this.needed.one(booking, session), planLacks: (await this.plans.holdUp([{ memberId, memberKind, sessionId, heldOn: session.heldOn }]))[0] ?? null, place: await this.places.one({ id: sessionId, heldOn: session.heldOn }, memberId),
    };
  }

  async whyNot(booking: Asked, session: Dated): Promise<readonly MissingThing[]> {
    return whyNotTakePart(await this.between(booking, session));
  }

  /** Of many of one date: only those under age need the yes of somebody else, whichever seat they have, and what the plan and the place say is asked once. */
  async ofMany(bookings: readonly Asked[], session: Dated & Pick<Session, 'id' | 'seats'>): Promise<readonly StandsBetween[]> {
    const needed = await this.needed.many(bookings.map(({ memberId, payPence }) => ({ memberId, payPence, session })));
    const lackPlan = await this.plans.holdUp(bookings.map(({ memberId, memberKind, sessionId }) => ({ memberId, memberKind, sessionId, heldOn: session.heldOn })));
    const places = await this.places.of(session, bookings.map(({ memberId }) => memberId));
    const are = await this.under.are(bookings.map(({ memberId, memberKind }) => ({ memberId, memberKind, heldOn: session.heldOn })));
    const youngOnes = bookings.filter((_, at) => are[at]).map(({ memberId }) => memberId);
    const hours = await this.young.of(youngOnes.map((memberId) => ({ memberId, sessionId: session.id, session })));
    const hoursOf = new Map(youngOnes.map((memberId, at) => [memberId, hours[at] ?? null]));
    const all: StandsBetween[] = [];
    for (const [at, { memberId }] of bookings.entries()) {
      const consent = are[at] ? await this.consent.whyNotTakePart(memberId, { sessionId: session.id, on: session.heldOn }) : null;
      all.push({ consent, young: hoursOf.get(memberId) ?? null, needed: needed[at] ?? [], planLacks: lackPlan[at] ?? null, place: places.get(memberId) ?? 'none' });
    }
    return all;
  }
}
