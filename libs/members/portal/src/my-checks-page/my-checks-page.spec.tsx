import { renderPage } from '@alongside/kit/testing';
import { cleanup, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';

import MyChecksPage from './my-checks-page';

afterEach(cleanup);

const mine = { __typename: 'Check', code: 'c1', name: 'Safety check', why: 'You may be alone with a child.', state: 'MET', until: '2029-11-10', askedOn: null, dueBy: null, letOffEnded: null, exemptionReason: null, details: null };
const show = (...myChecks: object[]) => renderPage(MyChecksPage, { answers: { MyChecksPage: { data: { myChecks } } } });
const said = (words: RegExp) => screen.findByText((_, element) => element?.tagName === 'P' && words.test((element.textContent ?? '').replace(/\u00a0/g, ' ')));

test.each([
  [{}, /counts until Saturday 10 November 2029/], [{ state: 'REQUESTED', dueBy: '2026-12-21', until: null }, /It would help to have it by Monday 21 December 2026/],
  [{ state: 'OVERDUE', dueBy: '2026-11-01', until: null }, /We do not have it yet. That is OK/], [{ state: 'EXPIRED', until: '2026-11-01' }, /You did nothing wrong/],
  [{ state: 'NOT_STARTED', until: null }, /You do not have to do anything/], [{ state: 'EXEMPT', exemptionReason: 'You are never alone.' }, /You do not need this until/],
  [{ state: 'NOT_STARTED', until: null, letOffEnded: '2026-11-20' }, /You did not need this until Friday 20 November 2026. Now some dates need it. We help you get it/],
])('%j is told kindly', async (different, words) => {
  show({ ...mine, ...different });
  expect(await said(words)).toBeTruthy();
});

test('what is held is there to read, and that nothing more is', async () => {
  show({ ...mine, details: { __typename: 'CheckDetails', seenOn: '2026-11-23', seenBy: 'Priya Nair', certificateOn: '2026-11-10', referenceOn: null, reference: '001234567890' } });
  expect(await screen.findByText('001234567890')).toBeTruthy();
  expect(screen.getByText(/What stands on a paper is yours. We do not keep it/)).toBeTruthy();
});
