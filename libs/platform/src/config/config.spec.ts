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

test.each([
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
