import { spawn } from 'node:child_process';
import { repository } from './repository.mjs';

/**
 * Runs npm in the repository, quietly; what it said is told only when it fails.
 * @param {string[]} words
 * @returns {Promise<{ code: number, said: string }>}
 */
export function npm(words) {
  const script = process.env.npm_execpath;
  const [program, first] = script?.endsWith('.js') ? [process.execPath, [script]] : ['npm', []];
  const child = spawn(program, [...first, ...words], { cwd: repository, shell: program === 'npm' && process.platform === 'win32', stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += text));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code: code ?? 1, said }));
  });
}
