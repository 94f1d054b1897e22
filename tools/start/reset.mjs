import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import '../machine/refuse-old-node.mjs';
import { PlainFailure } from '../machine/plain-failure.mjs';
import { sayAndEnd } from '../machine/say-and-end.mjs';
import { embeddedPlace } from '../postgres/embedded-place.mjs';
import { dataDirectoryFrom } from './settings.mjs';
import { stopRunning } from './stop-running.mjs';

// Only what Alongside itself puts there: DATA_DIR may be a folder that holds other things.
const ours = ['postgres', 'files', 'logs', 'compiled', 'master.key', 'previous-master.key', 'seals', 'running.json'];

// `npm run reset`: the next start begins with a new demo council.
await sayAndEnd(async () => {
  if (process.env.DATABASE_URL) throw new PlainFailure('This forgets the built-in demo database only, and DATABASE_URL names another one. Leave DATABASE_URL out.');
  const dataDirectory = dataDirectoryFrom(process.env);
  if (!existsSync(dataDirectory)) return console.log('There is no demo data to forget.');
  if (!(await agreed(dataDirectory))) return console.log('Nothing was forgotten.');
  await stopRunning(dataDirectory);
  if (existsSync(join(dataDirectory, 'postgres'))) rmSync(embeddedPlace(join(dataDirectory, 'postgres')).place, { recursive: true, force: true });
  for (const name of ours) rmSync(join(dataDirectory, name), { recursive: true, force: true });
  console.log('The demo data is forgotten. npm start begins again.');
});

async function agreed(dataDirectory) {
  if (process.argv.includes('--yes')) return true;
  if (!process.stdin.isTTY) throw new PlainFailure('Nobody is here to ask. To forget the demo data without being asked: npm run reset -- --yes');
  const questions = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await questions.question(`This stops Alongside and forgets everything in ${dataDirectory}. Type yes to go on: `);
  questions.close();
  return answer.trim().toLowerCase() === 'yes';
}
