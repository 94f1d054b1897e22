import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { waitForEnd } from '../machine/living-process.mjs';
import { postmasterFound } from './postmaster-file.mjs';

/**
 * Ends the postmaster of this data directory, if one lives: in order first, then without asking again.
 * @param {{ cluster: string, native: string, user: { uid: number, gid: number } | null, hurry?: boolean }} which
 * @returns {Promise<boolean>} whether there was one
 */
export async function stopPostmaster({ cluster, native, user, hurry = false }) {
  const { file, meaning } = postmasterFound(cluster);
  if (!file || meaning !== 'adopt') return false;
  if (process.platform === 'win32') {
    spawnSync(join(native, 'bin', 'pg_ctl'), ['stop', '-w', '-D', cluster, '-m', hurry ? 'immediate' : 'fast'], { ...user, windowsHide: true });
    return true;
  }
  for (const signal of hurry ? ['SIGQUIT', 'SIGKILL'] : ['SIGINT', 'SIGQUIT', 'SIGKILL']) {
    tell(file.pid, signal);
    if (await waitForEnd(file.pid, 10_000)) return true;
  }
  return true;
}

function tell(pid, signal) {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}
