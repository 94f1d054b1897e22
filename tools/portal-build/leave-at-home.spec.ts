import { globSync, readFileSync } from 'node:fs';
import { addTypenameToDocument } from '@apollo/client/utilities';
import type { DocumentNode } from 'graphql';
import { expect, test } from 'vitest';
import { ShellDocument } from '../../apps/portal/src/session/shell.generated.ts';
import { MePageDocument } from '../../libs/members/portal/src/me-page/me-page.generated.ts';
import { emptiedOf, leaveAtHome, withoutNames } from './leave-at-home';
import { emptied, rewritten } from './left-at-home';

const kept = (file: string) => readFileSync(`node_modules/${file}`, 'utf8');
const exportsOf = (code: string) => [...code.matchAll(/export (?:async )?(?:function|const|class) (\w+)/g)].map(([, name]) => name ?? '');
const portal = globSync(['apps/portal/src/**/*.{ts,tsx}', 'libs/*/portal/src/**/*.{ts,tsx}', 'libs/kit/src/**/*.{ts,tsx}']).filter((file) => !/\.spec\.|\.generated\./.test(file));

test('each part that stays at home is still where the package keeps it', () => {
  for (const [file, bodies] of Object.entries(emptied)) expect(() => emptiedOf(kept(file), bodies, file)).not.toThrow();
  expect(() => emptiedOf('class Query { fetch() {} }', { fetchMore: '() {}' }, 'query.js')).toThrow('query.js has no fetchMore any more');
});

test('a file in our own words exports what the package exports', () => {
  for (const [file, ours] of Object.entries(rewritten).filter(([name]) => name.startsWith('@apollo/'))) {
    expect(exportsOf(ours)).toEqual(expect.arrayContaining(exportsOf(kept(file))));
  }
  const router = Object.entries(rewritten).find(([file]) => file.startsWith('react-router/'));
  const names = /export \{ ([^}]+) \}/.exec(kept(router?.[0] ?? ''))?.[1]?.split(', ') ?? [];
  expect(names.length).toBeGreaterThan(5);
  for (const name of names) expect(router?.[1]).toMatch(new RegExp(`\\b${name} =`));
});

test('a short body stands in place of the long one, and all around it stays', () => {
  expect(emptiedOf('class Query {\n\tasync fetchMore({ by }) { return by; }\n\tstop() {}\n}\nfunction same(a) { return visit(a); }', { fetchMore: '() {}', same: '(a) { return a; }' }, 'query.js'))
    .toBe('class Query {\n\tasync fetchMore() {}\n\tstop() {}\n}\nfunction same(a) { return a; }');
  expect(withoutNames('const Form = React$1.forwardRef(() => null);\nForm.displayName = "Form";')).toBe('const Form = /* @__PURE__ */ React$1.forwardRef(() => null);\n');
});

test('our way of adding the names of types writes what Apollo writes', async () => {
  const file = Object.keys(rewritten).find((name) => name.endsWith('graphql/transform.js')) ?? '';
  const { load } = leaveAtHome() as { load: (id: string) => string | null };
  const code = load(`/here/node_modules/${file}`) ?? '';
  const ours = await import(`data:text/javascript,${encodeURIComponent(code)}`) as { addTypenameToDocument: (document: DocumentNode) => DocumentNode };
  for (const document of [ShellDocument, MePageDocument] as unknown as DocumentNode[]) {
    expect(ours.addTypenameToDocument(document)).toEqual(addTypenameToDocument(document));
  }
});

test('no question has a directive that somebody would have to look for', () => {
  const questions = globSync(['apps/portal/src/**/*.graphql', 'libs/*/portal/src/**/*.graphql']);
  expect(questions.length).toBeGreaterThan(50);
  expect(questions.filter((file) => /@\w/.test(readFileSync(file, 'utf8').replace(/#.*/g, '')))).toEqual([]);
});

test('the portal uses nothing of what stays at home', () => {
  const absent = /\b(fetchMore|subscribeToMore|useFragment|useSubscription|useSuspenseQuery|useBackgroundQuery|useReadQuery|watchFragment|optimisticResponse|dataMasking|possibleTypes|returnPartialData|createBrowserRouter|RouterProvider|useFetcher|useBlocker)\b|prefetch=|cache\.(evict|gc|modify|readQuery|readFragment|extract|restore)\b|scalars:/;
  expect(portal.filter((file) => absent.test(readFileSync(file, 'utf8')))).toEqual([]);
});
