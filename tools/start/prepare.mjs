import { spawn } from 'node:child_process';
import { closeSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { PlainFailure } from '../machine/plain-failure.mjs';
import { repository } from '../machine/repository.mjs';
import { lastSentence } from './last-sentence.mjs';
import { logFile } from './log-file.mjs';

/** Brings the database to where this code is and, in the demo, loads the demo council once. What it says goes to its log and to whoever waits. */
export async function prepare(env, { settings, say, stopping }) {
  const log = logFile(settings.dataDirectory, 'prepare');
  const words = log.open();
  const child = spawn(process.execPath, [join(repository, 'dist/server/prepare.js')], { env, cwd: repository, detached: process.platform !== 'win32', stdio: ['ignore', 'pipe', words] });
  createInterface({ input: child.stdout }).on('line', (line) => {
    writeSync(words, `${line}\n`);
    say(line);
  });
  stopping.addEventListener('abort', () => child.kill());
  const code = await new Promise((resolve) => child.once('close', resolve));
  closeSync(words);
  if (code === 0 || stopping.aborted) return;
  throw new PlainFailure(lastSentence(log.newWords()) ?? `The database could not be prepared; why stands in ${log.path}`);
}
