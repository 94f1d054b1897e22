import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import '../machine/refuse-old-node.mjs';
import { PlainFailure } from '../machine/plain-failure.mjs';
import { repository } from '../machine/repository.mjs';
import { startEmbeddedPostgres } from '../postgres/start-embedded-postgres.mjs';
import { environmentFor } from './environment.mjs';
import { masterKeyFile } from './master-key.mjs';
import { whoRuns } from './running.mjs';
import { settingsFrom } from './settings.mjs';

// `npm run audit:verify` and their like: one program on the data of this house, whether it runs or not. Its exit code is ours.
// A restore makes tables, and rows that are only ever added to are sealed anew by none but their owner; both open what is sealed.
const ofTheOwner = ['restore', 'vault-rotate'];
const [name, ...words] = process.argv.slice(2);

try {
  const settings = settingsFrom(process.env);
  const program = join(repository, 'dist/server', `${name}.js`);
  if (!existsSync(program)) throw new PlainFailure('The programs are not built yet. Run: npm run build:server');
  const { urls, leave } = await databaseOf(settings);
  try {
    const found = { database: urls, masterKeyFile: settings.masterKeyFile ?? (settings.masterKeyIsSet ? '' : masterKeyFile(settings.dataDirectory)), capturePort: null };
    process.exitCode = await run(program, environmentFor(settings, found)[ofTheOwner.includes(name) ? 'owner' : 'worker']);
  } finally {
    await leave();
  }
} catch (error) {
  console.error(error instanceof PlainFailure ? error.message : `It could not be done: ${error.message}`);
  process.exitCode = 2;
}

/** The built-in database is started when nobody runs it, and then stopped again. */
async function databaseOf({ databaseUrl, ownerDatabaseUrl, dataDirectory }) {
  if (databaseUrl) return { urls: { ownerUrl: ownerDatabaseUrl, appUrl: databaseUrl }, leave: async () => {} };
  const folder = join(dataDirectory, 'postgres');
  if (!existsSync(folder)) throw new PlainFailure('There is no data yet. Run: npm start');
  const isRunning = whoRuns(dataDirectory) !== null;
  const database = await startEmbeddedPostgres({ dataDirectory: folder });
  return { urls: database, leave: async () => (isRunning ? undefined : database.stop()) };
}

function run(program, env) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program, ...words], { env, stdio: 'inherit' });
    child.once('error', reject);
    child.once('close', (code) => resolve(code ?? 2));
  });
}
