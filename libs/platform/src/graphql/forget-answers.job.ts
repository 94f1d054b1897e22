import { Injectable, Optional } from '@nestjs/common';

import { Database } from '../database/database';
import { Scheduled, type ScheduledJob } from '../jobs/scheduled';
import { KeptAnswers } from './kept-answers';

const AN_HOUR = 3_600;
const AT_ONCE = 5_000;
/** Where no council is, as in the specs of one context. */
const USUAL_DAYS = 7;

/** A page asks again within minutes, a phone that was off within days. After that an answer only says who did what when, and that is the record's to say. It follows the true clock, as the answers do. */
@Injectable()
@Scheduled({ name: 'platform.forget-answers', everySeconds: AN_HOUR })
export class ForgetAnswers implements ScheduledJob {
  constructor(private readonly database: Database, @Optional() private readonly kept: KeptAnswers | null) {}

  async run(): Promise<void> {
    const days = this.kept ? await this.kept.days() : USUAL_DAYS;
    let gone = AT_ONCE;
    while (gone === AT_ONCE) {
      const rows = await this.database.query(
        `delete from platform.idempotency where ctid = any(array(
           select ctid from platform.idempotency where at < now() - make_interval(days => $1::integer) order by at limit ${AT_ONCE})) returning key`,
        [days],
      );
      gone = rows.length;
    }
  }
}
