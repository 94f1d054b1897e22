import { Injectable } from '@nestjs/common';

import { Database } from '../database/database';
import { Scheduled, type ScheduledJob } from '../jobs/scheduled';

/** After an hour a connection is nobody's business any more. */
@Injectable()
@Scheduled({ name: 'platform.forget-strangers', everySeconds: 300 })
export class ForgetStrangers implements ScheduledJob {
  constructor(private readonly database: Database) {}

  async run(): Promise<void> {
    await this.database.query("delete from platform.stranger_ask where at < now() - interval '1 hour'");
    await this.database.query("delete from platform.stranger_send where at < now() - interval '1 hour'");
  }
}
