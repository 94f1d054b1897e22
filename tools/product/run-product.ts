import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { freePort } from '../machine/free-port.mjs';
import { startEmbeddedPostgres } from '../postgres/start-embedded-postgres.mjs';
import { beganWithKeptDemo, keepDemo } from './kept-demo.ts';

const root = join(import.meta.dirname, '../..');

// As `npm start` keeps it: a program that was started before has a quarter less to do.
const compiled = { NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE ?? join(root, 'node_modules/.cache/compiled') };

export type Program = 'api' | 'worker';

export interface RunningProduct {
  readonly url: string;
  readonly databaseUrl: string;
  /** The owner's, as the system: the second wall is open to it. */
  readonly ownerUrl: string;
  /** Stands behind every wall; for benchmarks beside one. */
  readonly superuserUrl: string;
  readonly folder: string;
  /** Programs that ended by themselves, and were started again as an operator's supervisor does. */
  readonly fallen: readonly Program[];
  pidOf(program: Program): number | undefined;
  /** SIGKILL, and wait until it is gone. */
  kill(program: Program | 'postgres'): Promise<void>;
  /** Stands still for so many milliseconds, and goes on as if no time had passed. */
  freeze(program: Program | 'postgres', milliseconds: number): Promise<void>;
  /** Starts what was killed and waits until the whole answers again. */
  revive(program: Program | 'postgres'): Promise<void>;
  /** The worker once more, at the pace a council has: in the demo every nightly job runs every few seconds, because people wait in front of the screen. */
  slowTheWorker(): Promise<void>;
  stop(): Promise<void>;
}

/** The built product as an operator runs it, with a PostgreSQL and ports of its own. `demo` loads the demo council; `env` adds settings. */
export async function runProduct({ demo = false, durable = true, env = {} }: { demo?: boolean; durable?: boolean; env?: Record<string, string> } = {}): Promise<RunningProduct> {
  needsBuilt();
  const folder = mkdtempSync(join(tmpdir(), 'alongside-product-'));
  const isPrepared = demo && beganWithKeptDemo(folder);
  let postgres = await startEmbeddedPostgres({ dataDirectory: folder, durable });
  const [port, smtpPort] = [await freePort(), await freePort()];
  const settings = {
    ...process.env, ...compiled, NODE_ENV: '', DEMO: '1', PORT: String(port), HOST: '127.0.0.1', DATA_DIR: folder, MASTER_KEY_FILE: join(folder, 'master.key'),
    DATABASE_URL: postgres.appUrl, SMTP_URL: `smtp://127.0.0.1:${smtpPort}`, SMTP_CAPTURE_PORT: String(smtpPort),
    // A measurement asks faster than people do.
    QUESTIONS_A_MINUTE: '1000000', KNOCKS_A_MINUTE: '1000000', DEEDS_AT_ONCE: '1000000', ...env,
  };
  if (!isPrepared) prepare(folder, { ...settings, OWNER_DATABASE_URL: postgres.ownerUrl, LOAD_DEMO: demo ? '1' : '0' });

  const children = new Map<Program, ChildProcess>();
  const fallen: Program[] = [];
  const ended = new WeakSet<ChildProcess>();
  let pace: { DEMO?: string } = {};
  const start = (program: Program) => {
    const log = openSync(join(folder, `${program}.log`), 'a');
    const child = spawn(process.execPath, [`dist/server/${program}.js`], { cwd: root, env: program === 'worker' ? { ...settings, ...pace } : settings, stdio: ['ignore', log, log] });
    children.set(program, child);
    child.once('exit', () => {
      if (ended.has(child)) return;
      fallen.push(program);
      setTimeout(() => void (ended.has(child) || start(program)), 1_000);
    });
  };
  const gone = (child: ChildProcess) => new Promise<void>((resolve) => (child.exitCode !== null || child.signalCode !== null ? resolve() : child.once('exit', () => resolve())));
  const url = `http://127.0.0.1:${port}`;
  start('api');
  start('worker');
  await untilReady(url);

  const kill = async (program: Program) => {
    const child = children.get(program);
    if (!child) return;
    ended.add(child);
    child.kill('SIGKILL');
    await gone(child);
  };

  return {
    url,
    databaseUrl: postgres.appUrl,
    ownerUrl: `${postgres.ownerUrl}?options=${encodeURIComponent('-c alongside.roles=system')}`,
    superuserUrl: postgres.url.replace(/\/[^/]*$/, '/alongside'),
    folder,
    fallen,
    pidOf: (program) => children.get(program)?.pid,
    async kill(program) {
      if (program !== 'postgres') return kill(program);
      process.kill(postgres.pid, 'SIGKILL');
      while (postgres.isAlive()) await pause(10);
    },
    async freeze(program, milliseconds) {
      const first = program === 'postgres' ? postgres.pid : children.get(program)?.pid;
      const pids = first === undefined ? [] : program === 'postgres' ? [first, ...childrenOf(first)] : [first];
      tellAll(pids, 'SIGSTOP');
      await pause(milliseconds);
      tellAll(pids, 'SIGCONT');
    },
    async revive(program) {
      if (program === 'postgres') postgres = await startEmbeddedPostgres({ dataDirectory: folder, durable, port: postgres.port });
      else start(program);
      await untilReady(url);
    },
    async slowTheWorker() {
      pace = { DEMO: '0' };
      await kill('worker');
      start('worker');
    },
    async stop() {
      for (const child of children.values()) {
        ended.add(child);
        child.kill('SIGTERM');
        await Promise.race([gone(child), pause(5_000)]);
        child.kill('SIGKILL');
      }
      await postgres.stop();
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
      if (postgres.place !== folder) rmSync(postgres.place, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** The demo council, told once for all products that begin with `DEMO_KEPT_AT` at this folder. */
export function tellDemoOnce(kept: string): Promise<void> {
  needsBuilt();
  return keepDemo(kept, ({ ownerUrl, appUrl }, folder) => prepare(folder, { DEMO: '1', DATABASE_URL: appUrl, OWNER_DATABASE_URL: ownerUrl, LOAD_DEMO: '1' }));
}

function needsBuilt(): void {
  if (!existsSync(join(root, 'dist/server/api.js'))) throw new Error('Build first: npm run build:server.');
}

function prepare(folder: string, settings: Record<string, string | undefined>): void {
  const key = join(folder, 'master.key');
  if (!existsSync(key)) writeFileSync(key, randomBytes(32).toString('hex'), { mode: 0o600 });
  const prepared = spawnSync(process.execPath, ['dist/server/prepare.js'], {
    cwd: root, env: { ...process.env, ...compiled, NODE_ENV: '', DATA_DIR: folder, MASTER_KEY_FILE: key, ...settings }, encoding: 'utf8',
  });
  if (prepared.status !== 0) throw new Error(`The product could not be prepared: ${prepared.stderr}`);
}

/** A database is one process for each connection. */
const childrenOf = (pid: number): number[] => readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean).map(Number);

/** One that ended meanwhile needs to be told nothing. */
function tellAll(pids: readonly number[], signal: NodeJS.Signals): void {
  for (const pid of pids) {
    try {
      process.kill(pid, signal);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
    }
  }
}

const pause = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

async function untilReady(url: string): Promise<void> {
  const until = Date.now() + 180_000;
  for (;;) {
    const answer = await fetch(`${url}/health/ready`, { signal: AbortSignal.timeout(2_000) }).catch(() => null);
    if (answer?.ok) return;
    if (Date.now() > until) throw new Error('The product did not get ready within three minutes.');
    await pause(50);
  }
}
