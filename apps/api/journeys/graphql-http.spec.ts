import { auditServer } from 'graphql-http';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { apiFixture, type ApiFixture } from './api-fixture';

let api: ApiFixture;
beforeAll(async () => {
  api = await apiFixture();
});
afterAll(() => api?.close());

test('the door keeps every rule of GraphQL over HTTP that must be kept', async () => {
  const results = await auditServer({ url: `${api.address}/graphql` });
  const errors = results.filter(({ status }) => status === 'error').map(({ id, name, ...result }) => `${id} ${name}: ${'reason' in result ? result.reason : ''}`);
  expect(results.length).toBeGreaterThan(50);
  expect(errors).toEqual([]);
});
