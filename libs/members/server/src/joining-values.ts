import { CouncilDoor } from '@alongside/council/server';
import type { JoiningAges, RestLimits } from '@alongside/members/rules';
import { addDays, addWorkingDays, Clock, type PlainDate } from '@alongside/kernel';
import { Injectable } from '@nestjs/common';

export interface RestChoices {
  readonly shortUntil: PlainDate;
  readonly longUntil: PlainDate;
  readonly longestUntil: PlainDate;
}

/** What the council decided about coming, resting and going, as it holds today. */
@Injectable()
export class JoiningValues {
  constructor(private readonly council: CouncilDoor, private readonly clock: Clock) {}

  async ages(): Promise<JoiningAges> {
    const [least, most] = [await this.number('members.young_least_age'), await this.number('members.young_most_age')];
    return { least, most, ownWordFrom: await this.number('consent.own_from_age'), adult: await this.number('consent.adult_age') };
  }

  /** The last day on which whoever asks today hears from us. */
  async answerBy(): Promise<PlainDate> {
    return addWorkingDays(this.clock.today(), await this.number('members.enquiry_answer_days'), await this.council.holidays());
  }

  async restLimits(): Promise<RestLimits> {
    const longestDays = await this.number('members.rest_days.longest');
    return { longestDays, longestUntil: addDays(this.clock.today(), longestDays) };
  }

  async restChoices(): Promise<RestChoices> {
    const today = this.clock.today();
    const [short, long] = [await this.number('members.rest_days.short'), await this.number('members.rest_days.long')];
    return { shortUntil: addDays(today, short), longUntil: addDays(today, long), longestUntil: (await this.restLimits()).longestUntil };
  }

  async goodbyeOver(): Promise<PlainDate> {
    return addDays(this.clock.today(), await this.number('members.goodbye_days'));
  }

  private number(code: string): Promise<number> {
    return this.council.policyNumber(code, this.clock.today());
  }
}
