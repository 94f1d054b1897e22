import { mkdirSync } from 'node:fs';
import { statfs } from 'node:fs/promises';
import { PlainFailure } from '../machine/plain-failure.mjs';

const needed = 200 * 1024 * 1024;

/** A database that fills the disk to the last byte stops in the middle of somebody's work: better not begin. */
export async function refuseFullDisk(folder) {
  mkdirSync(folder, { recursive: true });
  const { bavail, bsize } = await statfs(folder);
  if (bavail * bsize >= needed) return;
  throw new PlainFailure(`The disk is full: the demo needs 200 MB for its data and ${Math.floor((bavail * bsize) / 1024 / 1024)} MB are free. Free some space, or choose another place with DATA_DIR=/some/folder.`);
}
