import { renderPage } from '@alongside/kit/testing';
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';

import MyPeoplePage from './my-people-page';

afterEach(cleanup);

const around = { __typename: 'PersonAround', id: 'g1', side: 'LOOKS_AFTER', name: 'Pat Hartley', relation: 'foster-carer', job: null, state: 'COUNTS', sees: 'PERMISSIONS', ownMatter: false, agreedOn: null };
const imran = { ...around, id: 'w1', side: 'WORKS_WITH', name: 'Imran Sadiq', relation: 'social-worker', sees: 'WORKER' };
const leisure = { __typename: 'DecisionFor', area: 'LEISURE', maySign: [{ __typename: 'DecisionHolder', personId: 'p1', name: 'Pat Hartley', capacity: 'CARER_DELEGATED' }], ownYesToo: true, stop: null };
const known = { __typename: 'WhoMaySayYes', status: 'SECTION_20', since: '2026-09-01', confirmedOn: '2026-09-02', holdersDisagree: false, areas: [leisure] };
const ellis = { __typename: 'Member', id: 'm1', youngAge: 15, peopleAround: [around, imran], whoMaySayYes: known, contactRules: [{ __typename: 'ContactRule', id: 'r1', rule: 'Not at the bus station', decidedWith: 'Imran Sadiq' }] };
const show = (different: Record<string, unknown> = {}) => renderPage(MyPeoplePage, {
  answers: {
    MyPeoplePage: { data: { myRecord: { ...ellis, ...different } } }, AskToPutRight: { data: { askToPutRight: true } },
    KeepSomebodyAround: { data: { keepSomebodyAround: { __typename: 'Member', id: 'm1' } } },
  },
});

test('a young person reads who is around them, who may say yes, and what we keep to, without a reason', async () => {
  show();
  expect((await screen.findAllByText('Pat Hartley')).length).toBe(2);
  expect(screen.getByText(/your foster carer/)).toBeTruthy();
  expect(screen.getByText(/Imran Sadiq sees which dates you go to. Never your words/)).toBeTruthy();
  expect(screen.getByText(/Your parents still decide the big things/)).toBeTruthy();
  expect(screen.getByText('Not at the bus station')).toBeTruthy();
  expect(screen.getByText('We do not write down why.')).toBeTruthy();
});

test('when nobody knows who may say yes, they are told that it is not their fault', async () => {
  show({ whoMaySayYes: { ...known, status: 'NOT_KNOWN', since: null, confirmedOn: null, areas: [{ ...leisure, maySign: [], stop: 'STATUS_NOT_KNOWN' }] } });
  expect(await screen.findByText(/You have done nothing wrong/)).toBeTruthy();
});

test('they say what is not right in their own words', async () => {
  const { asked } = show();
  fireEvent.change(await screen.findByLabelText('Tell us what to change'), { target: { value: 'Imran is not my worker any more' } });
  fireEvent.click(screen.getByRole('button', { name: 'Send' }));
  expect(await screen.findByText(/We will ask, and put it right/)).toBeTruthy();
  expect(asked.find(({ operation }) => operation === 'AskToPutRight')?.variables).toEqual({ words: 'Imran is not my worker any more' });
});

test('an adult decides herself whether a supporter sees her dates', async () => {
  const { asked } = show({ youngAge: null, whoMaySayYes: null, contactRules: [], peopleAround: [{ ...imran, name: 'Tess Holloway', relation: 'supporter', sees: 'DATES', state: 'WAITS_FOR_OWN_YES', ownMatter: true }] });
  expect(await screen.findByText(/It is up to you/)).toBeTruthy();
  expect(screen.queryByText('Who may say yes for me')).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: /Yes, Tess Holloway may see them/ }));
  await waitFor(() => expect(asked.find(({ operation }) => operation === 'KeepSomebodyAround')?.variables).toEqual({ id: 'w1' }));
});
