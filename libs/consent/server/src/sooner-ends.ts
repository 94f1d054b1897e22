import { CouncilDoor } from '@alongside/council/server';
import { addMonths, soonestEnd, type ConsentRecord } from '@alongside/consent/rules';
import { addDays, Clock, parsePlainDate, type PlainDate } from '@alongside/kernel';
import { Injectable } from '@nestjs/common';

import { ConsentMoments } from './consent-moments';

/** An end somebody can choose: after so many months, or with the summer. */
export interface SoonerEnd {
  /** Null for the end of the summer. */
  readonly months: number | null;
  readonly until: PlainDate;
}

/** The ends the council offers besides its own, soonest first: only those that are sooner. */
@Injectable()
export class SoonerEnds {
  constructor(private readonly clock: Clock, private readonly council: CouncilDoor, private readonly moments: ConsentMoments) {}

  async of(consent: Pick<ConsentRecord, 'memberId' | 'scope' | 'audience' | 'channel' | 'standing'>): Promise<readonly SoonerEnd[]> {
    const today = this.clock.today();
    const longest = soonestEnd(consent.standing, (await this.moments.answerTime(consent, await this.moments.of(consent.memberId, consent))).until);
    const months = (await this.council.policyValue('consent.end_months', today)).split(',').map(Number).filter((count) => Number.isInteger(count) && count > 0);
    const ends: SoonerEnd[] = months.map((count) => ({ months: count, until: addMonths(today, count) }));
    const summer = nextOn(await this.council.policyValue('consent.summer_end', today), today);
    if (summer) ends.push({ months: null, until: summer });
    return ends.filter(({ until }) => until > today && until < longest).sort((one, other) => (one.until < other.until ? -1 : 1));
  }
}

/** The next such day of a year that is still ahead. */
function nextOn(monthAndDay: string, today: PlainDate): PlainDate | null {
  const year = Number(today.slice(0, 4));
  return [year, year + 1].flatMap((one) => parsePlainDate(`${one}-${monthAndDay}`) ?? []).find((day) => day >= addDays(today, 1)) ?? null;
}
