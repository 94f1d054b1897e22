import { renderPage } from '@alongside/kit/testing';
import { cleanup, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';

import MyLooksPage from './my-looks-page';

afterEach(cleanup);

const rules = [{ __typename: 'RetentionRule', code: 'bank', record: 'Bank details', period: '3 months', countedFrom: 'the last payment', thenWhat: 'mask' }];

test('a member reads who looked, at what and when', async () => {
  const looks = [
    { __typename: 'Look', id: '1', at: '2026-11-23T09:00:00Z', what: 'RECORD', who: 'Priya Nair', lookingAlongWith: null, supportedBy: null, roles: ['coordinator'], times: 2 },
    { __typename: 'Look', id: '2', at: '2026-07-01T09:00:00Z', what: 'OTHER', who: null, lookingAlongWith: null, supportedBy: null, roles: [], times: 1 },
    { __typename: 'Look', id: '3', at: '2026-06-01T09:00:00Z', what: 'RECORD', who: 'Jo Marsden', lookingAlongWith: 'Pat Hartley', supportedBy: null, roles: [], times: 1 },
    { __typename: 'Look', id: '4', at: '2026-05-01T09:00:00Z', what: 'RECORD', who: 'Pat Hartley', lookingAlongWith: null, supportedBy: 'Jo Marsden', roles: [], times: 1 },
  ];
  renderPage(MyLooksPage, { answers: { MyLooksPage: { data: { whoLooked: looks, retentionRules: rules } } } });
  expect(await screen.findByRole('heading', { name: 'Priya Nair' })).toBeTruthy();
  expect(screen.getByText(/They looked 2 times/)).toBeTruthy();
  expect(screen.getByText(/1.July, 10am/)).toBeTruthy();
  for (const name of ['Our system', 'Jo Marsden, looking along with Pat Hartley', 'Pat Hartley, with Jo Marsden beside them']) expect(screen.getByRole('heading', { name })).toBeTruthy();
});

test('the newest looks stand there, and all before them are one tap away', async () => {
  const looks = Array.from({ length: 9 }, (_, place) => ({ __typename: 'Look', id: `l${place}`, at: `2026-10-${20 - place}T09:00:00Z`, what: 'RECORD', who: `Reader ${place}`, lookingAlongWith: null, supportedBy: null, roles: [], times: 1 }));
  renderPage(MyLooksPage, { answers: { MyLooksPage: { data: { whoLooked: looks, retentionRules: rules } } } });
  const more = (await screen.findByText('3 more, before that')).closest('details');
  expect(more?.open).toBe(false);
  expect([...(more?.querySelectorAll('h2') ?? [])].map(({ textContent }) => textContent)).toEqual(['Reader 6', 'Reader 7', 'Reader 8']);
  expect(screen.getByRole('heading', { name: 'Reader 5' }).closest('details')).toBeNull();
});

test('nobody has looked: that is told too', async () => {
  renderPage(MyLooksPage, { answers: { MyLooksPage: { data: { whoLooked: [], retentionRules: rules } } } });
  expect(await screen.findByText('No one has looked yet.')).toBeTruthy();
});
