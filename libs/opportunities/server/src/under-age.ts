import { CouncilDoor } from '@alongside/council/server';
import type { PlainDate } from '@alongside/kernel';
import { MembersDoor } from '@alongside/members/server';
import { isUnderage, type Booking } from '@alongside/opportunities/rules';
import { Injectable } from '@nestjs/common';

/** Somebody and a day. Of `memberKind` is known which seat they have, not how old they are. */
export interface OnADay extends Pick<Booking, 'memberId' | 'memberKind'> {
  readonly heldOn: PlainDate;
}

/** Who is under age on the day of a date, whichever seat they have: a mother of 15 is as young as any other of 15. */
@Injectable()
export class UnderAge {
  constructor(private readonly council: CouncilDoor, private readonly members: MembersDoor) {}

  /** In the order asked. */
  async are(asked: readonly OnADay[]): Promise<readonly boolean[]> {
    return asked.length === 0 ? [] : this.areBorn(asked, await this.members.birthDatesOf([...new Set(asked.map(({ memberId }) => memberId))]));
  }

  /** The same where it is known already when they were born. */
  async areBorn(asked: readonly OnADay[], born: ReadonlyMap<string, PlainDate | null>): Promise<readonly boolean[]> {
    const days = [...new Set(asked.map(({ heldOn }) => heldOn))];
    const ages = new Map(await Promise.all(days.map(async (day) => [day, await this.adultAge(day)] as const)));
    return asked.map(({ memberId, memberKind, heldOn }) => isUnderage({ memberKind, born: born.get(memberId) ?? null }, heldOn, ages.get(heldOn) as number));
  }

  async among<Some extends OnADay>(asked: readonly Some[]): Promise<readonly Some[]> {
    const are = await this.are(asked);
    return asked.filter((_, at) => are[at]);
  }

  /** From this age on somebody is grown up. */
  adultAge(on: PlainDate): Promise<number> {
    return this.council.policyNumber('consent.adult_age', on);
  }
}
