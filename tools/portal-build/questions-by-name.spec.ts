import { readFileSync } from 'node:fs';

import { ApolloClient, ApolloLink, InMemoryCache, Observable } from '@apollo/client';
import { expect, test } from 'vitest';

import { SignOutDocument } from '../../apps/portal/src/session/sign-out.generated.ts';
import { ShellDocument } from '../../apps/portal/src/session/shell.generated.ts';
import { PRINTER, questionsByName } from './questions-by-name';

const nameOf = (document: unknown) => (document as { __meta__?: { documentId?: string } }).__meta__?.documentId;

test('the printer that stays at home is still where Apollo keeps it, and prints nothing but questions', () => {
  expect(readFileSync(`node_modules/${PRINTER}`, 'utf8')).toMatch(/export const print = Object\.assign/);
  const { load } = questionsByName() as { load: (id: string) => string | null };
  expect(load(`/here/node_modules/${PRINTER}`)).toContain('documentId');
  expect(load('/here/node_modules/@apollo/client/utilities/index.js')).toBeNull();
});

test('a question keeps its name all the way to the wire', async () => {
  const asked: unknown[] = [];
  const link = new ApolloLink(({ query }) => new Observable((seen) => {
    asked.push(nameOf(query));
    seen.next({ data: { signOut: true, me: null, publicContacts: [] } });
    seen.complete();
  }));
  const client = new ApolloClient({ link, cache: new InMemoryCache() });
  await client.query({ query: ShellDocument });
  await client.mutate({ mutation: SignOutDocument });
  expect(asked).toEqual([nameOf(ShellDocument), nameOf(SignOutDocument)]);
});
