import type { Instant } from '@alongside/kernel';

import type { StoryClock } from './story-clock';

type Deed = () => Promise<void>;

interface Planned {
  readonly at: Instant;
  readonly place: number;
  readonly deed: Deed;
}

/** What somebody will do, and when. Deeds may plan further deeds; what lies behind the end is never done. */
export class Agenda {
  private readonly planned: Planned[] = [];
  private places = 0;

  constructor(private readonly clock: StoryClock) {}

  at(moment: Instant, deed: Deed): void {
    const at = moment < this.clock.now() ? this.clock.now() : moment;
    this.places += 1;
    const entry = { at, place: this.places, deed };
    const before = this.planned.findIndex((other) => other.at > at);
    if (before < 0) this.planned.push(entry);
    else this.planned.splice(before, 0, entry);
  }

  /** Does everything up to the end in its order; `after` each deed comes what follows from it by itself. */
  async runUntil(end: Instant, after: Deed, tell: (at: Instant) => void): Promise<void> {
    for (let next = this.planned.shift(); next && next.at <= end; next = this.planned.shift()) {
      this.clock.goTo(next.at);
      await next.deed();
      await after();
      tell(next.at);
    }
    this.clock.goTo(end);
    await after();
  }
}
