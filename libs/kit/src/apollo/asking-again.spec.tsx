import { ASKED_BY_ITSELF } from '@alongside/kernel';
import type { TypedDocumentNode } from '@apollo/client';
import { ApolloProvider, useQuery } from '@apollo/client/react';
import { cleanup, render, screen } from '@testing-library/react';
import { parse } from 'graphql';
import { useEffect } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { portalClient } from './portal-client';

const question = Object.assign(parse('query Worries { worries }'), { __meta__: { documentId: 'abc' } }) as unknown as TypedDocumentNode<{ worries: string }>;
const options = { fetchPolicy: 'cache-and-network', pollInterval: 10 } as const;

function Always() {
  const { data, refetch } = useQuery(question, options);
  return <button type="button" onClick={() => void refetch()}>{data?.worries}</button>;
}

function WhileItIsMade() {
  const { data, startPolling, stopPolling } = useQuery(question);
  useEffect(() => {
    startPolling(10);
    return stopPolling;
  }, [startPolling, stopPolling]);
  return <p>{data?.worries}</p>;
}

/** Milliseconds, on a busy machine. */
const PATIENT = { timeout: 20_000 };
const fetched = vi.fn<typeof fetch>(async () => new Response('{"data":{"worries":"none"}}'));
const byItself = () => fetched.mock.calls.map(([, init]) => new Headers(init?.headers).has(ASKED_BY_ITSELF));
const open = (Page: () => React.JSX.Element) => render(<ApolloProvider client={portalClient()}><Page /></ApolloProvider>);

beforeEach(() => void vi.stubGlobal('fetch', fetched));
afterEach(() => {
  cleanup();
  fetched.mockClear();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

test.each([['always', Always], ['while something is made', WhileItIsMade]])('a page that asks again %s says so of each question but the first', async (_, Page) => {
  open(Page);
  await vi.waitFor(() => expect(fetched.mock.calls.length).toBeGreaterThan(3), PATIENT);
  const [first, ...again] = byItself();
  expect([first, new Set(again)]).toEqual([false, new Set([true])]);
});

test('what somebody asks for in between is theirs, and nothing is asked while nobody sees the page', async () => {
  open(Always);
  await screen.findByRole('button', { name: 'none' }, PATIENT);
  const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
  await new Promise((over) => setTimeout(over, 30));
  const before = fetched.mock.calls.length;
  await new Promise((over) => setTimeout(over, 60));
  expect(fetched.mock.calls.length).toBe(before);
  screen.getByRole('button').click();
  await vi.waitFor(() => expect(fetched.mock.calls.length).toBe(before + 1), PATIENT);
  expect(byItself().at(-1)).toBe(false);
  hidden.mockReturnValue(false);
  await vi.waitFor(() => expect(byItself().at(-1)).toBe(true), PATIENT);
});
