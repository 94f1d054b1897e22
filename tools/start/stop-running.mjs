import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { waitForEnd } from '../machine/living-process.mjs';
import { stopEmbeddedPostgres } from '../postgres/stop-embedded-postgres.mjs';
import { whoRuns } from './running.mjs';

const patience = 30_000;

/**
 * Ends what runs on this data, even a database whose starter was killed.
 * @returns {Promise<boolean>} whether anything ran
 */
export async function stopRunning(dataDirectory) {
  const running = whoRuns(dataDirectory);
  if (running) {
    process.kill(running.pid, 'SIGTERM');
    if (!(await waitForEnd(running.pid, patience))) process.kill(running.pid, 'SIGKILL');
  }
  const place = join(dataDirectory, 'postgres');
  const leftDatabase = existsSync(place) && (await stopEmbeddedPostgres(place));
  return running !== null || leftDatabase;
}
