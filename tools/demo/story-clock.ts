import { Clock, instant, type Instant } from '@alongside/kernel';

/** A clock that stands where the story is, and only ever goes on. */
export class StoryClock extends Clock {
  private current: Instant = instant(0);

  now(): Instant {
    return this.current;
  }

  goTo(moment: Instant): void {
    if (moment < this.current) throw new Error(`The story cannot go back to ${moment.toISOString()}.`);
    this.current = moment;
  }
}
