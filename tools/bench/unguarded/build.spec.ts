import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, expect, it } from 'vitest';

import { buildUnguarded } from './build.ts';

const folder = mkdtempSync(join(tmpdir(), 'alongside-unguarded-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('still builds the same house without rules, so that what the rules cost can be measured', async () => {
  expect(existsSync(await buildUnguarded(folder))).toBe(true);
}, 60_000);
