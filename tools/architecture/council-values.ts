import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A code stands between quotes and has dots: `consent.adult_age`. */
const CODE = /'([a-z_]+(?:\.[a-z0-9_-]+)+)'/g;

/** Every value of the council's first data that is written out. */
export function councilCodes(root: string): readonly string[] {
  const sources = globSync('libs/council/server/src/store/first-data/*.ts', { cwd: root }).map((file) => readFileSync(join(root, file), 'utf8'));
  return [...new Set(sources.flatMap((source) => [...source.matchAll(CODE)].map(([, code = '']) => code)))].sort();
}

/** What could read a value: rules and servers, without the data itself, migrations and specs. */
export function readingSources(root: string): readonly string[] {
  const files = globSync(['libs/*/rules/src/**/*.ts', 'libs/*/server/src/**/*.ts', 'apps/*/src/**/*.ts'], { cwd: root });
  return files.filter((file) => !/\.spec\.ts$|\/first-data\/|\/migrations\/|\/testing\//.test(file)).map((file) => readFileSync(join(root, file), 'utf8'));
}

/** Read by its whole name; or by a beginning of it that is read as a whole, or that is put together with its last part in one file. */
export function isRead(code: string, sources: readonly string[]): boolean {
  const parts = code.split('.');
  const last = parts.at(-1) ?? '';
  const beginnings = parts.slice(1).map((_, at) => `${parts.slice(0, at + 1).join('.')}.`);
  return sources.some((source) => source.includes(`'${code}'`) || source.includes(`\`${code}\``)
    || beginnings.some((start) => (source.includes(`'${start}'`) || source.includes(`\`${start}\${`)) && (start.split('.').length > 2 || source.includes(`'${last}'`) || source.includes(`}${last}\``))));
}
