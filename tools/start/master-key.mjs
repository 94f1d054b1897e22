import { randomBytes } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The key that wraps each person's key, made once; without it what was sealed stays sealed. */
export function masterKeyFile(dataDirectory) {
  mkdirSync(dataDirectory, { recursive: true });
  const file = join(dataDirectory, 'master.key');
  try {
    writeFileSync(file, randomBytes(32).toString('hex'), { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
  }
  return file;
}
