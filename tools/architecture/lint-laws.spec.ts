import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';

const specimens = join(import.meta.dirname, 'specimens/lint');
const eslint = new ESLint({ cwd: join(import.meta.dirname, '../..') });

describe('lint', () => {
  it.each(readdirSync(specimens))('refuses the specimen %s', async (name) => {
    const room = name.startsWith('rules-') ? 'libs/payments/rules/src' : 'libs/payments/server/src/actions';
    const [result] = await eslint.lintText(readFileSync(join(specimens, name), 'utf8'), { filePath: `${room}/specimen.ts` });
    expect(result?.errorCount).toBeGreaterThan(0);
  });

  it('lets a plain line pass in the same room', async () => {
    const [result] = await eslint.lintText('export const one = 1;\n', { filePath: 'libs/payments/rules/src/specimen.ts' });
    expect(result?.messages).toEqual([]);
  });
});
