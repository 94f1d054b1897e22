import { spawn } from 'node:child_process';
import { closeSync } from 'node:fs';
import { join } from 'node:path';
import { PlainFailure } from '../machine/plain-failure.mjs';
import { repository } from '../machine/repository.mjs';
import { lastSentence } from './last-sentence.mjs';
import { logFile } from './log-file.mjs';

/** Brings the database to where this code is and, in the demo, loads the demo council once. */
export async function prepare(env, { settings, stopping }) {
  const log = logFile(settings.dataDirectory, 'prepare');
  const words = log.open();
  const child = spawn(process.execPath, [join(repository, 'dist/server/prepare.js')], { env, cwd: repository, detached: process.platform !== 'win32', stdio: ['ignore', words, words] });
  closeSync(words);
  stopping.addEventListener('abort', () => child.kill());
  const code = await new Promise((resolve) => child.once('close', resolve));
  if (code === 0 || stopping.aborted) return;
  throw new PlainFailure(lastSentence(log.newWords()) ?? `The database could not be prepared; why stands in ${log.path}`);
}
