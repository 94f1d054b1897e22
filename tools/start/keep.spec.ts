import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { isAlive } from '../machine/living-process.mjs';
import { readPostmasterFile } from '../postgres/postmaster-file.mjs';
import { keepDatabase } from './keep-database.mjs';
import { keepProgram } from './keep-program.mjs';

let dataDirectory: string;
const said: string[] = [];
const say = (line: string) => void said.push(line);
function kill(pid: number | undefined): void {
  if (!pid) throw new Error('there is nothing to kill'); // and 0 would be ourselves
  process.kill(pid, 'SIGKILL');
}
const soon = { timeout: 15_000, interval: 20 };

beforeEach(() => {
  said.length = 0;
  dataDirectory = mkdtempSync(join(tmpdir(), 'alongside-keep-'));
  chmodSync(dataDirectory, 0o755); // so that whoever runs the database for root can go in
});
afterEach(() => rmSync(dataDirectory, { recursive: true, force: true }));

describe('a program that is kept', () => {
  const pidFile = () => join(dataDirectory, 'pid');
  const pid = () => (existsSync(pidFile()) ? Number(readFileSync(pidFile(), 'utf8')) : 0);

  function keep(source: string) {
    const script = join(dataDirectory, 'program.mjs');
    writeFileSync(script, `import { writeFileSync } from 'node:fs';\n${source}`);
    return keepProgram('worker', { dataDirectory, env: { ...process.env, PID_FILE: pidFile() }, say, script });
  }
  const works = 'writeFileSync(process.env.PID_FILE, String(process.pid)); setInterval(() => {}, 1000);';
  const endsInOrder = "process.on('SIGTERM', () => { writeFileSync(process.env.PID_FILE + '.ended', 'in order'); process.exit(); });";

  it('comes back after kill -9', async () => {
    const program = keep(works);
    await vi.waitFor(() => expect(pid()).toBeGreaterThan(0), soon);
    const first = pid();
    kill(first);
    await vi.waitFor(() => expect(pid()).not.toBe(first), soon);
    expect(said).toEqual(['The worker ended; starting it again.']);
    await program.end();
    expect(isAlive(pid())).toBe(false);
  });

  it('is ended in order, and stays ended', async () => {
    const program = keep(endsInOrder + works);
    await vi.waitFor(() => expect(pid()).toBeGreaterThan(0), soon);
    await program.end();
    expect(readFileSync(`${pidFile()}.ended`, 'utf8')).toBe('in order');
    expect(said).toEqual([]);
  });

  it('is believed when it gives up before it was ready', async () => {
    const program = keep("console.error('The key is missing.'); process.exit(3);");
    await vi.waitFor(() => expect(program.gaveUpWith).toBe(3), soon);
    expect(program.log.newWords()).toContain('The key is missing.');
    expect(said).toEqual([]);
    await program.end();
  });
});

describe('the database that is kept', () => {
  it('comes back on the same port after kill -9, and is gone at the end', async () => {
    const database = await keepDatabase({ dataDirectory, say });
    const port = Number(new URL(database.urls.appUrl).port);
    const cluster = join(dataDirectory, 'postgres', 'data');
    const first = readPostmasterFile(cluster)?.pid;
    kill(first);
    await vi.waitFor(() => {
      const now = readPostmasterFile(cluster);
      expect(now).toMatchObject({ port, ready: true });
      expect(now?.pid).not.toBe(first);
    }, soon);
    expect(said).toEqual(['The database ended; starting it again.']);
    await database.end();
    expect(readPostmasterFile(cluster)).toBeNull();
  });
});
