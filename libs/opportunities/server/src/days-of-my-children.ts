import { AccountsDoor } from '@alongside/accounts/server';
import { CouncilDoor } from '@alongside/council/server';
import { addDays, Clock, systemActor, type Actor, type Id, type PlainDate } from '@alongside/kernel';
import { MembersDoor, type PersonAround } from '@alongside/members/server';
import { daySight, holdsSeat, isChild, isThere, whyNotSayDayChanged, type ChildDay, type DayChange, type DaySight, type OpportunitiesRefusal } from '@alongside/opportunities/rules';
import { Transactions } from '@alongside/platform/database';
import { EventLog } from '@alongside/platform/events';
import { Injectable } from '@nestjs/common';

import { AdultsOfOurs } from './adults-of-ours';
import { DayChangeWords } from './day-change-words';
import { ChildDaysRead } from './store/child-days.read';
import { DayChangesRead } from './store/day-changes.read';
import { MyBookingsRead, type MyBooking } from './store/my-bookings.read';
import { SessionsRead } from './store/sessions.read';

/** A child's day as somebody who looks after the child sees it. */
export interface DayOfMyChild {
  readonly bookingId: Id<'Booking'>;
  readonly childName: string;
  readonly title: string;
  readonly heldOn: PlainDate;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly place: string;
  /** The first name of whoever of the team is there. */
  readonly meets: string;
  readonly comes: ChildDay['comes'];
  readonly goes: ChildDay['goes'];
  readonly collector: string | null;
  readonly iCollect: boolean;
  /** Who of us is with them on the way: that is told to everybody who sees the day at all. */
  readonly fetchers: readonly string[];
  readonly takers: readonly string[];
  readonly contacts: readonly string[];
  readonly leftHow: ChildDay['leftHow'];
  readonly leftAt: ChildDay['leftAt'];
  readonly leftWith: string | null;
  readonly changes: readonly (Pick<DayChange, 'id' | 'saidAt' | 'seenAt'> & { readonly words: string })[];
  readonly whyNotSayChanged: OpportunitiesRefusal | null;
}

const STILL_SHOWN_DAYS = 30;

/** Ends with the relation, at 18, and where telling is not safe; then it is as if there were no day. */
@Injectable()
export class DaysOfMyChildren {
  constructor(
    private readonly accounts: AccountsDoor,
    private readonly council: CouncilDoor,
    private readonly members: MembersDoor,
    private readonly transactions: Transactions,
    private readonly events: EventLog,
    private readonly bookings: MyBookingsRead,
    private readonly sessions: SessionsRead,
    private readonly days: ChildDaysRead,
    private readonly said: DayChangesRead,
    private readonly words: DayChangeWords,
    private readonly adults: AdultsOfOurs,
    private readonly clock: Clock,
  ) {}

  /** Soonest first. That they looked is recorded with the child. */
  async of(guardianId: Id<'Person'>, by: Actor): Promise<readonly DayOfMyChild[]> {
    const shown: DayOfMyChild[] = [];
    for (const memberId of await this.members.wardsOf(guardianId, this.clock.today())) {
      const sight = await this.sightOf(guardianId, memberId);
      const bookings = sight === 'nothing' ? [] : await this.childsBookings(memberId);
      if (bookings.length === 0) continue;
      await this.events.recordRead('opportunities.child-day-read', memberId, by, { memberId });
      shown.push(...(await this.shown(bookings, guardianId, sight)));
    }
    return shown.sort((one, other) => `${one.heldOn} ${one.startsAt}`.localeCompare(`${other.heldOn} ${other.startsAt}`));
  }

  async one(bookingId: Id<'Booking'>, guardianId: Id<'Person'>, by: Actor): Promise<DayOfMyChild | null> {
    return (await this.of(guardianId, by)).find((day) => day.bookingId === bookingId) ?? null;
  }

  /** Whether this is a day of a child of theirs that they may see. */
  async sees(bookingId: Id<'Booking'>, guardianId: Id<'Person'>): Promise<boolean> {
    for (const memberId of await this.members.wardsOf(guardianId, this.clock.today())) {
      if ((await this.sightOf(guardianId, memberId)) !== 'nothing' && (await this.childsBookings(memberId)).some(({ id }) => id === bookingId)) return true;
    }
    return false;
  }

  private async sightOf(guardianId: Id<'Person'>, memberId: Id<'Member'>): Promise<DaySight> {
    const today = this.clock.today();
    const told = (await this.members.guardiansToTell(memberId, today)).some((link) => link.guardianId === guardianId);
    return daySight({ guardianId, told, keptFrom: await this.members.keptFrom(memberId, today) });
  }

  /** Dates on which the child has a place, or was there, while a day is planned at their age. */
  private async childsBookings(memberId: Id<'Member'>): Promise<readonly MyBooking[]> {
    const today = this.clock.today();
    const born = (await this.members.member(memberId))?.bornOn ?? null;
    const going = (await this.bookings.from(memberId, addDays(today, -STILL_SHOWN_DAYS))).filter((booking) => holdsSeat(booking) && (booking.session.heldOn >= today || isThere(booking)));
    const under = await this.council.policyNumber('safety.day_plan_under', today);
    return going.filter(({ memberKind, session }) => isChild({ memberKind, born }, session.heldOn, under));
  }

  private async shown(bookings: readonly MyBooking[], guardianId: Id<'Person'>, sight: DaySight): Promise<readonly DayOfMyChild[]> {
    const ids = bookings.map(({ id }) => id);
    const [days, said, closed] = [await this.days.of(ids), await this.said.of(ids), await this.closedAmong(bookings)];
    const around = await this.aroundOf(bookings[0]!.memberId);
    const names = new Map((await this.accounts.people([...new Set<Id<string>>(bookings.flatMap(({ memberId, session }) => [memberId, session.contactId]))])).map((person) => [person.id as string, person.firstName]));
    const today = this.clock.today();
    return Promise.all(bookings.map(async ({ id, memberId, session }) => {
      const day = days.find((one) => one.id === id);
      const who = (link: Id<string> | null | undefined) => around.find((one) => one.id === link) ?? null;
      const nameOf = (link: Id<string> | null | undefined) => (sight === 'all' || who(link)?.personId === guardianId ? (who(link)?.name ?? null) : null);
      const mine = said.filter((change) => change.bookingId === id && change.saidBy === guardianId);
      const left = sight === 'all' && closed.has(session.id) && day ? day : null;
      return {
        bookingId: id, childName: names.get(memberId) ?? '', title: session.title, heldOn: session.heldOn, startsAt: session.startsAt, endsAt: session.endsAt, place: session.place, meets: names.get(session.contactId) ?? '',
        comes: day?.comes ?? null, goes: day?.goes ?? null, collector: nameOf(day?.collectorId), iCollect: who(day?.collectorId)?.personId === guardianId,
        fetchers: await this.ours(day?.fetcherIds), takers: await this.ours(day?.takerIds),
        contacts: (day?.contactIds ?? []).flatMap((link) => nameOf(link) ?? []), leftHow: left?.leftHow ?? null, leftAt: left?.leftAt ?? null, leftWith: left ? nameOf(left.leftWithId) : null,
        changes: await Promise.all(mine.map(async (change) => ({ id: change.id, saidAt: change.saidAt, seenAt: change.seenAt, words: await this.words.open(change) }))),
        whyNotSayChanged: whyNotSayDayChanged(session.heldOn, mine.filter(({ seenAt }) => seenAt === null).length, today),
      };
    }));
  }

  private async ours(ids: ChildDay['fetcherIds'] = []): Promise<readonly string[]> {
    return (await this.adults.named(ids)).map(({ name }) => name);
  }

  private async closedAmong(bookings: readonly MyBooking[]): Promise<ReadonlySet<string>> {
    const sessions = await this.sessions.many([...new Set(bookings.map(({ sessionId }) => sessionId))]);
    return new Set(sessions.filter(({ registerClosedAt }) => registerClosedAt !== null).map(({ id }) => id));
  }

  /** Who else is around the child is not theirs to read; only whom the plan names is told, by what `daySight` allows. */
  private aroundOf(memberId: Id<'Member'>): Promise<readonly PersonAround[]> {
    return this.transactions.as(systemActor('opportunities.childs-day'), () => this.members.peopleAround(memberId));
  }
}
