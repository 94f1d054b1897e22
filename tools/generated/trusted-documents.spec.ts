import { globSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

import { buildSchema, parse, validate, type DefinitionNode, type DocumentNode } from 'graphql';
import { describe, expect, test } from 'vitest';

import { DEEPEST, MOST_TOKENS, questionRules } from '../../libs/platform/src/graphql/question-limits';
import { outlived } from './kept-releases';
import { documentIdOf, questionText } from './question';

/** The very function that counts levels at the door. */
const queryDepth = createRequire(import.meta.url)('mercurius/lib/queryDepth.js') as (definitions: readonly DefinitionNode[], deepest: number) => readonly Error[];

type List = Readonly<Record<string, string>>;
const folder = 'apps/api/trusted-documents';
const listIn = (file: string) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as List;
const current = listIn('current.json');
const earlier = readdirSync(join(folder, 'earlier'));
const schema = buildSchema(readFileSync('apps/api/schema.graphql', 'utf8'));

/** What is wrong with a question: nothing it asks may be unknown, and no limit may be met. */
function wrongWith(text: string): string[] {
  const document = parse(text, { maxTokens: MOST_TOKENS });
  return [...validate(schema, document, undefined, {}), ...validate(schema, document, questionRules(true)), ...queryDepth(document.definitions, DEEPEST)].map(({ message }) => message);
}

test('every question beside a page is on the list, by the name the page will call it', async () => {
  const asked: string[] = [];
  for (const file of globSync('{apps,libs}/{portal,*/portal}/src/**/*.graphql')) {
    const written = parse(readFileSync(file, 'utf8')).definitions.filter(({ kind }) => kind === 'OperationDefinition');
    const made = Object.values((await import(join(process.cwd(), file.replace(/\.graphql$/, '.generated.ts')))) as Record<string, DocumentNode>)
      .filter(({ definitions }) => definitions[0]?.kind === 'OperationDefinition');
    expect(made.length, `${file} is not what "npm run codegen" makes`).toBe(written.length);
    for (const document of made) {
      const text = questionText(document);
      expect(document).toMatchObject({ __meta__: { documentId: documentIdOf(text) } });
      expect(current[documentIdOf(text)], `a question of ${file}`).toBe(text);
      asked.push(documentIdOf(text));
    }
  }
  expect(Object.keys(current).sort()).toEqual([...new Set(asked)].sort());
  expect(asked.length).toBeGreaterThan(100);
});

describe('each list', () => {
  test.each(['current.json', ...earlier.map((name) => `earlier/${name}`)])('%s names every question by the SHA-256 of its text', (file) => {
    for (const [id, text] of Object.entries(listIn(file))) expect(documentIdOf(text)).toBe(id);
  });

  test('of today asks what there is, and keeps every limit', () => {
    for (const text of Object.values(current)) expect(wrongWith(text), text).toEqual([]);
  });

  test.each(earlier)('of an earlier release is still understood: %s. Keep the old field for some releases, or take the question off the list', (file) => {
    for (const text of Object.values(listIn(`earlier/${file}`))) expect(wrongWith(text), text).toEqual([]);
  });
});

test('a question too deep, renamed too often or too long would be found', () => {
  expect(wrongWith(`{ me { ${Array.from({ length: 16 }, (_, place) => `a${place}: firstName`).join(' ')} } }`).join()).toMatch(/rename/);
  expect(wrongWith('{ a { b { c { d { e { f { g { h { i } } } } } } } } }').join()).toMatch(/depth/i);
  expect(() => wrongWith(`{ me { ${'firstName '.repeat(1_000)} } }`)).toThrow(/token/i);
  expect(wrongWith('{ __schema { types { name } } }').join()).toMatch(/introspection/i);
});

test('the five newest releases are kept, unless the next one came more than ninety days ago', () => {
  const names = ['2026-01-01-0.1.0', '2026-02-01-0.2.0', '2026-03-01-0.3.0', '2026-04-01-0.4.0', '2026-05-01-0.5.0', '2026-06-01-0.6.0'].map((name) => `${name}.json`);
  expect(outlived(names, '2026-06-01')).toEqual(['2026-02-01-0.2.0.json', '2026-01-01-0.1.0.json']);
  expect(outlived(['2026-01-01-0.1.0.json', '2026-05-30-0.2.0.json'], '2026-06-01')).toEqual([]);
  expect(outlived(['2024-01-01-0.1.0.json'], '2026-06-01')).toEqual([]);
});

test.each(earlier)('%s says its day and its release', (name) => expect(name).toMatch(/^\d{4}-\d\d-\d\d-\d+\.\d+\.\d+\.json$/));
