import { mkdirSync, openSync, readFileSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';

const tooLong = 10 * 1024 * 1024;

/** Where a program's words go; a long one is laid aside, so that two are kept at most. */
export function logFile(dataDirectory, name) {
  const folder = join(dataDirectory, 'logs');
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `${name}.log`);
  const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  if (size > tooLong) renameSync(path, `${path}.1`);
  const from = size > tooLong ? 0 : size;
  return { path, open: () => openSync(path, 'a', 0o600), newWords: () => readFileSync(path).subarray(from).toString() };
}
