import { newId, systemActor } from '@alongside/kernel';
import { Module } from '@nestjs/common';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

import { Database } from '../database/database';
import { Transactions } from '../database/transactions';
import { EventLog } from '../events/event-log';
import { Reaction } from '../events/reaction';
import type { RecordedFact } from '../events/recorded-fact';
import { serverFixture, type ServerFixture } from '../testing/server-fixture';
import { Clockwork } from './clockwork';
import { JobsModule } from './jobs.module';
import { Nudge } from './nudge';
import { Relay } from './relay';
import { Scheduled } from './scheduled';

const seen: string[] = [];
const failing = new Set<string>();
let ticks = 0;

@Reaction('platform.bell-rang')
class CountBells {
  constructor(private readonly database: Database) {}
  async run(fact: RecordedFact): Promise<void> {
    // The effect is a row, so that a rolled-back attempt leaves none.
    await this.database.query('insert into platform.idempotency (key, actor_id, operation, body_hash) values ($1, $2, $3, $4)', [newId(), fact.subjectId, 'bell', '']);
    if (failing.delete(fact.subjectId)) throw new Error('this time it fails');
    seen.push(fact.subjectId);
  }
}

@Scheduled({ name: 'platform.tick', everySeconds: 3_600 })
class Tick {
  async run(): Promise<void> {
    ticks += 1;
  }
}

@Module({ providers: [CountBells, Tick] })
class BellModule {}

// Redis is at hand in CI and wherever REDIS_URL is set; the same floor must carry on both engines.
const engines = [
  { engine: 'PostgreSQL', redisUrl: null },
  ...(process.env.REDIS_URL ? [{ engine: 'Redis', redisUrl: process.env.REDIS_URL }] : []),
];

describe.each(engines)('the job floor on $engine', ({ redisUrl }) => {
  let fixture: ServerFixture;
  beforeAll(async () => {
    fixture = await serverFixture([BellModule], (databaseUrl) => JobsModule.forWorker({ databaseUrl, redisUrl }));
    await fixture.get(Relay).start();
    await fixture.get(Clockwork).start();
  });
  afterAll(() => fixture.close());

  const ring = async (count: number) => {
    const bells = Array.from({ length: count }, () => newId<'Bell'>());
    await fixture.get(Transactions).run(() =>
      fixture.get(EventLog).record(bells.map((subjectId) => ({ name: 'platform.bell-rang', subjectId, data: {} })), systemActor('test')),
    );
    return bells;
  };
  const effects = async (bell: string) =>
    (await fixture.database.query("select 1 from platform.idempotency where operation = 'bell' and actor_id = $1", [bell])).length;
  const allDone = () =>
    vi.waitFor(async () => expect(await fixture.database.query('select 1 from platform.reaction where done_at is null')).toHaveLength(0), { timeout: 15_000 });

  it('lets every fact have its effect once', async () => {
    const bells = await ring(50);
    await allDone();
    for (const bell of bells) expect(await effects(bell)).toBe(1);
  });

  it('tries again after a failure and still has one effect', async () => {
    const bell = newId<'Bell'>();
    failing.add(bell);
    await fixture.get(Transactions).run(() => fixture.get(EventLog).record([{ name: 'platform.bell-rang', subjectId: bell, data: {} }], systemActor('test')));
    await allDone();
    expect(await effects(bell)).toBe(1);
    expect(seen.filter((one) => one === bell)).toHaveLength(1);
  });

  it('hands over again what was lost between hand-over and effect', async () => {
    const bell = newId<'Bell'>();
    // A worker was killed: the row says handed over long ago, the queue knows no such job.
    const event = newId<'Event'>();
    await fixture.database.query(
      `insert into platform.event (id, name, subject_id, data, at, actor_kind, purpose) values ($1, 'platform.bell-rang', $2, '{}', now(), 'system', 'test')`,
      [event, bell],
    );
    await fixture.database.query(
      `insert into platform.reaction (id, event_id, name, job, dispatched_at) values ($1, $2, 'CountBells', 'lost-0', now() - interval '1 minute')`,
      [newId<'Reaction'>(), event],
    );
    await allDone();
    expect(await effects(bell)).toBe(1);
  });

  it('runs a scheduled job at a nudge', async () => {
    const before = ticks;
    await fixture.get(Nudge).job('platform.tick');
    await vi.waitFor(() => expect(ticks).toBeGreaterThan(before), { timeout: 5_000 });
  });
});
