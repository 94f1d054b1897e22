import { Clock, clockTimeOf, plainDate, type ClockTime, type Pence, type PlainDate } from '@alongside/kernel';
import { MembersDoor, seatKindOf } from '@alongside/members/server';
import { OpportunitiesDoor } from '@alongside/opportunities/server';
import { capacityNote, firstUsefulDay, isInSchoolHours, payTier, workingDaysFrom, type CapacityNote, type FreePeople, type PanelTimes, type WantedSeats } from '@alongside/panels/rules';
import { Injectable } from '@nestjs/common';

import { CouncilPolicy } from './council-policy';

export interface DayCapacity extends FreePeople {
  readonly heldOn: PlainDate;
  readonly startsAt: ClockTime;
  readonly note: CapacityNote;
  /** What each member would be paid. */
  readonly payPence: Pence;
}

export interface TypedTimes {
  readonly startsAt: string;
  readonly endsAt: string;
}

const DAYS_SHOWN = 6;

/** Real people: active, of the right kind, without another booking that day, and who said nothing that stands against asking them for this time. Who they are, and why not, is not told. */
@Injectable()
export class PanelCapacity {
  constructor(
    private readonly council: CouncilPolicy,
    private readonly members: MembersDoor,
    private readonly opportunities: OpportunitiesDoor,
    private readonly clock: Clock,
  ) {}

  async days(from: string | null, typed: TypedTimes, wanted: WantedSeats): Promise<readonly DayCapacity[]> {
    const today = this.clock.today();
    const policy = await this.council.notice(today);
    const times = { startsAt: clockTimeOf(typed.startsAt, 'startsAt'), endsAt: clockTimeOf(typed.endsAt, 'endsAt') };
    const tier = payTier(times.startsAt, times.endsAt);
    const first = from ? plainDate(from, 'from') : firstUsefulDay(today, policy);
    const days = workingDaysFrom(first < today ? today : first, DAYS_SHOWN, policy.holidays);
    const inSchool = isInSchoolHours(times, policy);
    const free = await this.freePeople(days, times);
    return Promise.all(days.map(async (heldOn) => {
      const { parentsFree, youngFree } = free(heldOn);
      const people = { parentsFree, youngFree: inSchool ? 0 : youngFree };
      const note = capacityNote({ day: heldOn, times, today }, people, wanted, policy);
      return { heldOn, startsAt: times.startsAt, ...people, note, payPence: await this.council.payEach(tier, heldOn) };
    }));
  }

  private async freePeople(days: readonly PlainDate[], { startsAt, endsAt }: PanelTimes): Promise<(day: PlainDate) => FreePeople> {
    const [members, busy] = await Promise.all([this.members.activeMembers(), this.busy(days)]);
    const said = await this.members.availableOnEach(members.map(({ id }) => id), days.map((heldOn) => ({ heldOn, startsAt, endsAt })), 'panel');
    const limits = await Promise.all(days.map((day, at) => this.opportunities.atTheirLimit(said[at] ?? new Map(), day)));
    return (day) => {
      const at = days.indexOf(day);
      const free = members.filter(({ id }) => !busy.has(`${day} ${id}`) && !said[at]?.get(id)?.cannot && !limits[at]?.has(id));
      const youngFree = free.filter(({ kind }) => seatKindOf(kind) === 'young-person').length;
      return { parentsFree: free.length - youngFree, youngFree };
    };
  }

  /** "day member" for everybody who holds a seat somewhere that day. */
  private async busy(days: readonly PlainDate[]): Promise<ReadonlySet<string>> {
    const [first = this.clock.today(), last = first] = [days[0], days.at(-1)];
    const held = await this.opportunities.busyBetween(first, last);
    return new Set(held.map(({ heldOn, memberId }) => `${heldOn} ${memberId}`));
  }
}
