import { freePort } from '../machine/free-port.mjs';
import { environmentFor } from './environment.mjs';
import { keepDatabase } from './keep-database.mjs';
import { keepProgram } from './keep-program.mjs';
import { masterKeyFile } from './master-key.mjs';
import { prepare } from './prepare.mjs';
import { waitUntilReady } from './wait-until-ready.mjs';

/**
 * Database, then what it needs, then API and worker; comes back when the API answers that it is ready.
 * @param {ReturnType<typeof import('./settings.mjs').settingsFrom>} settings
 */
export async function openAll(settings, { rooms, say, stopping }) {
  const database = settings.databaseUrl
    ? { ownerUrl: settings.ownerDatabaseUrl, appUrl: settings.databaseUrl }
    : rooms.add(await keepDatabase({ dataDirectory: settings.dataDirectory, say })).urls;
  const environment = environmentFor(settings, {
    database,
    masterKeyFile: settings.masterKeyFile ?? (settings.masterKeyIsSet ? '' : masterKeyFile(settings.dataDirectory)),
    capturePort: settings.demo && !settings.smtpUrl ? await freePort() : null,
  });

  await prepare(environment.prepare, { settings, say, stopping });
  if (stopping.aborted) return;
  const { dataDirectory } = settings;
  const worker = rooms.add(keepProgram('worker', { dataDirectory, env: environment.worker, say }));
  const api = rooms.add(keepProgram('api', { dataDirectory, env: environment.api, say }));
  await waitUntilReady(settings, { programs: [api, worker], stopping });
}
