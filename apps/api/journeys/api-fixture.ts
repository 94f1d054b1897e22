import { randomBytes } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { systemActor, type FactValue } from '@alongside/kernel';
import { config } from '@alongside/platform/config';
import { Database } from '@alongside/platform/database';
import { ReactionRunner } from '@alongside/platform/events';
import { ScheduleRegistry } from '@alongside/platform/jobs';
import { drainReactions, freshDatabase } from '@alongside/platform/testing';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

import { buildApi } from '../src/http';
import { JourneyClock } from './journey-clock';
import { openStaff } from './open-staff';
import { Visitor } from './visitor';

export interface SentMail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

interface RecordedName {
  readonly name: string;
  readonly subjectId: string;
  readonly data: Record<string, FactValue>;
}

/** The whole API on a port of its own, over a database of its own, in demo mode, at Monday 23 November 2026, 9am. */
export interface ApiFixture {
  readonly address: string;
  readonly clock: JourneyClock;
  readonly database: Database;
  /** For what only the owner of the tables can do. */
  readonly tableOwnerUrl: string;
  readonly app: NestFastifyApplication;
  get<Provider>(type: abstract new (...args: never[]) => Provider): Provider;
  /** A browser in which nobody is signed in. */
  visitor(): Visitor;
  /** A browser in which one of the demo's people is signed in. Staff are there from the start; members must have been opened with their demo key. */
  as(personKey: string): Promise<Visitor>;
  runReactions(): Promise<number>;
  /** Every scheduled job once, and the reactions to what they did. */
  runJobs(): Promise<void>;
  /** Every mail sent so far, oldest first. */
  mail(): Promise<readonly SentMail[]>;
  facts(): Promise<readonly RecordedName[]>;
  close(): Promise<void>;
}

export const JOURNEY_NOW = '2026-11-23T09:00:00Z';

export async function apiFixture(others: Readonly<Record<string, string>> = {}): Promise<ApiFixture> {
  const fresh = await freshDatabase();
  const folder = await mkdtemp(join(tmpdir(), 'alongside-journey-'));
  await writeFile(join(folder, 'master.key'), randomBytes(32).toString('hex'));
  const [port, mailPort] = [await freePort(), await freePort()];
  const settings = config({
    DEMO: '1', DATABASE_URL: fresh.url, PORT: String(port), DATA_DIR: folder, SMTP_URL: `smtp://127.0.0.1:${mailPort}`, SMTP_CAPTURE_PORT: String(mailPort), QUESTIONS_A_MINUTE: '1000000', KNOCKS_A_MINUTE: '1000000', DEEDS_AT_ONCE: '1000000', ...others,
  });
  const app = await buildApi(settings, { unnamed: systemActor('journey') });
  await app.listen(port, '127.0.0.1');
  const address = `http://localhost:${port}`;
  const clock = app.get(JourneyClock.source);
  const journeyClock = new JourneyClock(clock);
  await journeyClock.set(JOURNEY_NOW);
  await openStaff(app);
  return fixtureOf(app, { address, clock: journeyClock, tableOwnerUrl: fresh.tableOwnerUrl, close: () => closeAll(app, fresh.remove, folder) });
}

function fixtureOf(app: NestFastifyApplication, own: Pick<ApiFixture, 'address' | 'clock' | 'tableOwnerUrl' | 'close'>): ApiFixture {
  const database = app.get(Database);
  const runReactions = () => drainReactions(database, app.get(ReactionRunner));
  return {
    ...own,
    app,
    database,
    get: (type) => app.get(type as never),
    visitor: () => new Visitor(own.address),
    as: (personKey) => signedIn(new Visitor(own.address), personKey),
    runReactions,
    runJobs: async () => {
      const registry = app.get(ScheduleRegistry);
      for (const { name } of registry.all()) await registry.job(name)?.run();
      await runReactions();
    },
    mail: async () => (await new Visitor(own.address).fetch('/demo/outbox.json')).json() as Promise<SentMail[]>,
    facts: () => database.query('select name, subject_id as "subjectId", data from platform.event order by seq'),
  };
}

async function signedIn(visitor: Visitor, personKey: string): Promise<Visitor> {
  const answer = await visitor.post('/demo/sign-in', { person: personKey });
  if (answer.status !== 303) throw new Error(`Nobody is called ${personKey} here: ${await answer.text()}`);
  return visitor;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((listening) => void server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => void server.close(closed));
  return port;
}

async function closeAll(app: NestFastifyApplication, removeDatabase: () => Promise<void>, folder: string): Promise<void> {
  await app.close();
  await removeDatabase();
  await rm(folder, { recursive: true, force: true });
}
