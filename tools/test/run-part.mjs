import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { repository } from '../machine/repository.mjs';
import { buildWhatChanged } from '../start/build-what-changed.mjs';
import { countsOf, oneFailed, onePassed } from './counts.mjs';

/**
 * @param {import('./parts.mjs').Part} part
 * @param {NodeJS.ProcessEnv} env
 */
export async function runPart(part, env) {
  if (part.build) return buildWhatChanged(console.log).then(onePassed);
  if (part.vitest) return runVitest(part.vitest, env);
  for (const command of part.commands ?? []) {
    const code = await run(command, env);
    if (code !== 0) return oneFailed(`${command.join(' ')} ended with ${code}`);
  }
  return part.commands ? onePassed() : oneFailed('it has nothing to run');
}

async function runVitest(selection, env) {
  const folder = mkdtempSync(join(tmpdir(), 'alongside-test-'));
  const report = join(folder, 'report.json');
  try {
    const code = await run(['node', 'node_modules/vitest/vitest.mjs', 'run', ...selection, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`], env);
    return countsOf(read(report), code);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function read(report) {
  try {
    return JSON.parse(readFileSync(report, 'utf8'));
  } catch {
    return null;
  }
}

function run([program, ...rest], env) {
  const npm = process.env.npm_execpath;
  const [file, first] = program === 'node' ? [process.execPath, []] : npm?.endsWith('.js') ? [process.execPath, [npm]] : [program, []];
  const child = spawn(file, [...first, ...rest], { cwd: repository, env, stdio: ['ignore', 'inherit', 'inherit'], shell: file === 'npm' && process.platform === 'win32' });
  return new Promise((resolve) => {
    child.once('error', () => resolve(1));
    child.once('exit', (code) => resolve(code ?? 1));
  });
}
