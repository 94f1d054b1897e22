import { Clock, instant, laterBy, type Instant } from '@alongside/kernel';

import { milliseconds } from '../clock/duration';

/** A clock that stands still until a test moves it. */
export class FakeClock extends Clock {
  private current: Instant;

  constructor(iso: string) {
    super();
    this.current = instant(iso);
  }

  now(): Instant {
    return this.current;
  }

  set(iso: string): void {
    this.current = instant(iso);
  }

  /** `P1D`, `PT2H`, `PT30M` … */
  advance(duration: string): void {
    this.current = laterBy(this.current, milliseconds(duration));
  }
}
