import { instant, type Instant } from '@alongside/kernel';
import { DemoClock, milliseconds } from '@alongside/platform/clock';

/** The demo's clock, put where a journey begins. It goes on ticking, so a journey names days and hours, not seconds. */
export class JourneyClock {
  static readonly source = DemoClock;

  constructor(private readonly clock: DemoClock) {}

  now(): Instant {
    return this.clock.now();
  }

  async set(iso: string): Promise<void> {
    await this.clock.advance(instant(iso).getTime() - this.clock.now().getTime());
  }

  /** `P1D`, `PT2H` … */
  async advance(duration: string): Promise<void> {
    await this.clock.advance(milliseconds(duration));
  }
}
