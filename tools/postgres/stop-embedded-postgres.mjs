import { embeddedPlace } from './embedded-place.mjs';
import { stopPostmaster } from './stop-postmaster.mjs';

/**
 * Ends the embedded database of a folder, whoever started it.
 * @param {string} dataDirectory
 * @param {{ hurry?: boolean }} [how]
 * @returns {Promise<boolean>} whether one was running
 */
export function stopEmbeddedPostgres(dataDirectory, { hurry = false } = {}) {
  return stopPostmaster({ ...embeddedPlace(dataDirectory), hurry });
}
