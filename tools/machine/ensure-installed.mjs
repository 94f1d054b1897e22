import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { npm } from './npm.mjs';
import { knownCause, PlainFailure } from './plain-failure.mjs';
import { repository } from './repository.mjs';

/**
 * Installs what package-lock.json names when it is not there yet.
 * @param {(line: string) => void} say
 */
export async function ensureInstalled(say) {
  if (!needsInstalling(packagesOf('package-lock.json'), packagesOf('node_modules/.package-lock.json'))) return;
  say('Installing what Alongside is made of. The first time this takes about a minute.');
  const { code, said } = await npm(['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']);
  if (code === 0) return;
  throw new PlainFailure(knownCause(said) ?? notInstalled(said));
}

/**
 * Whether something the lock asks for is missing, or lies there in another version.
 * Optional packages do not count: most of them are for other kinds of computer.
 * @param {Record<string, { version?: string, integrity?: string, optional?: boolean }> | null} locked
 * @param {Record<string, { version?: string, integrity?: string }> | null} installed
 */
export function needsInstalling(locked, installed) {
  if (!installed) return true;
  return Object.entries(locked ?? {}).some(([path, wanted]) => {
    if (path === '' || wanted.optional) return false;
    const found = installed[path];
    return !found || found.version !== wanted.version || found.integrity !== wanted.integrity;
  });
}

function packagesOf(file) {
  const path = join(repository, file);
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).packages : null;
}

function notInstalled(said) {
  const offline = /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|network/i.test(said);
  if (offline) return 'The packages could not be fetched: the npm registry did not answer. Check the connection to the internet, then try again.';
  const reason = /npm (?:error|ERR!) (?!code|A complete log)(.+)/.exec(said)?.[1] ?? 'npm did not say why';
  return `The packages could not be installed: ${reason}`;
}
