import { ApolloClient, InMemoryCache, type TypedDocumentNode } from '@apollo/client';
import { parse } from 'graphql';
import { afterEach, expect, test, vi } from 'vitest';
import { askByName } from './ask-by-name';

const question = Object.assign(parse('query Dates($from: String) { dates(from: $from) }'), { __meta__: { documentId: 'abc' } }) as unknown as TypedDocumentNode<{ dates: string }, { from?: string }>;

const client = () => new ApolloClient({ link: askByName, cache: new InMemoryCache() });
const answering = (body: string, status = 200) => vi.fn<typeof fetch>(async () => new Response(body, { status }));

afterEach(() => {
  vi.unstubAllGlobals();
  window.firstQuestion = undefined;
});

test('a page sends the name of its question and the values, never the text', async () => {
  const fetched = answering('{"data":{"dates":"none"}}');
  vi.stubGlobal('fetch', fetched);
  expect((await client().query({ query: question, variables: { from: 'today' } })).data).toEqual({ dates: 'none' });
  expect(JSON.parse(String(fetched.mock.calls[0]?.[1]?.body))).toEqual({ documentId: 'abc', variables: { from: 'today' } });
});

test('the answer that start.js asked for is taken over once; when it got lost on the way, it is asked for again', async () => {
  const fetched = answering('{"data":{"dates":"fresh"}}');
  vi.stubGlobal('fetch', fetched);
  const body = JSON.stringify({ documentId: 'abc', variables: {} });
  window.firstQuestion = { body, answer: Promise.resolve(new Response('{"data":{"dates":"first"}}')) };
  expect((await client().query({ query: question })).data).toEqual({ dates: 'first' });
  expect(fetched).not.toHaveBeenCalled();
  expect((await client().query({ query: question })).data).toEqual({ dates: 'fresh' });
  window.firstQuestion = { body, answer: Promise.reject(new Error('gone')) };
  expect((await client().query({ query: question })).data).toEqual({ dates: 'fresh' });
});

test('an answer that is none is a fault of ours, not a refusal', async () => {
  for (const body of ['<h1>Bad gateway</h1>', '{}', 'null', '']) {
    vi.stubGlobal('fetch', answering(body, 502));
    await expect(client().query({ query: question })).rejects.toThrow();
  }
});
