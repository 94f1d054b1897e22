import { chmodSync, chownSync, cpSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { embeddedPlace } from './embedded-place.mjs';

/**
 * The data and passwords of a stopped embedded PostgreSQL, copied to where `startEmbeddedPostgres({ dataDirectory })` looks for them.
 * @param {string} from the `place` of the stopped one
 * @param {string} dataDirectory
 */
export function copyPlace(from, dataDirectory) {
  const { place, cluster, user } = embeddedPlace(dataDirectory);
  cpSync(join(from, 'data'), cluster, { recursive: true, verbatimSymlinks: true });
  cpSync(join(from, 'passwords.json'), join(place, 'passwords.json'));
  chmodSync(cluster, 0o700); // else the postmaster refuses it
  if (!user) return;
  chownSync(cluster, user.uid, user.gid);
  for (const entry of readdirSync(cluster, { recursive: true })) chownSync(join(cluster, entry), user.uid, user.gid);
}
