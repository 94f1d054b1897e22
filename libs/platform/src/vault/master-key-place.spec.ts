import { randomBytes } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';

import { Hidden } from '../config/hidden';
import { EnvironmentKey, FileKey, KeyServiceKey, masterKeyPlace } from './master-key-place';
import { MasterKeys } from './master-keys';
import { sealedBox } from './sealed-box';

// A key service of our own that speaks as the documents of HashiCorp Vault's transit engine say; a real one was not at hand.
const inside = randomBytes(32);
const token = 's.the-token-of-this-house';
const encrypt = (key: Buffer) => `vault:v1:${sealedBox.seal(inside, key, '').toString('base64')}`;
let asked = 0;
let away = false;
const service: Server = createServer((request, answer) => {
  let body = '';
  request.on('data', (part: Buffer) => (body += part.toString()));
  request.on('end', () => {
    asked += 1;
    const say = (status: number, said: object) => answer.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(said));
    if (away) return say(503, { errors: ['Vault is sealed'] });
    if (request.headers['x-vault-token'] !== token || request.url !== '/v1/transit/decrypt/alongside') return say(403, { errors: ['permission denied'] });
    const { ciphertext } = JSON.parse(body) as { ciphertext: string };
    try {
      return say(200, { data: { plaintext: sealedBox.open(inside, Buffer.from(ciphertext.slice('vault:v1:'.length), 'base64'), '').toString('base64') } });
    } catch {
      return say(400, { errors: [`invalid ciphertext ${ciphertext}`] });
    }
  });
});

let folder: string;
let file: string;
let address: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'alongside-places-'));
  file = join(folder, 'wrapped.key');
  await new Promise<void>((listening) => void service.listen(0, '127.0.0.1', listening));
  address = `http://127.0.0.1:${(service.address() as AddressInfo).port}/v1/transit/decrypt/alongside`;
});
beforeEach(() => {
  asked = 0;
  away = false;
});
afterAll(async () => {
  await new Promise((closed) => service.close(closed));
  await rm(folder, { recursive: true, force: true });
});
const served = (with_ = token) => new KeyServiceKey(file, address, new Hidden(Buffer.from(with_)));

test('a file holds the key in hexadecimal; one that is away is nothing, and one that holds something else is told', async () => {
  const [key, place] = [randomBytes(32), join(folder, 'plain.key')];
  expect(await new FileKey(place).read()).toBeNull();
  await writeFile(place, ` ${key.toString('hex')}\n`);
  expect(await new FileKey(place).read()).toEqual(key);
  await writeFile(place, 'ab');
  await expect(new FileKey(place).read()).rejects.toThrow('64 hexadecimal');
  await expect(new EnvironmentKey(new Hidden(Buffer.from('ab'))).read()).rejects.toThrow('64 hexadecimal');
});

test('a key service opens what the file holds, once; while it is away what is known goes on', async () => {
  const [key, next] = [randomBytes(32), randomBytes(32)];
  const place = served();
  expect(await place.read()).toBeNull();
  await writeFile(file, encrypt(key));
  expect([await place.read(), await place.read(), asked]).toEqual([key, key, 1]);
  away = true;
  expect(await place.read()).toEqual(key);
  await writeFile(file, encrypt(next));
  await expect(place.read()).rejects.toThrow('The key service answered 503.');
  away = false;
  expect(await place.read()).toEqual(next);
});

test('who may not ask it, a changed file and a key of another length open nothing, and what it says is not repeated', async () => {
  await writeFile(file, encrypt(randomBytes(32)));
  await expect(served('s.another').read()).rejects.toThrow(/^The key service answered 403\.$/);
  await writeFile(file, `${encrypt(randomBytes(32)).slice(0, -6)}AAAA==`);
  await expect(served().read()).rejects.toThrow(/^The key service answered 400\.$/);
  await writeFile(file, encrypt(randomBytes(16)));
  await expect(served().read()).rejects.toThrow('no master key of 32 bytes');
});

test('two places of different kinds stand beside each other', async () => {
  const [key, before] = [randomBytes(32), randomBytes(32)];
  await writeFile(file, encrypt(key));
  const keys = new MasterKeys({ current: masterKeyPlace({ kind: 'key-service', file, address, token: new Hidden(Buffer.from(token)) }), previous: masterKeyPlace({ kind: 'environment', name: 'PREVIOUS_MASTER_KEY', key: new Hidden(before) }) });
  const other = new MasterKeys({ current: new EnvironmentKey(new Hidden(before)) });
  const { id } = await other.current();
  expect([(await keys.current()).key, await keys.byId(id)]).toEqual([key, before]);
  await expect(other.byId((await keys.current()).id)).rejects.toThrow('PREVIOUS_MASTER_KEY');
});
