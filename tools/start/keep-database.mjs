import { join } from 'node:path';
import { startEmbeddedPostgres } from '../postgres/start-embedded-postgres.mjs';
import { pauseBefore } from './pause-before.mjs';
import { refuseFullDisk } from './refuse-full-disk.mjs';

/**
 * Runs the embedded database and starts it again, on the same port, whenever it dies.
 */
export async function keepDatabase({ dataDirectory, say }) {
  await refuseFullDisk(dataDirectory);
  const wish = { dataDirectory: join(dataDirectory, 'postgres'), durable: true };
  let database = await startEmbeddedPostgres(wish);
  const { port, ownerUrl, appUrl } = database;
  let ending = false;
  let wake = () => {};
  const watching = watch();
  return { urls: { ownerUrl, appUrl }, end };

  async function watch() {
    for (let failures = 0; !ending; await pause(failures === 0 ? 200 : pauseBefore(failures))) {
      if (ending || database.isAlive()) continue;
      if (failures === 0) say('The database ended; starting it again.');
      try {
        database = await startEmbeddedPostgres({ ...wish, port });
        failures = 0;
      } catch (error) {
        failures += 1;
        if (failures === 3) say(`The database does not start yet: ${error.message} Trying again.`);
      }
    }
  }

  async function end() {
    ending = true;
    wake();
    await watching;
    await database.stop();
  }

  function pause(milliseconds) {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, milliseconds);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}
