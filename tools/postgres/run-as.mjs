import { readFileSync, statSync } from 'node:fs';
import { PlainFailure } from '../machine/plain-failure.mjs';

/**
 * PostgreSQL refuses to run as root: who runs it instead, or null when we are an ordinary user.
 * @param {string} cluster the data directory; who owns it keeps running it
 * @returns {{ uid: number, gid: number } | null}
 */
export function runAs(cluster) {
  if (process.getuid?.() !== 0) return null;
  const owner = statSync(cluster, { throwIfNoEntry: false });
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  const found = databaseUser(readFileSync('/etc/passwd', 'utf8'));
  if (!found) throw new PlainFailure('The database does not run as root, and this computer has neither a user postgres nor nobody. Start as an ordinary user.');
  return found;
}

/**
 * The user postgres, else nobody. It has to be in the list: initdb refuses a number without a name.
 * @param {string} passwd
 */
export function databaseUser(passwd) {
  const users = new Map(passwd.split('\n').map((line) => line.split(':')).map(([name, , uid, gid]) => [name, { uid: Number(uid), gid: Number(gid) }]));
  return users.get('postgres') ?? users.get('nobody') ?? null;
}
