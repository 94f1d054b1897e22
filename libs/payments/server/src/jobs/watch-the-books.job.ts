import { Clock, laterBy, type Instant } from '@alongside/kernel';
import { Scheduled, type ScheduledJob } from '@alongside/platform/jobs';
import { log } from '@alongside/platform/log';
import { Injectable } from '@nestjs/common';

import { LookForAlarms } from '../actions/look-for-alarms';

const EVERY_SECONDS = 300;

/** Looks at the books every five minutes, also where the clock ticks faster; what it finds is an alarm in the log. */
@Injectable()
@Scheduled({ name: 'payments.watch-the-books', everySeconds: EVERY_SECONDS })
export class WatchTheBooks implements ScheduledJob {
  private next: Instant | null = null;

  constructor(private readonly alarms: LookForAlarms, private readonly clock: Clock) {}

  async run(): Promise<void> {
    const now = this.clock.now();
    if (this.next !== null && now < this.next) return;
    this.next = laterBy(now, EVERY_SECONDS * 1_000);
    for (const { name, rows } of await this.alarms.run()) log.problem('invariant', { name, rows });
  }
}
