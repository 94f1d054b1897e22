import { existsSync, mkdirSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { binaries } from './binaries.mjs';
import { canEnter, choosePlace, elsewhereFor, makeFolderFor, reachableBinaries } from './reachable-place.mjs';
import { runAs } from './run-as.mjs';

/**
 * Where an embedded database lies and who runs it, for the folder it was asked for.
 * @param {string} dataDirectory
 */
export function embeddedPlace(dataDirectory) {
  mkdirSync(dataDirectory, { recursive: true, mode: 0o755 });
  const wanted = realpathSync(dataDirectory); // what the system will call it, too
  const user = runAs(clusterIn(wanted));
  makeFolderFor(user, wanted);
  const place = choosePlace({
    wanted,
    elsewhere: elsewhereFor(wanted),
    hasData: (folder) => existsSync(join(clusterIn(folder), 'PG_VERSION')),
    canEnter: (folder) => canEnter(user, folder),
  });
  makeFolderFor(user, place);
  return { place, cluster: clusterIn(place), user, native: reachableBinaries(user, binaries()) };
}

const clusterIn = (place) => join(place, 'data');
