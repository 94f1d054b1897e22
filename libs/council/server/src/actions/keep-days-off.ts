import { sayDaysOff, takeAwayDaysOff, type TypedDaysOff } from '@alongside/council/rules';
import { Clock, newId, Refusal, type Actor, type Id } from '@alongside/kernel';
import { Transactions } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

import { CalendarRead } from '../store/calendar.read';
import { DaysOffStore } from '../store/days-off.store';

/** The council says when there is no school, and which bank holiday is given once. */
@Injectable()
export class KeepDaysOff {
  constructor(private readonly transactions: Transactions, private readonly clock: Clock, private readonly store: DaysOffStore, private readonly calendar: CalendarRead) {}

  /** Throws the refusals of `sayDaysOff`. */
  async say(typed: TypedDaysOff, by: Actor): Promise<void> {
    await this.transactions.run(async () => {
      await this.store.save(sayDaysOff(newId<'DaysOff'>(), typed, await this.store.lockAll(), this.clock.today()), by);
    });
    this.calendar.forget();
  }

  /** Throws Refusal NOT_FOUND, DAYS_OFF_BEGUN. */
  async takeAway(id: Id<'DaysOff'>, by: Actor): Promise<void> {
    await this.transactions.run(async () => {
      const days = (await this.store.lockAll()).find((one) => one.id === id);
      if (days === undefined) throw new Refusal('NOT_FOUND');
      await this.store.save(takeAwayDaysOff(days, this.clock.today()), by);
    });
    this.calendar.forget();
  }
}
