import { spawnSync } from 'node:child_process';
import { inspect } from 'node:util';

import { expect, test } from 'vitest';

import { config } from './config';

const DATABASE_URL = 'postgres://app:secret@127.0.0.1/alongside';

test('the demo is impossible in production', () => {
  expect(() => config({ DATABASE_URL, DEMO: '1', NODE_ENV: 'production' })).toThrow('The demo cannot run with NODE_ENV=production.');
});

test('the demo listens on this machine only, whatever it is told', () => {
  expect(config({ DATABASE_URL, DEMO: '1', HOST: '0.0.0.0' }).host).toBe('127.0.0.1');
  expect(config({ DATABASE_URL, HOST: '10.0.0.1' }).host).toBe('10.0.0.1');
});

const mark = 'a'.repeat(64);

test('integration keys are named, and only their SHA-256 is a setting', () => {
  expect(config({ DATABASE_URL }).integrationKeys).toEqual([]);
  expect(config({ DATABASE_URL, INTEGRATION_KEYS: `library:${mark}, power-bi:${mark},` }).integrationKeys).toEqual([{ name: 'library', sha256: mark }, { name: 'power-bi', sha256: mark }]);
});

const key = 'ab'.repeat(32);

test('a master key comes from a file, from the environment or from a key service, and the one before from another', () => {
  expect(config({ DATABASE_URL, DATA_DIR: '/d' })).toMatchObject({ masterKey: { kind: 'file', file: '/d/master.key' }, previousMasterKey: { kind: 'file', file: '/d/previous-master.key' } });
  const both = config({ DATABASE_URL, MASTER_KEY: key, PREVIOUS_MASTER_KEY_FILE: '/old.key' });
  expect([both.masterKey.kind, both.masterKey.kind === 'environment' && both.masterKey.key.reveal().toString('hex'), both.previousMasterKey]).toEqual(['environment', key, { kind: 'file', file: '/old.key' }]);
  expect(config({ DATABASE_URL, MASTER_KEY_FILE: '/sealed.key', MASTER_KEY_SERVICE: 'https://vault.council.example/v1/transit/decrypt/alongside', MASTER_KEY_SERVICE_TOKEN: 's.abc' }).masterKey).toMatchObject({ kind: 'key-service', file: '/sealed.key' });
});

test('a key from the environment shows itself nowhere, and no program that is started from here inherits it', () => {
  const settings = config({ DATABASE_URL, MASTER_KEY: key, PREVIOUS_MASTER_KEY_FILE: '/s', PREVIOUS_MASTER_KEY_SERVICE: 'https://v.example/d', PREVIOUS_MASTER_KEY_SERVICE_TOKEN: 'token-of-the-service' });
  for (const shown of [JSON.stringify(settings), inspect(settings, { depth: 9, showHidden: true }), `${settings.masterKey.kind === 'environment' && settings.masterKey.key}`]) expect(shown).not.toMatch(/abab|token-of|171, 171|ab ab/);
  Object.assign(process.env, { DATABASE_URL, MASTER_KEY: key });
  expect(config().masterKey.kind).toBe('environment');
  const child = spawnSync(process.execPath, ['-e', 'process.stdout.write(JSON.stringify(process.env))'], { encoding: 'utf8' });
  expect([child.status, child.stdout.includes('MASTER_KEY'), child.stdout.includes(key), config().masterKey.kind]).toEqual([0, false, false, 'environment']);
  delete process.env.DATABASE_URL;
});

test('the newest seal is told outside the house', () => {
  expect(config({ DATABASE_URL }).sealHeads).toEqual({ to: null, file: null, everyHours: 1 });
  expect(config({ DATABASE_URL, DATA_DIR: '/d', SEAL_HEADS_TO: 'archive@elsewhere.example', SEAL_HEADS_FILE: '/worm/heads', SEAL_HEADS_HOURS: '24' }).sealHeads).toEqual({ to: 'archive@elsewhere.example', file: '/worm/heads', everyHours: 24 });
});

test.each([
  [{ DATABASE_URL, MASTER_KEY: 'secret' }, 'MASTER_KEY must be 64 hexadecimal characters'],
  [{ DATABASE_URL, MASTER_KEY: key, MASTER_KEY_FILE: '/k' }, 'Set either MASTER_KEY, or MASTER_KEY_FILE'],
  [{ DATABASE_URL, MASTER_KEY_SERVICE: 'http://vault.council.example/x', MASTER_KEY_SERVICE_TOKEN: 's' }, 'MASTER_KEY_SERVICE must be the https address'],
  [{ DATABASE_URL, MASTER_KEY_SERVICE: 'https://vault.council.example/x' }, 'MASTER_KEY_SERVICE_TOKEN is not set'],
  [{ DATABASE_URL, KNOCKS_A_MINUTE: '9' }, 'KNOCKS_A_MINUTE must be a whole number from 10'],
  [{ DATABASE_URL, DEEDS_AT_ONCE: '0' }, 'DEEDS_AT_ONCE must be a whole number from 1'],
  [{ DATABASE_URL, NOTIFY_RECEIPTS_TOKEN: 'short' }, 'NOTIFY_RECEIPTS_TOKEN must have 32'],
  [{ DATABASE_URL, SEAL_HEADS_TO: 'nobody' }, 'SEAL_HEADS_TO must be one e-mail address'],
  [{ DATABASE_URL, DATA_DIR: '/d', SEAL_HEADS_FILE: '/d/heads' }, 'SEAL_HEADS_FILE must lie outside DATA_DIR'],
  [{ DATABASE_URL, SEAL_HEADS_HOURS: '0' }, 'SEAL_HEADS_HOURS must be a whole number'],
  [{ DATABASE_URL, INTEGRATION_KEYS: 'library' }, 'INTEGRATION_KEYS must be name:sha256'],
  [{ DATABASE_URL, INTEGRATION_KEYS: 'library:secret' }, 'INTEGRATION_KEYS must be name:sha256'],
  [{ DATABASE_URL, INTEGRATION_KEYS: `Library:${mark}` }, 'INTEGRATION_KEYS must be name:sha256'],
  [{ DATABASE_URL, INTEGRATION_KEYS: `library:${mark},library:${mark}` }, 'the same name'],
  [{ DATABASE_URL, TRUSTED_PROXIES: 'all' }, 'TRUSTED_PROXIES must be how many'],
  [{ DATABASE_URL, TRUSTED_PROXIES: '-1' }, 'TRUSTED_PROXIES must be how many'],
  [{ DATABASE_URL, QUESTION_COST: 'any' }, 'QUESTION_COST must be a whole number from 3000'],
  [{ DATABASE_URL, QUESTION_COST: '100' }, 'QUESTION_COST must be a whole number from 3000'],
  [{}, 'DATABASE_URL is not set'],
  [{ DATABASE_URL, PORT: 'three' }, 'PORT must be a number'],
  [{ DATABASE_URL, PORT: '70000' }, 'PORT must be a number'],
])('%j is told in one plain sentence', (env, words) => {
  expect(() => config(env)).toThrow(words);
});
