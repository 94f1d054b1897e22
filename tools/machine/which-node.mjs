import { spawn, spawnSync } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { PlainFailure } from './plain-failure.mjs';
import { repository } from './repository.mjs';

const enough = [22, 22];

/**
 * Goes on under the Node that `npm install` brought, so that everybody runs the same one.
 * Ends this process with the other's answer; returns only when we already are where we should be.
 */
export async function goOnUnderOurNode() {
  const ours = ourNode();
  if (ours && realpathSync(ours) === realpathSync(process.execPath)) return;
  if (ours && spawnSync(ours, ['--version']).status === 0) process.exit(await runUnder(ours));
  if (isAtLeast(process.versions.node, enough)) return;
  throw new PlainFailure(`This computer needs Node ${enough.join('.')} or newer; this is Node ${process.versions.node}. Get it from https://nodejs.org, then try again.`);
}

function ourNode() {
  const [platform, file] = process.platform === 'win32' ? ['win', 'node.exe'] : [process.platform, 'node'];
  const path = join(repository, 'node_modules', `node-${platform}-${process.arch}`, 'bin', file);
  return existsSync(path) ? path : null;
}

/**
 * @param {string} version
 * @param {readonly number[]} wanted major and minor
 */
export function isAtLeast(version, [major, minor]) {
  const [itsMajor, itsMinor] = version.split('.').map(Number);
  return itsMajor > major || (itsMajor === major && itsMinor >= minor);
}

function runUnder(node) {
  const child = spawn(node, process.argv.slice(1), { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  return new Promise((resolve) => child.once('exit', (code) => resolve(code ?? 1)));
}
