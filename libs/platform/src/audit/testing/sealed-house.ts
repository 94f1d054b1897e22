import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { newId, systemActor } from '@alongside/kernel';
import { Module, type Type } from '@nestjs/common';
import { Client } from 'pg';

import { Transactions } from '../../database/transactions';
import { EventLog } from '../../events/event-log';
import { serverFixture, type ServerFixture } from '../../testing/server-fixture';
import { AuditModule } from '../audit.module';
import { SealTheLog } from '../seal-the-log';
import { VerifyTheLog } from '../verify-the-log';

/** A log with seals over it, and somebody beside it who may do everything in the database. */
export class SealedHouse {
  private constructor(readonly fixture: ServerFixture, readonly superuser: Client, readonly directory: string) {}

  static async open(modules: readonly Type[] = []): Promise<SealedHouse> {
    const directory = await mkdtemp(join(tmpdir(), 'alongside-seals-'));
    @Module({ imports: [AuditModule.keepingCopiesIn(directory)] })
    class WithSeals {}
    const fixture = await serverFixture([WithSeals, ...modules]);
    const superuser = new Client({ connectionString: fixture.ownerUrl });
    await superuser.connect();
    // Neither triggers nor foreign keys stand in this person's way.
    await superuser.query('set session_replication_role = replica');
    return new SealedHouse(fixture, superuser, directory);
  }

  async happened(count: number): Promise<void> {
    const facts = Array.from({ length: count }, (_, index) => ({
      name: 'platform.bell-rang', subjectId: newId<'Bell'>(), data: { count: index, state: index % 2 === 0 ? 'loud' : null, fields: ['b', 'a'], atDoor: true },
    }));
    await this.fixture.get(Transactions).run(() => this.fixture.get(EventLog).record(facts, systemActor('test')));
  }

  seal(): Promise<void> {
    this.fixture.clock.advance('PT1M');
    return this.fixture.get(SealTheLog).run();
  }

  /** What is wrong, in short: `row-changed 12`. */
  async wrong(): Promise<string[]> {
    return (await this.fixture.get(VerifyTheLog).run()).findings.map(({ kind, at }) => `${kind} ${at}`);
  }

  async close(): Promise<void> {
    await this.superuser.end();
    await this.fixture.close();
    await rm(this.directory, { recursive: true, force: true });
  }
}
