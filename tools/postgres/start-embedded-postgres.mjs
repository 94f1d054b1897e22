import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { freePort } from '../machine/free-port.mjs';
import { isAlive } from '../machine/living-process.mjs';
import { createCluster } from './create-cluster.mjs';
import { embeddedPlace } from './embedded-place.mjs';
import { keptPasswords, newPasswords } from './passwords.mjs';
import { startPostmaster } from './start-postmaster.mjs';
import { stopPostmaster } from './stop-postmaster.mjs';

/**
 * A real PostgreSQL from the npm packages, on 127.0.0.1 only, its data under `dataDirectory`.
 * One that outlived its starter is adopted. `url` is the superuser's, `ownerUrl` is for migrations, `appUrl` for API and worker.
 * @param {{ dataDirectory: string, port?: number, durable?: boolean, log?: string }} wish
 */
export async function startEmbeddedPostgres({ dataDirectory, port, durable = true, log }) {
  const where = embeddedPlace(dataDirectory);
  if (!existsSync(where.cluster)) createCluster({ ...where, passwords: newPasswords(where.place), durable });
  const passwords = keptPasswords(where.place);
  const postmaster = await startOnAnyPort({ ...where, port, durable, log: log ?? join(where.place, 'postgres.log') });
  const url = (role, password, database) => `postgres://${role}:${password}@127.0.0.1:${postmaster.port}/${database}`;
  return {
    place: where.place,
    host: '127.0.0.1',
    port: postmaster.port,
    pid: postmaster.pid,
    url: url('postgres', passwords.superuser, 'postgres'),
    ownerUrl: url('alongside_owner', passwords.owner, 'alongside'),
    appUrl: url('alongside_app', passwords.app, 'alongside'),
    isAlive: () => isAlive(postmaster.pid),
    // What is not durable has its last moments in memory only: whoever keeps the data stops it in order.
    stop: ({ hurry = !durable } = {}) => stopPostmaster({ ...where, hurry }),
  };
}

// Between finding a free port and listening on it somebody else can take it.
async function startOnAnyPort(wish, tries = 5) {
  try {
    return await startPostmaster({ ...wish, port: wish.port ?? (await freePort()) });
  } catch (error) {
    if (error.code !== 'EADDRINUSE' || wish.port || tries === 1) throw error;
    return startOnAnyPort(wish, tries - 1);
  }
}
