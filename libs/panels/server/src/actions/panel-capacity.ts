import { Clock, clockTimeOf, plainDate, type ClockTime, type PlainDate } from '@alongside/kernel';
import { MembersDoor, seatKindOf } from '@alongside/members/server';
import { OpportunitiesDoor } from '@alongside/opportunities/server';
import { capacityNote, firstUsefulDay, isInSchoolHours, workingDaysFrom, type CapacityNote, type FreePeople, type WantedSeats } from '@alongside/panels/rules';
import { Injectable } from '@nestjs/common';

import { CouncilNotice } from './council-notice';

export interface DayCapacity extends FreePeople {
  readonly heldOn: PlainDate;
  readonly startsAt: ClockTime;
  readonly note: CapacityNote;
}

const DAYS_SHOWN = 6;
const holding: ReadonlySet<string> = new Set(['held', 'accepted', 'confirmed']);

/** Real people: active, of the right kind, and without another booking that day. */
@Injectable()
export class PanelCapacity {
  constructor(
    private readonly notice: CouncilNotice,
    private readonly members: MembersDoor,
    private readonly opportunities: OpportunitiesDoor,
    private readonly clock: Clock,
  ) {}

  async days(from: string | null, start: string, wanted: WantedSeats): Promise<readonly DayCapacity[]> {
    const today = this.clock.today();
    const policy = await this.notice.on(today);
    const startsAt = clockTimeOf(start, 'startsAt');
    const first = from ? plainDate(from, 'from') : firstUsefulDay(today, policy);
    const days = workingDaysFrom(first < today ? today : first, DAYS_SHOWN, policy.holidays);
    const inSchool = isInSchoolHours(startsAt, policy);
    const free = await this.freePeople(days);
    return days.map((heldOn) => {
      const { parentsFree, youngFree } = free(heldOn);
      const people = { parentsFree, youngFree: inSchool ? 0 : youngFree };
      return { heldOn, startsAt, ...people, note: capacityNote({ day: heldOn, startsAt, today }, people, wanted, policy) };
    });
  }

  private async freePeople(days: readonly PlainDate[]): Promise<(day: PlainDate) => FreePeople> {
    const [members, busy] = await Promise.all([this.members.activeMembers(), this.busy(days)]);
    return (day) => {
      const free = members.filter(({ id }) => !busy.has(`${day} ${id}`));
      const youngFree = free.filter(({ kind }) => seatKindOf(kind) === 'young-person').length;
      return { parentsFree: free.length - youngFree, youngFree };
    };
  }

  /** "day member" for everybody who holds a seat somewhere that day. */
  private async busy(days: readonly PlainDate[]): Promise<ReadonlySet<string>> {
    const [first = this.clock.today(), last = first] = [days[0], days.at(-1)];
    const sessions = await this.opportunities.sessionsBetween(first, last);
    const booked = await Promise.all(sessions.map(async ({ id, heldOn }) => {
      const bookings = await this.opportunities.bookingsOf(id);
      return bookings.filter(({ state }) => holding.has(state)).map(({ memberId }) => `${heldOn} ${memberId}`);
    }));
    return new Set(booked.flat());
  }
}
