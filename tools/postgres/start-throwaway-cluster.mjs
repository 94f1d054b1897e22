import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isAlive } from '../machine/living-process.mjs';
import { startEmbeddedPostgres } from './start-embedded-postgres.mjs';
import { stopEmbeddedPostgres } from './stop-embedded-postgres.mjs';

const named = /^alongside-throwaway-(\d+)-/;

/**
 * A PostgreSQL for tests: nothing is safe on it, it is gone at `stop`, and any number may run at once.
 * All three urls are those of `startEmbeddedPostgres`; here the owner may create databases.
 */
export async function startThrowawayCluster() {
  await sweepAbandoned();
  const folder = mkdtempSync(join(tmpdir(), `alongside-throwaway-${process.pid}-`));
  const cluster = await startEmbeddedPostgres({ dataDirectory: folder, durable: false });
  return {
    ...cluster,
    stop: async () => {
      await cluster.stop();
      forget(cluster.place);
      forget(folder);
    },
  };
}

// A test run that was killed could not clean up after itself.
async function sweepAbandoned() {
  for (const name of readdirSync(tmpdir())) {
    const starter = named.exec(name)?.[1];
    if (!starter || isAlive(Number(starter))) continue;
    const folder = join(tmpdir(), name);
    if (!mayTouch(folder)) continue;
    await stopEmbeddedPostgres(folder, { hurry: true });
    forget(folder);
  }
}

function mayTouch(folder) {
  const me = process.getuid?.() ?? 0;
  return me === 0 || statSync(folder, { throwIfNoEntry: false })?.uid === me;
}

function forget(folder) {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}
