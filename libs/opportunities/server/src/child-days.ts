import { ConsentDoor, purposeOf, type SaidToday } from '@alongside/consent/server';
import { CouncilDoor } from '@alongside/council/server';
import { addDays, Clock, type Actor, type Id, type PlainDate } from '@alongside/kernel';
import { MembersDoor, type PersonAround } from '@alongside/members/server';
import { gapsOf, holdsSeat, isChild, isThere, whyNotCloseForChildren, type Booking, type ChildDay, type DayAround, type DayChange, type DayGap, type OpportunitiesRefusal, type Session } from '@alongside/opportunities/rules';
import { EventLog } from '@alongside/platform/events';
import { Injectable } from '@nestjs/common';

import { AdultsOfOurs, type OneOfUs } from './adults-of-ours';
import { DatesInSight } from './dates-in-sight';
import { DayChangeWords } from './day-change-words';
import { BookingsRead } from './store/bookings.read';
import { ChildDaysRead, type ComingChild } from './store/child-days.read';
import { DayChangesRead } from './store/day-changes.read';
import { SessionsRead } from './store/sessions.read';

export interface NamedAround {
  readonly id: Id<string>;
  readonly name: string;
  readonly relation: string;
  readonly phone: string | null;
}

/** One child's day as the coordinator sees it. */
export interface ShownDay {
  readonly bookingId: Id<'Booking'>;
  readonly memberId: Id<'Member'>;
  readonly memberName: string;
  readonly isThere: boolean;
  readonly comes: ChildDay['comes'];
  readonly goes: ChildDay['goes'];
  readonly collector: NamedAround | null;
  readonly contacts: readonly NamedAround[];
  readonly fetchers: readonly OneOfUs[];
  readonly takers: readonly OneOfUs[];
  /** Whom to choose from. */
  readonly around: readonly NamedAround[];
  /** Who of us to choose from. */
  readonly ours: readonly OneOfUs[];
  readonly leastOfUs: number;
  readonly travel: SaidToday;
  readonly neverAlone: boolean;
  readonly gaps: readonly DayGap[];
  readonly leftHow: ChildDay['leftHow'];
  readonly leftWith: NamedAround | null;
  readonly leftAt: ChildDay['leftAt'];
  /** What those who look after them said is different. */
  readonly changes: readonly SaidChange[];
}

export interface SaidChange extends Pick<DayChange, 'id' | 'saidAt' | 'seenAt'> {
  readonly who: string;
  readonly words: string;
}

export interface DayToPlan extends ComingChild {
  readonly gaps: readonly DayGap[];
}

type Dated = Pick<Session, 'heldOn' | 'contactId' | 'withIds'>;

const travel = purposeOf({ scope: 'travel' });

/** How children come to a date and go home, whom we ring, and that each of them left safely. */
@Injectable()
export class ChildDays {
  constructor(
    private readonly council: CouncilDoor,
    private readonly members: MembersDoor,
    private readonly consent: ConsentDoor,
    private readonly adults: AdultsOfOurs,
    private readonly events: EventLog,
    private readonly sessions: SessionsRead,
    private readonly bookings: BookingsRead,
    private readonly days: ChildDaysRead,
    private readonly sight: DatesInSight,
    private readonly said: DayChangesRead,
    private readonly words: DayChangeWords,
    private readonly clock: Clock,
  ) {}

  /** Of a date's children with a place. The look at each is recorded. */
  async of(sessionId: Id<'Session'>, by: Actor): Promise<readonly ShownDay[]> {
    const session = await this.sessions.one(sessionId);
    if (!session) return [];
    const children = await this.childrenAmong((await this.bookings.ofSession(sessionId)).filter(holdsSeat), session.heldOn);
    const ids = children.map(({ id }) => id);
    const days = new Map((await this.days.of(ids)).map((day) => [day.id, day]));
    const said = await this.said.of(ids);
    const [ours, leastOfUs, travels] = [await this.adults.of(session), await this.leastOfUs(session.heldOn), await this.travels(children.map(({ memberId }) => memberId))];
    const ourIds = ours.map((one) => one.id);
    const shown: ShownDay[] = [];
    for (const { id, memberId, memberName, state } of children) {
      await this.events.recordRead('opportunities.child-day-read', memberId, by, { memberId });
      const around = await this.aroundOf(memberId);
      const people = around.map(named);
      const day = days.get(id);
      const changes = said.filter(({ bookingId }) => bookingId === id);
      const who = (wanted: Id<string> | null | undefined) => people.find((one) => one.id === wanted) ?? null;
      shown.push({
        bookingId: id, memberId, memberName, isThere: isThere({ state }), comes: day?.comes ?? null, goes: day?.goes ?? null, collector: who(day?.collectorId), contacts: (day?.contactIds ?? []).flatMap((one) => who(one) ?? []),
        fetchers: await this.adults.named(day?.fetcherIds ?? []), takers: await this.adults.named(day?.takerIds ?? []), around: people, ours, leastOfUs, travel: travels.get(memberId) ?? 'not-said',
        neverAlone: await this.neverAlone(memberId, session.heldOn), gaps: gapsOf(day, { aroundIds: people.map((one) => one.id), ourIds, leastOfUs, yesToTravel: travels.get(memberId) === 'yes' }, unread(changes)), leftHow: day?.leftHow ?? null, leftWith: who(day?.leftWithId), leftAt: day?.leftAt ?? null, changes: await this.opened(changes, around),
      });
    }
    return shown;
  }

  async ofBooking(id: Id<'Booking'>, by: Actor): Promise<ShownDay | null> {
    const booking = await this.bookings.one(id);
    return booking === null ? null : ((await this.of(booking.sessionId, by)).find(({ bookingId }) => bookingId === id) ?? null);
  }

  /** Children of today and tomorrow for whom something is still to be found out, and later ones of whom somebody says that something changed. */
  async toPlan(): Promise<readonly DayToPlan[]> {
    const today = this.clock.today();
    const coming = await this.sight.list((hidden) => this.days.comingBetween(today, addDays(today, 1), hidden));
    const born = await this.bornOf(coming.map(({ memberId }) => memberId));
    const under = await this.under(today);
    const children = coming.filter(({ memberId, memberKind, heldOn }) => isChild({ memberKind, born: born.get(memberId) ?? null }, heldOn, under));
    const days = new Map((await this.days.of(children.map(({ bookingId }) => bookingId))).map((day) => [day.id, day]));
    const said = await this.said.of(children.map(({ bookingId }) => bookingId));
    const travels = await this.travels(children.map(({ memberId }) => memberId));
    const ours = await this.oursOn(children.map(({ sessionId }) => sessionId));
    const lines: DayToPlan[] = [];
    for (const child of children) {
      const today = { aroundIds: (await this.aroundOf(child.memberId)).map(({ id }) => id), ourIds: ours.get(child.sessionId) ?? [], leastOfUs: await this.leastOfUs(child.heldOn), yesToTravel: travels.get(child.memberId) === 'yes' };
      const gaps = gapsOf(days.get(child.bookingId), today, unread(said.filter(({ bookingId }) => bookingId === child.bookingId)));
      if (gaps.length > 0) lines.push({ ...child, gaps });
    }
    return lines;
  }

  async around(memberId: Id<'Member'>, session: Dated): Promise<DayAround> {
    const { heldOn } = session;
    return {
      aroundIds: (await this.aroundOf(memberId)).map(({ id }) => id), neverAlone: await this.neverAlone(memberId, heldOn),
      ourIds: (await this.adults.of(session)).map(({ id }) => id), leastOfUs: await this.leastOfUs(heldOn), yesToTravel: (await this.travels([memberId])).get(memberId) === 'yes',
    };
  }

  /** Whether this booking is a child's, of whom it is planned. */
  async isForChild(booking: Booking, { heldOn }: Pick<Session, 'heldOn'>): Promise<boolean> {
    return (await this.childrenAmong([booking], heldOn)).length > 0;
  }

  async whyNotClose({ heldOn }: Pick<Session, 'heldOn'>, bookings: readonly Booking[]): Promise<OpportunitiesRefusal | null> {
    const children = await this.childrenAmong(bookings.filter(isThere), heldOn);
    return children.length === 0 ? null : whyNotCloseForChildren(children, await this.days.of(children.map(({ id }) => id)));
  }

  private async childrenAmong<Some extends Booking>(bookings: readonly Some[], on: PlainDate): Promise<readonly Some[]> {
    if (bookings.length === 0) return [];
    const [born, under] = [await this.bornOf(bookings.map(({ memberId }) => memberId)), await this.under(on)];
    return bookings.filter(({ memberId, memberKind }) => isChild({ memberKind, born: born.get(memberId) ?? null }, on, under));
  }

  private async bornOf(ids: readonly Id<'Member'>[]): Promise<ReadonlyMap<string, PlainDate | null>> {
    return ids.length === 0 ? new Map() : this.members.birthDatesOf([...new Set(ids)]);
  }

  private under(on: PlainDate): Promise<number> {
    return this.council.policyNumber('safety.day_plan_under', on);
  }

  private leastOfUs(on: PlainDate): Promise<number> {
    return this.council.policyNumber('safety.travel_adults', on);
  }

  /** How each of them stands today to being taken there and back by us. */
  private async travels(ids: readonly Id<'Member'>[]): Promise<ReadonlyMap<string, SaidToday>> {
    return new Map([...(await this.consent.saidToday(ids, { travel }))].map(([memberId, said]) => [memberId, said.travel]));
  }

  private async oursOn(ids: readonly Id<'Session'>[]): Promise<ReadonlyMap<string, readonly Id<'Person'>[]>> {
    const ours = new Map<string, readonly Id<'Person'>[]>();
    for (const session of ids.length === 0 ? [] : await this.sessions.many([...new Set(ids)])) ours.set(session.id, (await this.adults.of(session)).map(({ id }) => id));
    return ours;
  }

  private async aroundOf(memberId: Id<'Member'>): Promise<readonly PersonAround[]> {
    return (await this.members.peopleAround(memberId)).filter(({ state }) => state === 'counts');
  }

  private opened(changes: readonly DayChange[], around: readonly PersonAround[]): Promise<SaidChange[]> {
    return Promise.all(changes.map(async (change) => ({ id: change.id, saidAt: change.saidAt, seenAt: change.seenAt, who: around.find(({ personId }) => personId === change.saidBy)?.name ?? '', words: await this.words.open(change) })));
  }

  private async neverAlone(memberId: Id<'Member'>, on: PlainDate): Promise<boolean> {
    return (await this.members.safetyRulesOf([memberId], on)).some(({ kind }) => kind === 'no-lone-travel');
  }
}

function unread(changes: readonly DayChange[]): boolean {
  return changes.some(({ seenAt }) => seenAt === null);
}

function named({ id, name, relation, phone }: PersonAround): NamedAround {
  return { id, name, relation, phone };
}
