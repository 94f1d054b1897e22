import { readdirSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { cruiseHouse } from './cruise-house.ts';
import { houseLaws } from './house-laws.ts';

const root = join(import.meta.dirname, '../..');
const specimens = join(import.meta.dirname, 'specimens/imports');

/** Reading every file of the house takes half a minute, and several when the machine has much else to do. */
const WHOLE_HOUSE_MS = 300_000;

describe('the laws of the house', () => {
  it('are kept by every file', async () => {
    const broken = await cruiseHouse(root, ['libs', 'apps/api/src', 'apps/worker/src', 'apps/portal/src']);
    expect(broken.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`)).toEqual([]);
  }, WHOLE_HOUSE_MS);

  it('each have a specimen that must be refused', () => {
    const laws = houseLaws().map(({ name }) => name?.replace(/^context-order-.*/, 'context-order'));
    expect(readdirSync(specimens).sort()).toEqual([...new Set(laws)].sort());
  });

  it.each(readdirSync(specimens))('refuse the specimen %s', async (law) => {
    const broken = await cruiseHouse(join(specimens, law), ['.']);
    expect(broken.map(({ rule }) => rule.name?.replace(/^context-order-.*/, 'context-order'))).toContain(law);
  });
});
