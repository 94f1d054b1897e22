import { ensureInstalled } from '../machine/ensure-installed.mjs';
import { sayAndEnd } from '../machine/say-and-end.mjs';
import { goOnUnderOurNode } from '../machine/which-node.mjs';
import { announce } from './announce.mjs';
import { buildWhatChanged } from './build-what-changed.mjs';
import { openAll } from './open-all.mjs';
import { openRooms } from './open-rooms.mjs';
import { refusePortInUse } from './refuse-port-in-use.mjs';
import { claim, refuseSecondStart } from './running.mjs';
import { settingsFrom } from './settings.mjs';
import { endWithWrappers } from './wrappers.mjs';

const say = (line) => console.log(line);

/** From a fresh clone to one address. */
export function begin() {
  return sayAndEnd(async () => {
    const settings = settingsFrom(process.env);
    refuseSecondStart(settings.dataDirectory);
    await ensureInstalled(say);
    await goOnUnderOurNode();
    await refusePortInUse(settings);
    claim(settings);
    await buildWhatChanged(say);
    await runUntilTold(settings);
  });
}

async function runUntilTold(settings) {
  const stopping = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => stopping.abort());
  endWithWrappers(() => stopping.abort());
  const rooms = openRooms();
  try {
    await openAll(settings, { rooms, say, stopping: stopping.signal });
    if (!stopping.signal.aborted) announce(settings, say);
    await told(stopping.signal);
    say('Stopping.');
  } finally {
    await rooms.closeAll();
  }
}

function told(signal) {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const staying = setInterval(() => {}, 60_000); // nothing else may be left that keeps us here
    signal.addEventListener('abort', () => {
      clearInterval(staying);
      resolve();
    });
  });
}
