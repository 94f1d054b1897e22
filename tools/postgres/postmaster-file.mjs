import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { commandLineOf, isTaken } from '../machine/living-process.mjs';

/**
 * What `postmaster.pid` in a data directory says, or null.
 * @param {string} cluster
 */
export function readPostmasterFile(cluster) {
  try {
    return parsePostmasterFile(readFileSync(join(cluster, 'postmaster.pid'), 'utf8'));
  } catch (error) {
    if (error.code === 'ENOENT') return null;
    throw error;
  }
}

/**
 * Line 1 is the process, line 4 the port, line 8 how far it has come.
 * @param {string} text
 */
export function parsePostmasterFile(text) {
  const lines = text.split('\n');
  const pid = Number(lines[0]);
  if (!Number.isInteger(pid) || pid <= 0) return null;
  return { pid, port: Number(lines[3]) || null, ready: lines[7]?.trim() === 'ready' };
}

/**
 * What a `postmaster.pid` found at start means.
 * - `start`: there is none, or its process is gone; PostgreSQL itself looks whether orphans still use the memory.
 * - `adopt`: our own database lives on, its starter has died.
 * - `forget`: the number belongs to a stranger or to a zombie; PostgreSQL would refuse to start, so the file goes.
 * @param {{ file: { pid: number } | null, cluster: string, taken: boolean, commandLine: string | null }} found
 * @returns {'start' | 'adopt' | 'forget'}
 */
export function whatPostmasterFileMeans({ file, cluster, taken, commandLine }) {
  if (!file || !taken) return 'start';
  if (commandLine === null) return 'adopt'; // where the system does not tell, a second database on the same files is the worse mistake
  return commandLine.includes(cluster) ? 'adopt' : 'forget';
}

/** The same for the data directory as it lies on this machine now. */
export function postmasterFound(cluster) {
  const file = readPostmasterFile(cluster);
  const meaning = whatPostmasterFileMeans({ file, cluster, taken: file !== null && isTaken(file.pid), commandLine: file && commandLineOf(file.pid) });
  return { file, meaning };
}
