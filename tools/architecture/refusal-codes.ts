import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Every code some file refuses with: thrown directly, or listed in a context's `refusals.ts`. */
export function refusalCodes(root: string): ReadonlyMap<string, string> {
  const codes = new Map<string, string>();
  const files = globSync('{libs/*/{rules,server}/src,libs/{kernel,platform}/src,apps/api/src}/**/*.ts', { cwd: root }).filter((file) => !file.endsWith('.spec.ts') && !file.includes('/testing/'));
  for (const file of files) {
    const text = readFileSync(join(root, file), 'utf8');
    const patterns = [/(?:new Refusal|must|refuse\w*)\(\s*'([A-Z][A-Z0-9_]{2,})'/g, /code:\s*'([A-Z][A-Z0-9_]{2,})'/g];
    if (file.endsWith('/refusals.ts')) patterns.push(/'([A-Z][A-Z0-9_]{2,})'/g);
    for (const pattern of patterns) for (const [, code = ''] of text.matchAll(pattern)) codes.set(code, file);
  }
  return codes;
}
