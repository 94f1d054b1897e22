import { renderPage } from '@alongside/kit/testing';
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';

import MyGroupsPage from './my-groups-page';

afterEach(cleanup);

const agreement = { __typename: 'GroupAgreement', id: 'a2', version: 2, words: 'We listen.\nWe say what changed.', from: '2026-11-20' };
const group = {
  __typename: 'MyGroup', id: 'g1', name: 'Parents of the Revolution', about: 'Parents who change things.', since: '2026-03-02', iLead: false, nameShown: false, saidYesTo: 1, asked: true, team: ['Jo'], leads: [], others: [],
  memberCount: null, agreement, dates: [],
};
const show = (different: object, deeds: object = {}) => renderPage(MyGroupsPage, { answers: { MyGroupsPage: { data: { myGroups: [{ ...group, ...different }], myShelves: [] } }, ...deeds } });

test('new words are there to read above the yes, and the yes is to those words', async () => {
  const { asked } = show({}, { AcceptGroupAgreement: { data: { acceptGroupAgreement: [] } } });
  expect(await screen.findByText('We say what changed.')).toBeTruthy();
  expect(screen.queryByText(/people are in it\./)).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: /Yes, it is OK for me/ }));
  await waitFor(() => expect(asked.find(({ operation }) => operation === 'AcceptGroupAgreement')?.variables).toEqual({ groupId: 'g1', version: 2 }));
});

test('words that changed meanwhile are told kindly', async () => {
  show({}, { AcceptGroupAgreement: { refusal: { code: 'AGREEMENT_CHANGED', field: 'version' } } });
  fireEvent.click(await screen.findByRole('button', { name: /Yes, it is OK for me/ }));
  expect(await screen.findByText(/The words have changed since you read them/)).toBeTruthy();
});

test('after the yes the others are there, the dates, and the way out', async () => {
  show({ asked: false, saidYesTo: 2, memberCount: 3, leads: ['Maria'], others: ['Owen'], dates: [{ __typename: 'GroupDate', sessionId: 's1', bookingId: null, title: 'What is next?', heldOn: '2026-12-09', startsAt: '10:00', endsAt: '11:30', place: 'Hub' }] });
  expect(await screen.findByText('Owen')).toBeTruthy();
  expect(screen.getByText('What is next?')).toBeTruthy();
  expect(screen.getByText(/3 people are in it\./)).toBeTruthy();
  expect(screen.getByRole('button', { name: /Leave this group/ })).toBeTruthy();
});

test('whoever is in no group is told how to find one', async () => {
  renderPage(MyGroupsPage, { answers: { MyGroupsPage: { data: { myGroups: [], myShelves: [] } } } });
  expect(await screen.findByText(/You are in no group/)).toBeTruthy();
});
