import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chownSync, cpSync, existsSync, lchownSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { repository } from '../machine/repository.mjs';

/**
 * Where the data lies: where it was asked for, unless the user who runs the database cannot go there
 * (a clone under a private home of root). Data that exists is never left behind.
 * @param {{ wanted: string, elsewhere: string, hasData: (place: string) => boolean, canEnter: (place: string) => boolean }} question
 */
export function choosePlace({ wanted, elsewhere, hasData, canEnter }) {
  if (hasData(elsewhere) && !hasData(wanted)) return elsewhere;
  return canEnter(wanted) ? wanted : elsewhere;
}

/** A place every user of this machine can reach, ours alone by the hash of a path of ours. */
export function elsewhereFor(path) {
  return join('/var/lib', `alongside-${createHash('sha256').update(path).digest('hex').slice(0, 12)}`);
}

/** Makes a folder that belongs to the user who runs the database. */
export function makeFolderFor(user, folder) {
  mkdirSync(folder, { recursive: true, mode: 0o755 });
  if (user) chownSync(folder, user.uid, user.gid);
}

export function canEnter(user, folder) {
  if (!user) return true;
  return spawnSync('/bin/sh', ['-c', 'cd "$1" && test -w .', 'sh', folder], { ...user, cwd: '/' }).status === 0;
}

/**
 * The binaries, copied to a reachable place when the user who runs the database cannot run them where npm put them.
 * @returns {string} the folder that holds bin, lib and share
 */
export function reachableBinaries(user, { native, version }) {
  if (!user || canRun(user, native)) return native;
  const home = elsewhereFor(repository);
  const copy = join(home, `native-${version}`);
  if (existsSync(copy)) return copy;
  makeFolderFor(user, home);
  const unfinished = `${copy}.${process.pid}`;
  cpSync(native, unfinished, { recursive: true, verbatimSymlinks: true });
  giveTo(user, unfinished);
  try {
    renameSync(unfinished, copy);
  } catch {
    rmSync(unfinished, { recursive: true, force: true }); // another start was quicker
  }
  return copy;
}

function canRun(user, native) {
  return spawnSync(join(native, 'bin', 'postgres'), ['--version'], { ...user, cwd: '/' }).status === 0;
}

function giveTo(user, folder) {
  lchownSync(folder, user.uid, user.gid);
  for (const entry of readdirSync(folder, { recursive: true })) lchownSync(join(folder, entry), user.uid, user.gid);
}
