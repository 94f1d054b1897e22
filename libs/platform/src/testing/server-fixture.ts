import { randomBytes } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { systemActor, type FactValue } from '@alongside/kernel';
import type { DynamicModule, INestApplicationContext, Type } from '@nestjs/common';
import { Test } from '@nestjs/testing';

import { BackupModule } from '../backup/backup.module';
import { ClockModule } from '../clock/clock.module';
import { Hidden } from '../config/hidden';
import { Database } from '../database/database';
import { DatabaseModule } from '../database/database.module';
import { EventsModule } from '../events/events.module';
import { ReactionRunner } from '../events/reaction-runner';
import { FilesModule } from '../files/files.module';
import { IdempotencyModule } from '../graphql/idempotency.module';
import { JobsModule } from '../jobs/jobs.module';
import { NotifyModule } from '../notify/notify.module';
import { EnvironmentKey } from '../vault/master-key-place';
import type { MasterKeySource } from '../vault/master-keys';
import { VaultModule } from '../vault/vault.module';
import { drainReactions } from './drain-reactions';
import { FakeClock } from './fake-clock';
import { freshDatabase, type FreshDatabase } from './fresh-database';

export interface ServerFixture {
  readonly clock: FakeClock;
  readonly database: Database;
  readonly url: string;
  /** For what only the owner of the database can do. */
  readonly ownerUrl: string;
  /** The role's that owns the tables and is no superuser. */
  readonly tableOwnerUrl: string;
  get<Provider>(type: abstract new (...args: never[]) => Provider): Provider;
  runReactions(): Promise<number>;
  /** Every recorded fact so far, oldest first. */
  facts(): Promise<readonly { name: string; subjectId: string; data: Record<string, FactValue> }[]>;
  close(): Promise<void>;
}

export const TEST_NOW = '2026-11-23T09:00:00Z';

/** The given contexts over a database of their own, with a clock that stands still at Monday 23 November 2026, 9am. */
export async function serverFixture(modules: readonly Type[], jobs: (url: string) => DynamicModule = () => JobsModule.forDoors(), masterKey: MasterKeySource = { current: new EnvironmentKey(new Hidden(randomBytes(32))) }, over?: FreshDatabase): Promise<ServerFixture> {
  const fresh = over ?? (await freshDatabase());
  const clock = new FakeClock(TEST_NOW);
  const app: INestApplicationContext = await Test.createTestingModule({
    imports: [
      DatabaseModule.at(fresh.url, { unnamed: systemActor('test') }), ClockModule.for({ clock }), EventsModule, BackupModule.keepingTombstonesIn(join(tmpdir(), fresh.name)), IdempotencyModule, FilesModule, jobs(fresh.url),
      VaultModule.withKey(masterKey), NotifyModule.over(null), ...modules,
    ],
  })
    .compile()
    .then((made) => made.init());
  const database = app.get(Database);
  return {
    clock,
    database,
    url: fresh.url,
    ownerUrl: fresh.ownerUrl,
    tableOwnerUrl: fresh.tableOwnerUrl,
    get: (type) => app.get(type as never),
    runReactions: () => drainReactions(database, app.get(ReactionRunner)),
    facts: () => database.query('select name, subject_id as "subjectId", data from platform.event order by seq'),
    close: async () => {
      await app.close();
      if (!over) await fresh.remove();
    },
  };
}
