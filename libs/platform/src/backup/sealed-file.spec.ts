import { createCipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

import { afterAll, beforeAll, expect, test } from 'vitest';

import { Hidden } from '../config/hidden';
import { EnvironmentKey } from '../vault/master-key-place';
import { masterKeyOf, MasterKeys } from '../vault/master-keys';
import { BackupUnreadable, readSealed, writeSealed } from './sealed-file';

const key = randomBytes(32);
const keys = new MasterKeys({ current: new EnvironmentKey(new Hidden(key)) });
let folder: string;
beforeAll(async () => (folder = await mkdtemp(join(tmpdir(), 'alongside-sealed-file-'))));
afterAll(() => rm(folder, { recursive: true, force: true }));

/** A backup as its first line says. */
async function madeBy(cipher: 'aes-256-gcm' | 'chacha20-poly1305', says: object): Promise<string> {
  const [salt, iv, file] = [randomBytes(16), randomBytes(12), join(folder, `${randomBytes(8).toString('hex')}.backup`)];
  const first = Buffer.from(`alongside-backup-1 ${JSON.stringify({ ...says, masterKeyId: masterKeyOf(key).id, salt: salt.toString('hex'), iv: iv.toString('hex') })}\n`);
  const seal = createCipheriv(cipher as 'aes-256-gcm', Buffer.from(hkdfSync('sha256', key, salt, 'alongside backup', 32)), iv, { authTagLength: 16 }).setAAD(first);
  const body = Buffer.concat([seal.update(gzipSync('what was trusted to us')), seal.final()]);
  await writeFile(file, Buffer.concat([first, body, seal.getAuthTag()]));
  return file;
}

async function readAll(file: string): Promise<string> {
  const pieces: Buffer[] = [];
  for await (const piece of readSealed(file, keys)) pieces.push(piece);
  return Buffer.concat(pieces).toString();
}

test('a backup says with what it is sealed; one from before it did, and one made in another way that is known, open as well', async () => {
  const file = join(folder, 'today.backup');
  await writeSealed(file, keys, (async function* () { yield Buffer.from('what was trusted to us'); })());
  expect((await readFile(file)).toString('latin1')).toMatch(/^alongside-backup-1 \{"cipher":"aes-256-gcm",/);
  for (const one of [file, await madeBy('aes-256-gcm', {}), await madeBy('chacha20-poly1305', { cipher: 'chacha20-poly1305' })]) expect(await readAll(one)).toBe('what was trusted to us');
});

test('one that names a cipher nobody here knows, or another than it was sealed with, is not read', async () => {
  for (const cipher of ['aes-128-cbc', 'chacha20-poly1305']) await expect(readAll(await madeBy('aes-256-gcm', { cipher }))).rejects.toThrow(BackupUnreadable);
  const file = await madeBy('aes-256-gcm', { cipher: 'aes-256-gcm' });
  await writeFile(file, Buffer.from((await readFile(file)).toString('latin1').replace('"cipher":"aes-256-gcm",', ''), 'latin1'));
  await expect(readAll(file)).rejects.toThrow(BackupUnreadable);
});
