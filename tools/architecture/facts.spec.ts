import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { personalFactKeys } from './fact-keys.ts';

const root = join(import.meta.dirname, '../..');

describe('facts carry no personal data', () => {
  it.each(globSync('libs/*/rules/src/events.ts', { cwd: root }))('%s', (file) => {
    expect(personalFactKeys(readFileSync(join(root, file), 'utf8'))).toEqual([]);
  });

  it('refuses the specimen', () => {
    expect(personalFactKeys(readFileSync(join(import.meta.dirname, 'specimens/facts/events.ts'), 'utf8'))).toEqual(['firstName', 'reason']);
  });
});
