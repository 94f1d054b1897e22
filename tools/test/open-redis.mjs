import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../machine/free-port.mjs';

/**
 * A Redis to test with: the one that is named, else a throw-away one of this machine, else null.
 * @param {string | undefined} named
 * @returns {Promise<{ url: string, end: () => Promise<void> } | null>}
 */
export async function openRedis(named) {
  if (named && (await answers(new URL(named)))) return { url: named, end: async () => {} };
  const port = await freePort();
  const folder = mkdtempSync(join(tmpdir(), 'alongside-redis-'));
  const server = spawn('redis-server', ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no', '--dir', folder], { stdio: 'ignore' });
  const ended = Promise.race([once(server, 'exit'), once(server, 'error')]).catch(() => {});
  const end = async () => {
    server.kill();
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  const url = new URL(`redis://127.0.0.1:${port}`);
  if (await Promise.race([ended.then(() => false), untilAnswers(url)])) return { url: url.href, end };
  await end();
  return null;
}

async function untilAnswers(url) {
  for (let tries = 0; tries < 100; tries++) {
    if (await answers(url)) return true;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return false;
}

function answers({ hostname, port }) {
  return new Promise((resolve) => {
    const line = connect({ host: hostname, port: Number(port) || 6379, timeout: 2_000 });
    const done = (yes) => {
      line.destroy();
      resolve(yes);
    };
    line.once('connect', () => done(true)).once('error', () => done(false)).once('timeout', () => done(false));
  });
}
