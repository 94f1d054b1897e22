import { Clock, laterBy } from '@alongside/kernel';
import { Injectable } from '@nestjs/common';

import { Database } from '../database/database';
import { Scheduled, type ScheduledJob } from '../jobs/scheduled';

const ONE_DAY_MS = 86_400_000;

/** What only keeps one quarter of an hour from being written twice is of no use a day later; the log itself keeps the look. */
@Injectable()
@Scheduled({ name: 'platform.forget-old-looks', everySeconds: 3_600 })
export class ForgetOldLooks implements ScheduledJob {
  constructor(private readonly database: Database, private readonly clock: Clock) {}

  async run(): Promise<void> {
    await this.database.query('delete from platform.look where quarter < $1', [laterBy(this.clock.now(), -ONE_DAY_MS)]);
  }
}
