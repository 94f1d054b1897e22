import { renderPage } from '@alongside/kit/testing';
import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';

import ChecksPage from './checks-page';

afterEach(cleanup);

const inHand = (memberName: string, state: string, different: object = {}) => ({
  __typename: 'CheckInHand', memberId: memberName, memberName, fullName: `${memberName} Reed`,
  check: { __typename: 'Check', code: 'c', name: 'Safety check', state, until: null, askedOn: null, dueBy: null, dbs: true, letOffEnded: null, ...different },
});
const show = (checksInHand: readonly object[]) => renderPage(ChecksPage, { answers: { ChecksPage: { data: { checksInHand } } } });

test('late and run out are two lists, and a renewal waits while the old one counts', async () => {
  show([
    inHand('Ada', 'OVERDUE', { askedOn: '2026-10-01', dueBy: '2026-10-29' }), inHand('Ben', 'EXPIRED', { until: '2026-11-20' }),
    inHand('Eve', 'EXEMPT', { until: '2026-12-20' }), inHand('Flo', 'NOT_STARTED', { letOffEnded: '2026-11-19' }),
    inHand('Cat', 'EXPIRING', { until: '2026-12-24', askedOn: '2026-11-20', dueBy: '2026-12-18' }), inHand('Dee', 'EXPIRING', { until: '2027-01-10' }),
  ]);
  const names = async (heading: string) => within(await screen.findByRole('region', { name: new RegExp(`^${heading}`) })).queryAllByText(/Reed/).map(({ textContent }) => textContent);
  expect(await names('Late')).toEqual(['Ada Reed']);
  expect(await names('Waiting')).toEqual(['Cat Reed']);
  expect(await names('Run out')).toEqual(['Ben Reed']);
  expect(await names('Runs out soon')).toEqual(['Dee Reed']);
  expect(await names('Let off, and it ends')).toEqual(['Eve Reed', 'Flo Reed']);
});

test('nothing to do is said', async () => {
  show([]);
  expect(await screen.findByText(/Nothing waits and nothing runs out/)).toBeTruthy();
});
