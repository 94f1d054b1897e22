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
 * @param {((words: string) => void) | null} hear where what it says goes; null: straight to the terminal
 */
export async function runPart(part, env, hear) {
  if (part.build) return buildWhatChanged(hear ? (line) => hear(`${line}\n`) : console.log).then(onePassed);
  if (part.vitest) return runVitest(part.vitest, env, hear);
  for (const command of part.commands ?? []) {
    const code = await run(command, env, hear);
    if (code !== 0) return oneFailed(`${command.join(' ')} ended with ${code}`);
  }
  return part.commands ? onePassed() : oneFailed('it has nothing to run');
}

async function runVitest(selection, env, hear) {
  const folder = mkdtempSync(join(tmpdir(), 'alongside-test-'));
  const report = join(folder, 'report.json');
  try {
    const code = await run(['node', 'node_modules/vitest/vitest.mjs', 'run', ...selection, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`], env, hear);
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

function run([program, ...rest], env, hear) {
  const npm = process.env.npm_execpath;
  const [file, first] = program === 'node' ? [process.execPath, []] : npm?.endsWith('.js') ? [process.execPath, [npm]] : [program, []];
  const child = spawn(file, [...first, ...rest], { cwd: repository, env, stdio: ['ignore', ...(hear ? ['pipe', 'pipe'] : ['inherit', 'inherit'])], shell: file === 'npm' && process.platform === 'win32' });
  for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', (words) => hear(words));
  return new Promise((resolve) => {
    child.once('error', () => resolve(1));
    child.once('close', (code) => resolve(code ?? 1)); // its last words are heard by then
  });
}
