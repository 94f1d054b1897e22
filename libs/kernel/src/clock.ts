import type { PlainDate } from './plain-date';
import { londonDay } from './london';

/** A moment in time (UTC). Made only here and read only through a Clock. */
export type Instant = Date;

export function instant(from: string | number): Instant {
  const made = new Date(from);
  if (Number.isNaN(made.getTime())) throw new RangeError(`not an instant: ${String(from)}`);
  return made;
}

export function laterBy(moment: Instant, milliseconds: number): Instant {
  return new Date(moment.getTime() + milliseconds);
}

export abstract class Clock {
  abstract now(): Instant;
  /** Today in Blackpool, that is in Europe/London. */
  today(): PlainDate {
    return londonDay(this.now());
  }
}

export class SystemClock extends Clock {
  now(): Instant {
    return new Date();
  }
}
