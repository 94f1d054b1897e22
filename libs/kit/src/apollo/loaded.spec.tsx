import type { TypedDocumentNode } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { screen } from '@testing-library/react';
import { parse } from 'graphql';
import { expect, test } from 'vitest';
import { renderPage } from '../testing';
import { Loaded } from './loaded';

const document_ = parse('query Dates { dates }') as TypedDocumentNode<{ dates: string }, Record<string, never>>;

function DatesPage() {
  return <Loaded from={useQuery(document_)}>{({ dates }) => <p>{dates}</p>}</Loaded>;
}

test.each([
  ['FORBIDDEN', 'This page is not yours to see.'],
  ['SIGN_IN_FIRST', 'You are signed out.'],
  ['NOT_FOUND', 'We can’t find this. It may have been moved.'],
])('%s is told in words, not as a number', async (code, words) => {
  renderPage(DatesPage, { answers: { Dates: { refusal: { code } } } });
  expect(await screen.findByText(words)).toBeTruthy();
});

test('a page that was open over an update offers to load itself again', async () => {
  renderPage(DatesPage, { answers: { Dates: { refusal: { code: 'QUESTION_NOT_KNOWN' } } } });
  expect(await screen.findByText('This page is out of date. Load it again.')).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Load it again' })).toBeTruthy();
});

test('a fault of ours says that it is not the person’s fault, and offers another try', async () => {
  renderPage(DatesPage);
  expect(await screen.findByText(/It is not your fault/)).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Try again' })).toBeTruthy();
});

test('for the first second there is nothing to read, only a place that will speak', () => {
  renderPage(() => <Loaded from={{ loading: true }}>{() => null}</Loaded>);
  expect(screen.getByRole('status').textContent).toBe('');
});
