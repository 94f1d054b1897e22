import { randomBytes } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { config } from '@alongside/platform/config';
import { freshDatabase } from '@alongside/platform/testing';
import { Client } from 'pg';

import { freePort } from '../../../tools/machine/free-port.mjs';
import { loadDemoCouncil } from '../../../tools/demo/load-demo-council';
import { buildApi } from '../src/http';
import { Visitor } from './visitor';

type Row = Record<string, unknown>;

/** A database of its own in which the demo council was, or will be, loaded. */
export interface DemoWorld {
  load(now: Date, tell?: (month: string) => void): Promise<boolean>;
  rows(sql: string): Promise<Row[]>;
  /** Opens the product over it and answers who may come in. */
  open(): Promise<(person: string) => Promise<Visitor>>;
  close(): Promise<void>;
}

export async function demoWorld(): Promise<DemoWorld> {
  const fresh = await freshDatabase();
  const folder = await mkdtemp(join(tmpdir(), 'alongside-demo-'));
  await writeFile(join(folder, 'master.key'), randomBytes(32).toString('hex'));
  const settings = (port = 3000) => config({ DEMO: '1', DEEDS_AT_ONCE: '1000000', DATABASE_URL: fresh.url, PORT: String(port), DATA_DIR: folder, MASTER_KEY_FILE: join(folder, 'master.key') });
  const reader = new Client({ connectionString: fresh.ownerUrl });
  await reader.connect();
  const closing: (() => Promise<void>)[] = [async () => reader.end(), fresh.remove, () => rm(folder, { recursive: true, force: true })];
  return {
    load: (now, tell = () => undefined) => loadDemoCouncil(settings(), tell, now),
    rows: async (sql) => (await reader.query<Row>(sql)).rows,
    open: async () => {
      // Asked for only now: a port that was free before the load may be somebody's after it.
      const port = await freePort();
      const app = await buildApi(settings(port));
      await app.listen(port, '127.0.0.1');
      closing.unshift(() => app.close());
      return async (person) => {
        const visitor = new Visitor(`http://localhost:${port}`);
        await visitor.post('/demo/sign-in', { person });
        return visitor;
      };
    },
    close: async () => {
      for (const step of closing) await step();
    },
  };
}
