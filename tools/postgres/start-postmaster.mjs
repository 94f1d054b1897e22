import { spawn } from 'node:child_process';
import { closeSync, openSync, readdirSync, readlinkSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isAlive } from '../machine/living-process.mjs';
import { knownCause, PlainFailure } from '../machine/plain-failure.mjs';
import { withoutKeys } from '../machine/without-keys.mjs';
import { postmasterFound, readPostmasterFile } from './postmaster-file.mjs';
import { settings } from './settings.mjs';

/**
 * A postmaster that serves this data directory: the one that lives, else a new one.
 * It is detached: a Ctrl-C in the terminal goes to who started it, who then ends it in order.
 * @param {{ cluster: string, native: string, user: { uid: number, gid: number } | null, port: number, durable: boolean, log: string }} wish
 * @returns {Promise<{ pid: number, port: number }>}
 */
export async function startPostmaster({ cluster, native, user, port, durable, log }) {
  const { file, meaning } = postmasterFound(cluster);
  if (file && meaning === 'adopt') return untilReady({ cluster, pid: file.pid, lastWords: () => '' });
  await orphansAreGone(cluster);
  if (meaning === 'forget') rmSync(join(cluster, 'postmaster.pid'));

  const from = statSync(log, { throwIfNoEntry: false })?.size ?? 0;
  const words = openSync(log, 'a', 0o600);
  const child = spawn(join(native, 'bin', 'postgres'), ['-D', cluster, ...settings({ port, durable })], {
    ...user, env: withoutKeys(process.env), cwd: '/', detached: true, windowsHide: true, stdio: ['ignore', words, words],
  });
  closeSync(words);
  child.once('error', () => {}); // told by untilReady: there is no process
  child.unref();
  return untilReady({ cluster, pid: child.pid ?? 0, lastWords: () => readFileSync(log).subarray(from).toString() });
}

async function untilReady({ cluster, pid, lastWords }) {
  while (pid !== 0 && isAlive(pid)) {
    const file = readPostmasterFile(cluster);
    if (file?.pid === pid && file.ready) return { pid, port: file.port };
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  const words = lastWords();
  if (/could not bind|Address already in use/i.test(words)) throw Object.assign(new PlainFailure('The port of the database is taken by another program.'), { code: 'EADDRINUSE' });
  const fatal = /(?:FATAL|PANIC): .*/.exec(words)?.[0] ?? 'it ended without a word';
  throw new PlainFailure(knownCause(words) ?? `The database did not start: ${fatal}`);
}

// After a kill -9 of the postmaster its backends finish first: two postmasters on the same files would ruin them.
async function orphansAreGone(cluster) {
  if (process.platform !== 'linux') return;
  for (let tries = 0; someoneWorksIn(cluster); tries++) {
    if (tries > 500) throw new PlainFailure('The database stopped, but its last work has not finished yet. Try again in a moment.');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

function someoneWorksIn(cluster) {
  return readdirSync('/proc').some((pid) => {
    try {
      return /^\d+$/.test(pid) && readlinkSync(`/proc/${pid}/cwd`) === cluster;
    } catch {
      return false;
    }
  });
}
