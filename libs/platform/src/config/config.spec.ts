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

test.each([
  [{}, 'DATABASE_URL is not set'],
  [{ DATABASE_URL, PORT: 'three' }, 'PORT must be a number'],
  [{ DATABASE_URL, PORT: '70000' }, 'PORT must be a number'],
])('%j is told in one plain sentence', (env, words) => {
  expect(() => config(env)).toThrow(words);
});
