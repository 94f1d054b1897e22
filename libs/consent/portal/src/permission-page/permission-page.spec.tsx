import { renderPage } from '@alongside/kit/testing';
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';

import PermissionPage from './permission-page';

afterEach(cleanup);

const words = {
  __typename: 'PermissionWords', formId: 'f1', language: 'en-GB', rightToLeft: false, format: 'STANDARD', notYet: null, question: 'Can Ellis help choose a new team manager?', what: 'What Ellis will do', ask: 'Is it OK with you, Pat?', yes: 'Yes, it is OK', no: 'No, it is not OK',
  talk: 'I want to talk first', scope: 'Just about this.', whyWeAsk: 'Ellis can’t say yes to this alone yet.', whoCanSee: 'The team.', answerBy: 'Tell us by Thursday 3 December.',
};
const permission = {
  __typename: 'Permission', id: 'p1', childName: 'Ellis', title: 'Help choose a new team manager', heldOn: '2026-12-08', startsAt: '16:30', endsAt: '18:30', place: 'Harbour House',
  plainSummary: 'You meet three people.', answerBy: '2026-12-03', state: 'ASKED', myAnswer: null, wordsKept: false, whyNotAnswer: null, words, wordings: [],
  around: { __typename: 'PermissionAround', contactName: 'Jo', phone: '01253477299', staffToo: 1, youngPeople: 2, adults: 1, outsiders: 'CANDIDATES', payPence: 2_400, payBy: '2026-12-22', payWaits: null },
  history: [{ __typename: 'PermissionSaid', id: 's1', who: 'Ellis', own: true, answer: 'YES', at: '2026-11-27T15:00:00Z', method: 'REPLY_LINK' }],
};
function show(different: Record<string, unknown> = {}) {
  let held = { ...permission, ...different };
  const say = (deed: string, answer: Record<string, unknown>) => {
    held = { ...held, ...answer };
    return { data: { [deed]: held } };
  };
  return renderPage(PermissionPage, {
    path: '/permission/:id', at: '/permission/p1',
    answers: {
      PermissionPage: () => ({ data: { permission: held } }),
      GivePermission: () => say('givePermission', { myAnswer: 'YES', state: 'GIVEN' }),
      RefusePermission: ({ reason }) => (reason === 'x' ? { refusal: { code: 'ANSWER_TOO_LONG', field: 'words', params: { most: 2000 } } } : say('refusePermission', { myAnswer: 'NO', state: 'REFUSED' })),
    },
  });
}

test('it asks one thing in the words of the form, with three answers alike', async () => {
  show();
  expect((await screen.findByRole('heading', { level: 1 })).textContent).toBe('Can Ellis help choose a new team manager?');
  const group = screen.getByRole('group', { name: 'Is it OK with you, Pat?' });
  expect(within(group).getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['Yes, it is OK', 'No, it is not OK', 'I want to talk first']);
  expect(screen.getByText(/Ellis said yes on/)).toBeTruthy();
});

test('it says whom they meet, how they get there, what they get and whom to call', async () => {
  show();
  const shown = (await screen.findByText('Jo and 1 more from our team')).closest('dl')!.textContent!.replaceAll(/\s+/g, ' ');
  expect(shown).toContain('Up to 2 other young people and 1 parent or carer. People who want the job.');
  expect(shown).toContain('We pay the fares.Before the day we plan with you how to get there and home.');
  expect(shown).toContain('£24 and the fares');
  expect(shown).toContain('into a bank account by Tuesday 22 December. Ellis can say no to the money, or take less.');
  expect(screen.getByRole('link', { name: /01253.477299/ }).getAttribute('href')).toBe('tel:01253477299');
});

test('money that waits for the council is told with no day', async () => {
  show({ around: { ...permission.around, payWaits: true } });
  const shown = (await screen.findByText('Jo and 1 more from our team')).closest('dl')!.textContent!.replaceAll(/\s+/g, ' ');
  expect(shown).toContain('The council first decides how it pays people of school age for this. Then we pay it into a bank account.');
  expect(shown).not.toContain('22 December');
});

test('what was asked before we told that shows what was told then', async () => {
  show({ around: null });
  await screen.findByText('What about');
  expect(screen.queryByText('Getting there')).toBeNull();
});

test('one tap is enough for a yes', async () => {
  const { asked } = show();
  fireEvent.click(await screen.findByRole('button', { name: 'Yes, it is OK' }));
  expect(await screen.findByText('You said yes.')).toBeTruthy();
  expect(asked.find(({ operation }) => operation === 'GivePermission')?.variables).toEqual({ id: 'p1', shown: 'f1' });
});

test('a no is one tap too, and what is typed stays when it is too long', async () => {
  show();
  fireEvent.click(await screen.findByRole('button', { name: 'No, it is not OK' }));
  const box = await screen.findByLabelText('Do you want to tell us why?');
  fireEvent.change(box, { target: { value: 'x' } });
  fireEvent.click(screen.getByRole('button', { name: 'Send' }));
  expect((await screen.findAllByText('Make this shorter. It can have up to 2000 letters.')).length).toBe(2);
  expect((screen.getByLabelText('Do you want to tell us why?') as HTMLTextAreaElement).value).toBe('x');
});

test('words once sent are not asked for again', async () => {
  show({ myAnswer: 'NO', state: 'REFUSED', wordsKept: true });
  expect(await screen.findByText('We have what you wrote.')).toBeTruthy();
  expect(screen.queryByLabelText('Do you want to tell us why?')).toBeNull();
});

test('when no answer is wanted any more, the reason stands there instead', async () => {
  show({ whyNotAnswer: 'PERMISSION_DATE_PAST' });
  expect(await screen.findByText('This date is over, so there is nothing to answer any more.')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Yes, it is OK' })).toBeNull();
});
