import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { commandLineOf, isAlive } from '../machine/living-process.mjs';
import { PlainFailure } from '../machine/plain-failure.mjs';

const file = (dataDirectory) => join(dataDirectory, 'running.json');

/**
 * Who runs Alongside on this data, or null.
 * @returns {{ pid: number, port: number } | null}
 */
export function whoRuns(dataDirectory) {
  const kept = read(dataDirectory);
  if (!kept || kept.pid === process.pid) return null;
  return isOurs({ alive: isAlive(kept.pid), commandLine: commandLineOf(kept.pid) }) ? kept : null;
}

/**
 * A number alone proves nothing: after a crash the system gives it to a stranger.
 * @param {{ alive: boolean, commandLine: string | null }} found
 */
export function isOurs({ alive, commandLine }) {
  return alive && (commandLine === null || /[\\/]start\.mjs\b/.test(commandLine));
}

export function refuseSecondStart(dataDirectory) {
  const other = whoRuns(dataDirectory);
  if (other) throw new PlainFailure(`Alongside is already running: http://localhost:${other.port} (stop it with: npm stop).`);
}

/** Says that it is us who run now; forgotten when we end. */
export function claim({ dataDirectory, port }) {
  mkdirSync(dataDirectory, { recursive: true });
  refuseSecondStart(dataDirectory);
  rmSync(file(dataDirectory), { force: true });
  try {
    writeFileSync(file(dataDirectory), JSON.stringify({ pid: process.pid, port }), { flag: 'wx' });
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    throw new PlainFailure('Alongside is just being started by somebody else.');
  }
  process.once('exit', () => forget(dataDirectory));
}

function forget(dataDirectory) {
  if (read(dataDirectory)?.pid === process.pid) rmSync(file(dataDirectory), { force: true });
}

function read(dataDirectory) {
  try {
    return JSON.parse(readFileSync(file(dataDirectory), 'utf8'));
  } catch {
    return null;
  }
}
