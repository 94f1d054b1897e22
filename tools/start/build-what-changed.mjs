import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { npm } from '../machine/npm.mjs';
import { knownCause, PlainFailure } from '../machine/plain-failure.mjs';
import { repository } from '../machine/repository.mjs';
import { builds } from './builds.mjs';
import { sourcesOf } from './sources-of.mjs';

const stamp = join(repository, 'dist', 'built-from.json');

/**
 * Builds each part whose sources are not those it was last built from.
 * @param {(line: string) => void} say
 */
export async function buildWhatChanged(say) {
  const builtFrom = readStamp();
  const sources = Object.fromEntries(builds.map((build) => [build.name, sourcesOf(build)]));
  const stale = builds.filter((build) => needsBuilding({ isThere: existsSync(join(repository, build.makes)), from: builtFrom[build.name], now: sources[build.name] }));
  if (stale.length === 0) return;
  say(`Building ${stale.map((build) => build.says).join(' and ')}.`);
  const results = await Promise.allSettled(stale.map(build));
  const done = stale.filter((_, index) => results[index].status === 'fulfilled').map(({ name }) => [name, sources[name]]);
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, JSON.stringify({ ...builtFrom, ...Object.fromEntries(done) }));
  const failed = results.find(({ status }) => status === 'rejected');
  if (failed) throw failed.reason;
}

/**
 * @param {{ isThere: boolean, from: string | undefined, now: string }} part
 */
export function needsBuilding({ isThere, from, now }) {
  return !isThere || from !== now;
}

async function build({ name, says }) {
  const { code, said } = await npm(['run', `build:${name}`]);
  if (code === 0) return;
  const reason = knownCause(said);
  if (!reason) console.error(said.trim());
  throw new PlainFailure(reason ?? `${says[0].toUpperCase()}${says.slice(1)} could not be built; what the build said stands above.`);
}

function readStamp() {
  try {
    return JSON.parse(readFileSync(stamp, 'utf8'));
  } catch {
    return {}; // never built, or only half written: build again
  }
}
