import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/**
 * Whether a process runs. A zombie does not: where nobody reaps orphans it would otherwise look alive for ever.
 * @param {number} pid
 */
export function isAlive(pid) {
  return isTaken(pid) && stateOf(pid) !== 'Z';
}

/**
 * Whether the system still keeps this number for a process, even one that has ended.
 * @param {number} pid
 */
export function isTaken(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/**
 * The command line of a process, or null where the system does not tell.
 * @param {number} pid
 * @returns {string | null}
 */
export function commandLineOf(pid) {
  if (process.platform === 'win32') return null;
  if (process.platform !== 'linux') return spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).stdout ?? null;
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
  } catch {
    return null;
  }
}

/**
 * Waits for a process to end; false when it still runs after that time.
 * @param {number} pid
 * @param {number} milliseconds
 */
export async function waitForEnd(pid, milliseconds) {
  const until = Date.now() + milliseconds;
  while (isAlive(pid)) {
    if (Date.now() > until) return false;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  return true;
}

/**
 * Who started a process, or null where the system does not tell.
 * @param {number} pid
 * @returns {number | null}
 */
export function parentOf(pid) {
  if (process.platform === 'win32') return null;
  if (process.platform !== 'linux') return Number(spawnSync('ps', ['-o', 'ppid=', '-p', String(pid)], { encoding: 'utf8' }).stdout) || null;
  return Number(statOf(pid)?.[1]) || null;
}

function stateOf(pid) {
  return statOf(pid)?.[0] ?? null;
}

// Linux: the words after the program's name, which may itself hold spaces and brackets.
function statOf(pid) {
  if (process.platform !== 'linux') return null;
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  } catch {
    return null;
  }
}
