import '../machine/refuse-old-node.mjs';
import { sayAndEnd } from '../machine/say-and-end.mjs';
import { dataDirectoryFrom } from './settings.mjs';
import { stopRunning } from './stop-running.mjs';

// `npm stop`, from any other terminal.
await sayAndEnd(async () => {
  const stopped = await stopRunning(dataDirectoryFrom(process.env));
  console.log(stopped ? 'Alongside has stopped.' : 'Alongside is not running.');
});
