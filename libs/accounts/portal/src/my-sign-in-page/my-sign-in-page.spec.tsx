import { renderPage } from '@alongside/kit/testing';
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';

import MySignInPage from './my-sign-in-page';

afterEach(cleanup);

const ways = { __typename: 'MyWaysIn', email: 'jo@home.example', phone: null, hasAuthenticator: true, hasCard: false, workAccountSince: null, wrongTries: 0, passkeys: [], whyNotAdd: null, emailProofs: [], waitingEmail: null, waitsUntil: null, phoneToTry: null, phoneFails: null };
const session = (id: string, isThis: boolean) => ({ __typename: 'MySession', id, way: 'CODE', openedAt: '2026-11-23T09:00:00Z', lastSeenAt: '2026-11-23T09:00:00Z', supportedBy: null, isThis });
const page = { data: { myWaysIn: ways, mySessions: [session('here', true), session('there', false)] } };

test('somebody sees their ways in and ends a session left open elsewhere', async () => {
  const { asked } = renderPage(MySignInPage, { answers: { MySignInPage: page, EndMySession: { data: { endMySession: true } } } });
  expect(await screen.findByText('jo@home.example')).toBeTruthy();
  expect(screen.getByText('Here, right now')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Sign out there' }));
  expect(await screen.findByText('That one is signed out.')).toBeTruthy();
  expect(asked.find(({ operation }) => operation === 'EndMySession')?.variables).toEqual({ id: 'there' });
});

test('somebody who works here and came by a code reads why no app can be added from there, and is not asked to try', async () => {
  const { asked } = renderPage(MySignInPage, { answers: { MySignInPage: { data: { ...page.data, myWaysIn: { ...ways, hasAuthenticator: false, whyNotAdd: 'FIRST_PROOF_NEEDS_WORD' } } } } });
  fireEvent.click(await screen.findByRole('button', { name: 'Add an app' }));
  expect((await screen.findAllByText(/First sign in with your work account/)).length).toBe(2);
  expect(asked.some(({ operation }) => operation === 'AskToAddAuthenticator')).toBe(false);
});

test('taking away a second proof asks who is there first, and says so', async () => {
  let opened = 0;
  addEventListener('prove-again', () => (opened += 1), { once: true });
  renderPage(MySignInPage, { answers: { MySignInPage: page, RemoveAuthenticator: { refusal: { code: 'STEP_UP_FIRST' } } } });
  fireEvent.click(await screen.findByRole('button', { name: 'Stop using it' }));
  expect(await screen.findByText(/First show us it is still you/)).toBeTruthy();
  expect(opened).toBe(1);
});

test('who has one proof picks how to show that it is them, writes both codes, and reads from when on it counts', async () => {
  const lone = { ...ways, phone: '07700900123', hasAuthenticator: false, emailProofs: ['EMAIL', 'TEXT', 'TEAM'] };
  const { asked } = renderPage(MySignInPage, { answers: { MySignInPage: { data: { ...page.data, myWaysIn: lone } }, AskToChangeMyEmail: { data: { askToChangeMyEmail: true } }, ConfirmMyEmail: { data: { confirmMyEmail: 'LATER' } } } });
  fireEvent.change(await screen.findByLabelText(/New email/), { target: { value: 'new@home.example' } });
  fireEvent.click(screen.getByLabelText(/Text a code to/));
  fireEvent.click(screen.getByRole('button', { name: 'Send a code there' }));
  fireEvent.change(await screen.findByLabelText(/The code from your new email/), { target: { value: 'ABCD-EFGH' } });
  fireEvent.change(screen.getByLabelText(/The code from your phone/), { target: { value: 'JKMN-PQRS' } });
  fireEvent.click(screen.getByRole('button', { name: 'Use this email' }));
  await waitFor(() => expect(asked.find(({ operation }) => operation === 'ConfirmMyEmail')?.variables).toEqual({ code: 'ABCD-EFGH', oldCode: 'JKMN-PQRS' }));
  expect(asked.find(({ operation }) => operation === 'AskToChangeMyEmail')?.variables).toEqual({ email: 'new@home.example', proveBy: 'TEXT' });
});

test('a change that waits says from when on, and can be stopped', async () => {
  const { asked } = renderPage(MySignInPage, { answers: { MySignInPage: { data: { ...page.data, myWaysIn: { ...ways, waitingEmail: 'new@home.example', waitsUntil: '2026-11-26T09:00:00Z' } } }, StopMyEmailChange: { data: { stopMyEmailChange: true } } } });
  expect(await screen.findByText(/Until then all works as before/)).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Stop the change' }));
  await waitFor(() => expect(asked.some(({ operation }) => operation === 'StopMyEmailChange')).toBe(true));
});

test('a number the team wrote down is tried on one’s own page, and what texts are worth is said kindly', async () => {
  const { asked } = renderPage(MySignInPage, { answers: { MySignInPage: { data: { ...page.data, myWaysIn: { ...ways, phone: '07700900123', phoneToTry: '07700900456', phoneFails: '2026-11-23T09:00:00Z' } } }, ConfirmMyPhone: { data: { confirmMyPhone: true } } } });
  expect(await screen.findByText(/Our texts do not get to/)).toBeTruthy();
  expect(screen.getByText(/A finger, your face or an app is safer/)).toBeTruthy();
  fireEvent.change(screen.getByLabelText(/The code from the text/), { target: { value: 'ABCD-EFGH' } });
  fireEvent.click(screen.getByRole('button', { name: 'Use this number' }));
  await waitFor(() => expect(asked.find(({ operation }) => operation === 'ConfirmMyPhone')?.variables).toEqual({ code: 'ABCD-EFGH' }));
});
