import { Clock, laterBy, type Instant } from '@alongside/kernel';
import { Injectable } from '@nestjs/common';

import { VerifyTheLog } from '../audit/verify-the-log';
import { contextInvariants } from '../context/context-module';
import { Database } from '../database/database';
import { Scheduled, type ScheduledJob } from '../jobs/scheduled';
import { log } from '../log/log';
import type { Invariant } from './invariant';
import { platformInvariants } from './platform-invariants';

const EVERY_SECONDS = 300;
const WHOLE_LOG_EVERY_MS = 86_400_000;
/** An hour of seals: each is looked at twelve times before the daily look at all of them. */
const YOUNGEST_SEALS = 60;

interface Found {
  readonly name: string;
  readonly rows: number;
}

/** Every five minutes, also where the clock ticks faster: whatever must never be found is looked for, and what is found is an open alarm. */
@Injectable()
@Scheduled({ name: 'platform.watch-invariants', everySeconds: EVERY_SECONDS })
export class WatchInvariants implements ScheduledJob {
  private next: Instant | null = null;
  private wholeLogAfter: Instant | null = null;

  constructor(private readonly database: Database, private readonly verifier: VerifyTheLog, private readonly clock: Clock) {}

  async run(): Promise<void> {
    const now = this.clock.now();
    if (this.next !== null && now < this.next) return;
    this.next = laterBy(now, EVERY_SECONDS * 1_000);
    await this.look();
  }

  /** Looks now, whatever the clock says. */
  async look(): Promise<readonly Found[]> {
    const found: Found[] = [];
    for (const { context, invariants } of [{ context: 'platform', invariants: platformInvariants }, ...contextInvariants()]) {
      for (const invariant of invariants) found.push({ name: `${context}.${invariant.name}`, rows: await this.rows(invariant) });
    }
    found.push({ name: 'platform.seals-are-broken', rows: await this.brokenSeals() });
    const alarms = found.filter(({ rows }) => rows > 0);
    for (const { name, rows } of alarms) log.problem('invariant', { name, rows });
    await this.keep(alarms);
    return alarms;
  }

  /** A query that cannot be asked is an alarm too: nobody knows what it would have found. */
  private async rows({ sql }: Invariant): Promise<number> {
    try {
      return (await this.database.query(sql)).length;
    } catch {
      return 1;
    }
  }

  private async brokenSeals(): Promise<number> {
    const now = this.clock.now();
    const whole = this.wholeLogAfter === null || now >= this.wholeLogAfter;
    const last = await this.database.first<{ number: number }>('select max(number) as number from platform.seal');
    const { findings } = await this.verifier.run(whole ? 1 : Math.max(1, (last?.number ?? 0) - YOUNGEST_SEALS));
    // While something is wrong everything is looked at each time, so that the alarm stays until it is put right.
    this.wholeLogAfter = findings.length === 0 ? (whole ? laterBy(now, WHOLE_LOG_EVERY_MS) : this.wholeLogAfter) : null;
    return findings.filter(({ kind }) => kind !== 'copy-missing').length;
  }

  private async keep(alarms: readonly Found[]): Promise<void> {
    await this.database.query(
      `with ended as (delete from platform.alarm where name <> all(select a.name from jsonb_to_recordset($1) as a(name text)))
       insert into platform.alarm (name, rows, since, seen_at)
       select name, rows, $2, $2 from jsonb_to_recordset($1) as a(name text, rows integer)
       on conflict (name) do update set rows = excluded.rows, seen_at = excluded.seen_at`,
      [JSON.stringify(alarms), this.clock.now()],
    );
  }
}
