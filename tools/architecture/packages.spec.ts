import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, it } from 'vitest';

interface Locked {
  readonly link?: boolean;
  readonly integrity?: string;
  readonly resolved?: string;
}

const lock = JSON.parse(readFileSync(join(import.meta.dirname, '../../package-lock.json'), 'utf8')) as { readonly packages: Readonly<Record<string, Locked>> };
const foreign = Object.entries(lock.packages).filter(([place, { link }]) => place.includes('node_modules/') && link !== true);

it('every package we did not write stands in the lock file with the mark of its content', () => {
  expect(foreign.length).toBeGreaterThan(100);
  expect(foreign.filter(([, { integrity }]) => !/^sha512-/.test(integrity ?? '')).map(([place]) => place)).toEqual([]);
});

it('none comes from anywhere but the registry', () => {
  // The lock file names no place at all, so npm asks the one registry it is set to.
  expect(foreign.filter(([, { resolved }]) => resolved !== undefined).map(([place]) => place)).toEqual([]);
});
