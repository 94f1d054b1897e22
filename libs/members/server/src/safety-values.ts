import { CouncilDoor } from '@alongside/council/server';
import type { PagingRules } from '@alongside/members/rules';
import { addDays, addWorkingDays, Clock, laterBy, type Instant, type PlainDate } from '@alongside/kernel';
import { Injectable } from '@nestjs/common';

const DAY = 86_400_000;

/** What the council decided about worries and notes, as it holds today. */
@Injectable()
export class SafetyValues {
  constructor(private readonly council: CouncilDoor, private readonly clock: Clock) {}

  async paging(): Promise<PagingRules> {
    const [callingMinutes, pageMinutes, triesEach] = [await this.number('safety.calling_minutes'), await this.number('safety.page_minutes'), await this.number('safety.page_tries')];
    return { callingMinutes, pageMinutes, triesEach };
  }

  callDaysBack(): Promise<number> {
    return this.number('safety.call_days_back');
  }

  /** Whoever passed a worry on sees what became of it since then. */
  async shownToRaiserSince(): Promise<Instant> {
    return laterBy(this.clock.now(), -DAY * (await this.number('safety.raiser_days')));
  }

  /** The last day on which a worry of today about somebody who works with children must have reached the LADO. */
  async ladoBy(): Promise<PlainDate> {
    return addWorkingDays(this.clock.today(), await this.number('safety.lado_working_days'), await this.council.holidays());
  }

  noteReviewDays(): Promise<number> {
    return this.number('notes.review_days');
  }

  /** The last day that may be chosen. */
  async noteReviewBy(): Promise<PlainDate> {
    return addDays(this.clock.today(), await this.noteReviewDays());
  }

  adultAge(): Promise<number> {
    return this.number('consent.adult_age');
  }

  private number(code: string): Promise<number> {
    return this.council.policyNumber(code, this.clock.today());
  }
}
