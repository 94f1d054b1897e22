import { CouncilDoor } from '@alongside/council/server';
import { Clock, type PlainDate } from '@alongside/kernel';
import { comesTooLate, postBy, reminderDaysByPost, type PostDays } from '@alongside/messages/rules';
import { Injectable } from '@nestjs/common';

/** What the council decided about letters on paper, held against its working days. */
@Injectable()
export class CouncilPost {
  constructor(private readonly council: CouncilDoor, private readonly clock: Clock) {}

  async postBy(arriveBy: PlainDate | null): Promise<PlainDate> {
    return postBy(this.clock.today(), arriveBy, await this.days());
  }

  /** For many at once: which day is too late is worked out with the values of today. */
  async tooLate(): Promise<(arriveBy: PlainDate | null) => boolean> {
    const [today, days] = [this.clock.today(), await this.days()];
    return (arriveBy) => comesTooLate(today, arriveBy, days);
  }

  async reminderDays(heldOn: PlainDate, daysBefore: number): Promise<number> {
    return reminderDaysByPost(heldOn, daysBefore, await this.days());
  }

  /** What stands on an envelope besides who it is for. */
  async returnTo(): Promise<string> {
    return this.council.policyValue('messages.letter.return_to', this.clock.today());
  }

  private async days(): Promise<PostDays> {
    const today = this.clock.today();
    return {
      takes: await this.council.policyNumber('messages.letter.days', today), within: await this.council.policyNumber('messages.letter.post_within_days', today), holidays: await this.council.holidays(),
    };
  }
}
