import { randomBytes } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { AccountsDoor } from '@alongside/accounts/server';
import { config } from '@alongside/platform/config';
import { Database } from '@alongside/platform/database';
import { freshDatabase } from '@alongside/platform/testing';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

import type { ApiLimits } from '../src/api.module';
import { buildApi } from '../src/http';
import { openStaff } from './open-staff';
import { Visitor } from './visitor';

/** The whole API as a council runs it: NODE_ENV is production, there is no demo, and staff have accounts. */
export interface ProductionFixture {
  readonly app: NestFastifyApplication;
  readonly address: string;
  readonly ownerUrl: string;
  readonly database: Database;
  visitor(): Visitor;
  /** A browser in which one of the staff is signed in, with a second proof given just now. */
  as(personKey: string): Promise<Visitor>;
  close(): Promise<void>;
}

export async function productionFixture(settings: Readonly<Record<string, string>> = {}, limits: ApiLimits = {}): Promise<ProductionFixture> {
  const fresh = await freshDatabase();
  const folder = await mkdtemp(join(tmpdir(), 'alongside-production-'));
  await writeFile(join(folder, 'master.key'), randomBytes(32).toString('hex'));
  const app = await buildApi(config({ NODE_ENV: 'production', DATABASE_URL: fresh.url, DATA_DIR: folder, ...settings }), limits);
  await app.listen(0, '127.0.0.1');
  const address = `http://localhost:${((app.getHttpServer().address()) as AddressInfo).port}`;
  await openStaff(app);
  const accounts = app.get(AccountsDoor);
  return {
    app,
    address,
    ownerUrl: fresh.ownerUrl,
    database: app.get(Database),
    visitor: () => new Visitor(address),
    as: async (personKey) => {
      const person = await accounts.personByDemoKey(personKey);
      if (person === null) throw new Error(`Nobody is called ${personKey} here.`);
      const visitor = new Visitor(address);
      visitor.setCookie('__Host-alongside-session', await accounts.openSession(person.id, 2));
      return visitor;
    },
    close: async () => {
      await app.close();
      await fresh.remove();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

