import { fork } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import { aPaper, aPhoto, rightsOf } from '@alongside/platform/files/testing';
import { build } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { repository } from '../machine/repository.mjs';

let folder: string;

/** Built as `npm start` builds it, into a folder of its own: nobody's running product loses its program. */
beforeAll(async () => {
  mkdirSync(join(repository, 'dist'), { recursive: true });
  folder = mkdtempSync(join(repository, 'dist', 'open-file-'));
  await build({
    root: repository, configFile: join(repository, 'vite.server.config.ts'), logLevel: 'error',
    build: { outDir: folder, rolldownOptions: { input: { 'open-file': join(repository, 'libs/platform/src/files/open-file.child.ts') } } },
  });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What the built program says to one file, with the rights it has in the product. */
function opened(bytes: Buffer, format: 'pdf' | 'jpeg'): Promise<readonly { readonly says: string; readonly pages?: number; readonly why?: string }[]> {
  return new Promise((told, failed) => {
    const program = join(folder, 'open-file.js');
    const child = fork(program, { serialization: 'advanced', execArgv: [...rightsOf(program)], env: {}, stdio: ['ignore', 'ignore', 'pipe', 'ipc'] });
    const words: { says: string; pages?: number }[] = [];
    let complaint = '';
    child.stderr?.on('data', (text) => { complaint += String(text); });
    child.on('message', (word: { says: string }) => void words.push(word));
    child.on('error', failed);
    child.on('exit', (code) => (code === 0 ? told(words) : failed(new Error(`It ended with ${code}: ${complaint}`))));
    child.send({ bytes, format, mostPages: 20 });
  });
}

test('the built program draws each page of a PDF, under the rights it has in the product', async () => {
  const words = await opened(await aPaper(2), 'pdf');
  expect(words.at(-1)).toEqual({ says: 'done', pages: 2 });
  // Two pages in two widths.
  expect(words.filter(({ says }) => says === 'page')).toHaveLength(4);
});

test('the built program draws a photo anew', async () => {
  expect((await opened(await aPhoto(), 'jpeg')).at(-1)).toEqual({ says: 'done', pages: 1 });
});

test('what is not a paper is told, and ends it in order', async () => {
  expect(await opened(Buffer.from('%PDF-1.7 and nothing else'), 'pdf')).toEqual([{ says: 'no', why: 'FILE_BROKEN' }]);
});
