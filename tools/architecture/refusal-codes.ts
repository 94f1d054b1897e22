import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Every code some file refuses with: thrown directly, or listed in a context's `refusals.ts`. */
export function refusalCodes(root: string): ReadonlyMap<string, string> {
  const codes = new Map<string, string>();
  for (const file of filesThatRefuse(root)) {
    const text = readFileSync(join(root, file), 'utf8');
    const patterns = [/(?:new Refusal|must|refuse\w*)\(\s*'([A-Z][A-Z0-9_]{2,})'/g, /code:\s*'([A-Z][A-Z0-9_]{2,})'/g];
    if (file.endsWith('/refusals.ts')) patterns.push(/'([A-Z][A-Z0-9_]{2,})'/g);
    for (const pattern of patterns) for (const [, code = ''] of text.matchAll(pattern)) codes.set(code, file);
  }
  return codes;
}

const TELLS = 'libs/platform/src/graphql/tell-refused.ts';

/** Codes that are written down when somebody is refused with them, of a list as `tell-refused.ts` has one. */
export function toldCodes(root: string, text = readFileSync(join(root, TELLS), 'utf8')): readonly string[] {
  return [...text.matchAll(CODE)].map(([, code = '']) => code);
}

/** Every code some file answers with, thrown or as the answer of a rule; one that only stands in a type does not count. */
export function answeredCodes(root: string): ReadonlySet<string> {
  const texts = filesThatRefuse(root).filter((file) => file !== TELLS).map((file) => readFileSync(join(root, file), 'utf8'));
  return new Set(texts.flatMap((text) => [...text.matchAll(CODE_AS_VALUE)].map(([, code = '']) => code)));
}

const CODE = /'([A-Z][A-Z0-9_]{2,})'/g;
const CODE_AS_VALUE = /(?<!\|\s*)'([A-Z][A-Z0-9_]{2,})'(?!\s*\|)/g;

const filesThatRefuse = (root: string): readonly string[] =>
  globSync('{libs/*/{rules,server}/src,libs/{kernel,platform}/src,apps/api/src}/**/*.ts', { cwd: root }).filter((file) => !file.endsWith('.spec.ts') && !file.includes('/testing/'));
