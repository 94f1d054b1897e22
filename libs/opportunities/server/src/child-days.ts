import { CouncilDoor } from '@alongside/council/server';
import { addDays, Clock, type Actor, type Id, type PlainDate } from '@alongside/kernel';
import { MembersDoor, type PersonAround } from '@alongside/members/server';
import { gapsOf, holdsSeat, isChild, isThere, whyNotCloseForChildren, type Booking, type ChildDay, type DayAround, type DayChange, type DayGap, type OpportunitiesRefusal, type Session } from '@alongside/opportunities/rules';
import { EventLog } from '@alongside/platform/events';
import { Injectable } from '@nestjs/common';

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
  /** Whom to choose from. */
  readonly around: readonly NamedAround[];
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

type Dated = Pick<Session, 'heldOn'>;

/** How children come to a date and go home, whom we ring, and that each of them left safely. */
@Injectable()
export class ChildDays {
  constructor(
    private readonly council: CouncilDoor,
    private readonly members: MembersDoor,
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
        around: people, neverAlone: await this.neverAlone(memberId, session.heldOn), gaps: gapsOf(day, people.map((one) => one.id), unread(changes)), leftHow: day?.leftHow ?? null, leftWith: who(day?.leftWithId), leftAt: day?.leftAt ?? null, changes: await this.opened(changes, around),
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
    const children = coming.filter(({ memberId, heldOn }) => isChild({ memberKind: 'young-person', born: born.get(memberId) ?? null }, heldOn, under));
    const days = new Map((await this.days.of(children.map(({ bookingId }) => bookingId))).map((day) => [day.id, day]));
    const said = await this.said.of(children.map(({ bookingId }) => bookingId));
    const lines: DayToPlan[] = [];
    for (const child of children) {
      const gaps = gapsOf(days.get(child.bookingId), (await this.aroundOf(child.memberId)).map(({ id }) => id), unread(said.filter(({ bookingId }) => bookingId === child.bookingId)));
      if (gaps.length > 0) lines.push({ ...child, gaps });
    }
    return lines;
  }

  async around(memberId: Id<'Member'>, on: PlainDate): Promise<DayAround> {
    return { aroundIds: (await this.aroundOf(memberId)).map(({ id }) => id), neverAlone: await this.neverAlone(memberId, on) };
  }

  /** Whether this booking is a child's, of whom it is planned. */
  async isForChild(booking: Booking, { heldOn }: Dated): Promise<boolean> {
    return (await this.childrenAmong([booking], heldOn)).length > 0;
  }

  async whyNotClose({ heldOn }: Dated, bookings: readonly Booking[]): Promise<OpportunitiesRefusal | null> {
    const children = await this.childrenAmong(bookings.filter(isThere), heldOn);
    return children.length === 0 ? null : whyNotCloseForChildren(children, await this.days.of(children.map(({ id }) => id)));
  }

  private async childrenAmong<Some extends Booking>(bookings: readonly Some[], on: PlainDate): Promise<readonly Some[]> {
    const young = bookings.filter(({ memberKind }) => memberKind === 'young-person');
    if (young.length === 0) return [];
    const [born, under] = [await this.bornOf(young.map(({ memberId }) => memberId)), await this.under(on)];
    return young.filter(({ memberId, memberKind }) => isChild({ memberKind, born: born.get(memberId) ?? null }, on, under));
  }

  private async bornOf(ids: readonly Id<'Member'>[]): Promise<ReadonlyMap<string, PlainDate | null>> {
    return new Map(ids.length === 0 ? [] : (await this.members.members(ids)).map(({ id, bornOn }) => [id, bornOn]));
  }

  private under(on: PlainDate): Promise<number> {
    return this.council.policyNumber('safety.day_plan_under', on);
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
