import { renderPage } from '@alongside/kit/testing';
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';

import SaidForOthersPage from './said-for-others-page';

afterEach(cleanup);

const told = { __typename: 'ConsentWords', language: 'en-GB', rightToLeft: false, question: 'Can we use a photo of Ellis?', what: 'We take a photo.', detail: null, whoSees: 'Our staff see it.', cannotRecall: null, howLong: 'A yes lasts until 3 May 2028.', stop: 'It can be stopped at any time.', whyWeAsk: 'It is theirs.' };
const toldOfDate = { __typename: 'PermissionWords', language: 'en-GB', rightToLeft: false, question: 'Can Ellis help choose a new team manager?', what: 'Help choose a new team manager', ask: 'Is it OK with you?', scope: 'It is only about this date.', whyWeAsk: 'Ellis can’t say yes to this alone yet.', whoCanSee: 'Our team sees it.' };
const one = (different: object = {}) => ({
  __typename: 'SaidForSomebody', id: crypto.randomUUID(), consentId: 'c1', childName: 'Ellis', scope: 'PHOTO_INTERNAL', channel: 'ANY', answer: 'YES', method: 'SIGNED_IN', collectedBy: null, witnessedBy: null, at: '2026-10-14T17:10:00Z',
  until: '2028-05-03', version: 1, format: 'STANDARD', ownWords: null, stands: true, whyNotTakeBack: null, told, ...different,
});
const date = (different: object = {}) => ({
  __typename: 'SaidForDate', id: crypto.randomUUID(), permissionId: 'p1', childName: 'Ellis', title: 'Help choose a new team manager', heldOn: '2026-12-08', answer: 'YES', method: 'REPLY_LINK', collectedBy: null, witnessedBy: null,
  at: '2026-11-20T17:10:00Z', version: 2, format: 'EASY_READ', ownWords: null, stands: true, whyNotTakeBack: null, told: toldOfDate, ...different,
});
const joined = { __typename: 'JoiningProof', id: 'j1', childName: 'Ellis', answer: 'YES', method: 'VERBAL_WITNESSED', collectedBy: 'Jo', witnessedBy: 'Tess', saidOn: '2026-10-01', version: 3, format: 'STANDARD', told: { ...told, question: 'Can Ellis be part of our group?' } };
const show = (whatISaidForOthers: object[], whatISaidForDates: object[], whatISaidForJoining: object[] = []) => renderPage(SaidForOthersPage, {
  answers: { SaidForOthersPage: { data: { whatISaidForOthers, whatISaidForDates, whatISaidForJoining } }, TakeBackForGood: { data: { stopConsent: { __typename: 'Consent', id: 'c1' } } }, TakeBackForDate: { data: { refusePermission: { __typename: 'Permission', id: 'p1' } } } },
});

test('each answer stands with for whom, when, till when and word for word; one tap takes a yes back', async () => {
  const { asked } = show([one(), one({ answer: 'NO', stands: false, ownWords: 'Not her face.' })], [date()]);
  const lasting = within(await screen.findByRole('region', { name: 'For longer than one date' }));
  expect(lasting.getByText('You said yes for Ellis.')).toBeTruthy();
  expect(lasting.getByText(/It ends on Wednesday 3 May 2028/)).toBeTruthy();
  expect(lasting.getByText('You said no for Ellis.')).toBeTruthy();
  expect(lasting.getByText(/Not her face/)).toBeTruthy();
  for (const line of [told.question, told.howLong]) expect(lasting.getAllByText(line)).toHaveLength(2);
  expect(lasting.getAllByRole('button', { name: 'Take this back' })).toHaveLength(1);
  fireEvent.click(lasting.getByRole('button', { name: 'Take this back' }));
  await expect.poll(() => asked.find(({ operation }) => operation === 'TakeBackForGood')?.variables).toEqual({ id: 'c1' });
});

test('of a date the words stand there too, and it can be taken back until the day', async () => {
  const { asked } = show([], [date()]);
  expect(await screen.findByText(toldOfDate.question)).toBeTruthy();
  expect(screen.getByText(/You said it through our link/)).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Take this back' }));
  await expect.poll(() => asked.find(({ operation }) => operation === 'TakeBackForDate')?.variables).toEqual({ id: 'p1' });
});

test('where they decide alone by now, the button says why it is not mine to take back', async () => {
  show([one({ whyNotTakeBack: 'PERMISSION_NOT_NEEDED' })], []);
  expect(await screen.findByText(/old enough to say yes themselves/)).toBeTruthy();
});

test('what I said before they joined stands there too, with the words and how; it is changed by a talk', async () => {
  show([], [], [joined]);
  const before = within(await screen.findByRole('region', { name: 'Before they joined' }));
  expect(before.getByText('You said yes for Ellis.')).toBeTruthy();
  expect(before.getByText(/You told Jo\. Tess heard it too\./)).toBeTruthy();
  expect(before.getByText('Can Ellis be part of our group?')).toBeTruthy();
  expect(before.queryByRole('button')).toBeNull();
});
