import { renderPage } from '@alongside/kit/testing';
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';

import WhoSeesPage from './who-sees-page';

afterEach(cleanup);

const deed = { __typename: 'SeenDeed', deed: 'putRecordRight', does: '', says: 'Coordinators', roles: ['coordinator'] };
const field = (name: string, seenBy: object[], changedBy: object[] = []) => ({ __typename: 'SeenField', field: name, describes: '', rule: 'members.read', says: 'The member themself, and coordinators', seenBy, changedBy });
const team = { __typename: 'SeenBy', role: 'coordinator', relations: ['any', 'own'] };
const theirs = { __typename: 'SeenBy', role: 'young-person', relations: ['own'] };
const member = { __typename: 'SeenRecord', record: 'Member', describes: 'Somebody of the network.', fields: [field('fullName', [team, theirs], [deed]), field('youngAge', [team])], deeds: [deed] };
const show = (search = '') => renderPage(WhoSeesPage, {
  path: '/permissions/fields', at: `/permissions/fields${search}`,
  answers: {
    WhoSeesPage: { data: { recordNames: [{ __typename: 'RecordName', record: 'Member', describes: 'Somebody of the network.', fieldNames: ['fullName'] }, { __typename: 'RecordName', record: 'AccessLine', describes: '', fieldNames: ['words'] }] } },
    WhoSeesRecord: { data: { whoSeesRecord: member } },
    SeenAs: { data: { seenAs: [{ __typename: 'SeenAs', record: 'Member', describes: '', fields: member.fields }] } },
  },
});

test('a record is found by the name of one of its fields', async () => {
  show();
  expect(await screen.findByRole('link', { name: 'Access line' })).toBeTruthy();
  fireEvent.change(screen.getByLabelText('Find a word'), { target: { value: 'full name' } });
  expect(screen.getByRole('link', { name: 'Member' })).toBeTruthy();
  expect(screen.queryByRole('link', { name: 'Access line' })).toBeNull();
});

test('of one record each field says who sees it, of which records, and who may change it', async () => {
  show('?record=Member');
  const row = (await screen.findByText('Full name')).closest('tr')!;
  expect(within(row).getAllByText(/Working together team/)).toHaveLength(2);
  expect(within(row).getByText(/^their own/)).toBeTruthy();
  expect(within(row).getByText(/Put record right: Working together team/)).toBeTruthy();
});

test('with the eyes of one role, what they see and what of it they may change', async () => {
  const { asked } = show('?role=coordinator');
  expect(await screen.findByText('Full name, Young age')).toBeTruthy();
  expect(screen.getByText('May change: Full name')).toBeTruthy();
  expect(asked.find(({ operation }) => operation === 'SeenAs')?.variables).toEqual({ role: 'coordinator', relation: 'any' });
});
