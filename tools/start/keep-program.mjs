import { spawn } from 'node:child_process';
import { closeSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { repository } from '../machine/repository.mjs';
import { logFile } from './log-file.mjs';
import { pauseBefore } from './pause-before.mjs';

const endWithParent = pathToFileURL(join(repository, 'tools/start/end-with-parent.mjs')).href;
const lasted = 10_000;
const patience = 10_000;

/**
 * Runs one of our programs and starts it again whenever it is killed or, once it has been ready, ends by itself.
 * One that gives up before that has a reason, which starting it again does not change.
 * It gets a group of its own, so that Ctrl-C reaches it through us, in order.
 * @param {'api' | 'worker'} name
 * @param {{ dataDirectory: string, env: NodeJS.ProcessEnv, say: (line: string) => void, script?: string }} how
 */
export function keepProgram(name, { dataDirectory, env, say, script = join(repository, `dist/server/${name}.js`) }) {
  const log = logFile(dataDirectory, name);
  let ending = false;
  let failures = 0;
  let again;
  let child;
  /** @type {{ name: string, log: typeof log, wasReady: boolean, gaveUpWith: number | null, end: () => Promise<void> }} */
  const program = { name, log, wasReady: false, gaveUpWith: null, end };
  launch();
  return program;

  function launch() {
    const words = log.open();
    const startedAt = Date.now();
    child = spawn(process.execPath, ['--enable-source-maps', '--import', endWithParent, script], {
      env, cwd: repository, detached: process.platform !== 'win32', windowsHide: true, stdio: ['ignore', words, words, 'ipc'],
    });
    closeSync(words);
    child.once('exit', (code) => {
      if (ending) return;
      if (!program.wasReady && code !== null) return void (program.gaveUpWith = code);
      failures = Date.now() - startedAt > lasted ? 0 : failures + 1;
      say(`The ${name === 'api' ? 'API' : name} ended; starting it again.`);
      again = setTimeout(launch, pauseBefore(failures));
    });
  }

  async function end() {
    ending = true;
    clearTimeout(again);
    if (child.exitCode !== null || child.signalCode !== null) return;
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGTERM');
    const harder = setTimeout(() => child.kill('SIGKILL'), patience);
    await ended;
    clearTimeout(harder);
  }
}
