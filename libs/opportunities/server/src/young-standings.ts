import { addDays, type Id, type PlainDate } from '@alongside/kernel';
import { MembersDoor } from '@alongside/members/server';
import { mondayOf, whyNotForYoung, type OpportunitiesRefusal, type Times } from '@alongside/opportunities/rules';
import { Injectable } from '@nestjs/common';

import { YoungLimits } from './actions/young-limits';
import { BookingsRead } from './store/bookings.read';

/** One young person and one date. */
export interface YoungAsked {
  readonly memberId: Id<'Member'>;
  readonly sessionId: Id<string>;
  readonly session: Times;
}

const SUNDAY = 6;

/**
 * Whether a date is within the hours that are safe for somebody young, asked now: a birthday that was put right counts at once.
 * Of their other dates those count on which they are sure to be, so that of two which are too much together the first to be confirmed stays.
 */
@Injectable()
export class YoungStandings {
  constructor(private readonly members: MembersDoor, private readonly limits: YoungLimits, private readonly bookings: BookingsRead) {}

  /** In the order asked. */
  async of(asked: readonly YoungAsked[]): Promise<readonly (OpportunitiesRefusal | null)[]> {
    if (asked.length === 0) return [];
    const ids = [...new Set(asked.map(({ memberId }) => memberId))];
    const born = new Map((await this.members.members(ids)).map(({ id, bornOn }) => [id as string, bornOn]));
    const others = await this.othersOf(ids, asked.map(({ session }) => session.heldOn));
    return Promise.all(asked.map(async ({ memberId, sessionId, session }) => {
      const sure = others.filter((one) => one.memberId === memberId && one.sessionId !== sessionId && one.isSure);
      return whyNotForYoung(born.get(memberId) ?? null, session, await this.limits.on(session.heldOn), sure);
    }));
  }

  /** Every date of theirs in the weeks of these days at which they have a place, or keep one. */
  othersOf(memberIds: readonly Id<'Member'>[], days: readonly PlainDate[]): ReturnType<BookingsRead['placesBetween']> {
    const inOrder = [...days].sort();
    return this.bookings.placesBetween(memberIds, mondayOf(inOrder[0] as PlainDate), addDays(mondayOf(inOrder.at(-1) as PlainDate), SUNDAY));
  }
}
