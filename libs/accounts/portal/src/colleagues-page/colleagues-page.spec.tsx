import { renderPage } from '@alongside/kit/testing';
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';

import SecondWordPage from '../second-word-page/second-word-page';
import ColleaguesPage from './colleagues-page';

afterEach(cleanup);

const colleague = (personId: string, name: string, different: object = {}) => ({
  __typename: 'WaysInOfAnother', personId, name, roles: ['hr'], secondProofs: 1, signedIn: 2, whyNotHelp: null, whyNotLetAdd: 'HAS_SECOND_PROOF', mayAddUntil: null, email: `${personId}@council.example`, closedAt: null, workAccountSince: null, ...different,
});
const colleagues = [
  colleague('p1', 'Helen Pye', { workAccountSince: '2026-11-02T09:00:00Z' }), colleague('p2', 'Ade Bello', { roles: ['administrator'], whyNotHelp: 'WAYS_IN_OF_YOUR_OWN' }), colleague('p3', 'Cora Finch', { roles: [] }),
  colleague('p6', 'Olu Ward', { secondProofs: 0, whyNotLetAdd: null }), colleague('p4', 'Lea Ver', { roles: [], closedAt: '2026-11-20T09:00:00Z' }), colleague('p5', 'Jo Moss', { roles: ['learner', 'coordinator'] }),
];
const waiting = (different: object = {}) => ({
  __typename: 'WaitingRole', id: 'w1', personId: 'p5', name: 'Jo Moss', role: 'dpo', askedBy: 'Nia Farrow', askedByMe: false, askedAt: '2026-11-22T09:00:00Z', whyNotAgree: null, nobodyElse: false, ...different,
});
const show = (waits: readonly object[] = []) => renderPage(ColleaguesPage, { answers: {
  ColleaguesPage: { data: { colleagues } }, WaitingRolesPage: { data: { waitingRoles: waits } },
  LetAddProof: { data: { letAddProof: true } }, SignOutPerson: { data: { signOutPerson: true } }, EndSecondProofs: { data: { endSecondProofs: true } }, AgreeToRole: { data: { agreeToRole: true } }, DeclineRole: { data: { declineRole: true } },
  OpenColleagueAccount: ({ email }) => (email === 'taken@council.example' ? { refusal: { code: 'EMAIL_TAKEN', field: 'email' } } : { data: { openColleagueAccount: 'p9' } }),
  GiveRole: ({ role }) => ({ data: { giveRole: role === 'dpo' ? 'WAITS' : 'GIVEN' } }), EndRole: { data: { endRole: true } }, UnlinkWorkAccount: { data: { unlinkWorkAccount: true } },
  CloseColleagueAccount: { data: { closeColleagueAccount: true } }, OpenColleagueAccountAgain: { data: { openColleagueAccountAgain: true } },
} });
const lineOf = async (name: string) => within(await screen.findByRole('group', { name, hidden: true }));
const sent = (asked: ReturnType<typeof show>['asked'], operation: string) => expect.poll(() => asked.find((one) => one.operation === operation)?.variables);

test('colleagues stand once each under what they do, and a few letters find one', async () => {
  show();
  const headings = async () => (await screen.findAllByRole('heading', { level: 2 })).map(({ textContent }) => textContent?.trim());
  await screen.findByText('6 colleagues.');
  expect(await headings()).toEqual(['No role yet 1', 'Looks after this system 1', 'Working together team 1', 'Staff hiring 2', 'Closed accounts 1']);
  fireEvent.change(screen.getByLabelText('Find by name or email'), { target: { value: 'MOSS' } });
  expect(await headings()).toEqual(['Working together team 1']);
  fireEvent.change(screen.getByLabelText('Find by name or email'), { target: { value: 'zz' } });
  expect(screen.getByText('Nobody is called that.')).toBeTruthy();
});

test('a colleague’s account is opened by name and work email, and what was typed stays when it cannot be', async () => {
  const { asked } = show();
  const email = screen.getByLabelText<HTMLInputElement>('Work email');
  fireEvent.change(screen.getByLabelText('First and last name'), { target: { value: 'Nia Farrow' } });
  fireEvent.change(email, { target: { value: 'taken@council.example' } });
  fireEvent.click(screen.getByRole('button', { name: 'Open the account', hidden: true }));
  expect((await screen.findAllByText('That address cannot be used here. Choose another one.')).length).toBeGreaterThan(0);
  expect(email.value).toBe('taken@council.example');
  fireEvent.change(email, { target: { value: 'nia@council.example' } });
  fireEvent.click(screen.getByRole('button', { name: 'Open the account', hidden: true }));
  expect(await screen.findByText(/^The account of Nia Farrow is open/)).toBeTruthy();
  expect(asked.filter(({ operation }) => operation === 'OpenColleagueAccount').at(-1)?.variables).toEqual({ name: 'Nia Farrow', email: 'nia@council.example' });
});

test('a role is given at once, one with power waits, and one is ended', async () => {
  const { asked } = show();
  const helen = await lineOf('Helen Pye');
  fireEvent.change(helen.getByLabelText('What else may Helen Pye do?'), { target: { value: 'trainer' } });
  fireEvent.click(helen.getByRole('button', { name: 'Give this role', hidden: true }));
  expect(await helen.findByText('Helen Pye can do this from the next page on.')).toBeTruthy();
  fireEvent.change(helen.getByLabelText('What else may Helen Pye do?'), { target: { value: 'dpo' } });
  fireEvent.click(helen.getByRole('button', { name: 'Give this role', hidden: true }));
  expect(await helen.findByText('It waits at the top of this page until a second person agrees.')).toBeTruthy();
  fireEvent.click(helen.getByRole('button', { name: 'End “Staff hiring” for Helen Pye', hidden: true }));
  await sent(asked, 'EndRole').toEqual({ personId: 'p1', role: 'hr' });
});

test('what waits is agreed to by the second person, and only taken back by whoever asked', async () => {
  const { asked } = show([waiting(), waiting({ id: 'w2', name: 'Cora Finch', askedByMe: true, whyNotAgree: 'ROLE_ASKED_BY_YOU', nobodyElse: true })]);
  fireEvent.click(await screen.findByRole('button', { name: 'Agree for Jo Moss' }));
  await sent(asked, 'AgreeToRole').toEqual({ id: 'w1' });
  expect(screen.queryByRole('button', { name: 'Agree for Cora Finch' })).toBeNull();
  expect(screen.getByText(/You are the only administrator/)).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Take it back' }));
  await sent(asked, 'DeclineRole').toEqual({ id: 'w2' });
});

test('a service lead sees what waits, or that nothing does', async () => {
  const answer = (waitingRoles: readonly object[]) => renderPage(SecondWordPage, { answers: { WaitingRolesPage: { data: { waitingRoles } } } });
  answer([]);
  expect(await screen.findByText(/^Nothing waits/)).toBeTruthy();
  cleanup();
  answer([waiting({ whyNotAgree: 'ROLE_WAITS_FOR_ADMINISTRATOR' })]);
  expect(await screen.findByText('Someone else who looks after this system can say yes. Ask them.')).toBeTruthy();
});

test('an account is closed and opened again, and nobody changes what they may do themselves', async () => {
  const { asked } = show();
  fireEvent.click((await lineOf('Helen Pye')).getByRole('button', { name: 'Close the account of Helen Pye', hidden: true }));
  await sent(asked, 'CloseColleagueAccount').toEqual({ personId: 'p1' });
  fireEvent.click((await lineOf('Lea Ver')).getByRole('button', { name: 'Open the account of Lea Ver again', hidden: true }));
  await sent(asked, 'OpenColleagueAccountAgain').toEqual({ personId: 'p4' });
  const ade = await lineOf('Ade Bello');
  expect(ade.queryByRole('button', { name: /^Close|Give this role/, hidden: true })).toBeNull();
  fireEvent.click(ade.getByRole('button', { name: /^End “Looks after/, hidden: true }));
  expect(ade.getByText('You can’t change what you may do here. Ask someone else who can.')).toBeTruthy();
  expect(asked.some(({ operation }) => operation === 'EndRole')).toBe(false);
});

test('a colleague who lost a phone is signed out with one press', async () => {
  const { asked } = show();
  const helen = await lineOf('Helen Pye');
  fireEvent.click(helen.getByRole('button', { name: 'Sign Helen Pye out everywhere', hidden: true }));
  expect(await helen.findByText('Signed out on every device.')).toBeTruthy();
  expect(asked.find(({ operation }) => operation === 'SignOutPerson')?.variables).toEqual({ personId: 'p1' });
});

test('a proof is ended only once it is said how we know that it is them', async () => {
  const { asked } = show();
  const helen = await lineOf('Helen Pye');
  fireEvent.click(helen.getByRole('button', { name: 'End them', hidden: true }));
  expect((await screen.findAllByText('Say how you know that it is them.')).length).toBeGreaterThan(0);
  fireEvent.click(helen.getAllByLabelText('I rang the number from before').at(0) as HTMLElement);
  fireEvent.click(helen.getByRole('button', { name: 'End them', hidden: true }));
  await sent(asked, 'EndSecondProofs').toEqual({ personId: 'p1', sureBy: 'RANG_KNOWN_NUMBER' });
  expect(await helen.findByText(/^Ended\./)).toBeTruthy();
});

test('nobody ends their own proofs here, and reads why', async () => {
  show();
  const ade = await lineOf('Ade Bello');
  expect(ade.getByText(/ask somebody else/)).toBeTruthy();
  expect(ade.queryByText('End the lost app or key')).toBeNull();
});

test('a colleague without a proof is let add one, once it is said how we know that it is them; one who has a proof is not', async () => {
  const { asked } = show();
  const olu = within(await screen.findByRole('group', { name: 'Olu Ward', hidden: true }));
  fireEvent.click(olu.getAllByLabelText('We met').at(0) as HTMLElement);
  fireEvent.click(olu.getByRole('button', { name: 'Let them add one', hidden: true }));
  expect(await olu.findByText(/^Done\./)).toBeTruthy();
  expect(asked.find(({ operation }) => operation === 'LetAddProof')?.variables).toEqual({ personId: 'p6', sureBy: 'MET' });
  expect((await lineOf('Helen Pye')).queryByText('Let them add an app or key')).toBeNull();
});

test('the work account that opens a colleague’s account is shown, and taken away with one press', async () => {
  const { asked } = show();
  const helen = await lineOf('Helen Pye');
  expect(helen.getByText(/^Comes in with a work account since/)).toBeTruthy();
  fireEvent.click(helen.getByRole('button', { name: 'Take away the work account of Helen Pye', hidden: true }));
  await sent(asked, 'UnlinkWorkAccount').toEqual({ personId: 'p1' });
  expect(await helen.findByText('Taken away. Helen Pye is signed out and gets a letter.')).toBeTruthy();
  expect((await lineOf('Olu Ward')).queryByText(/^Comes in with a work account/)).toBeNull();
});
