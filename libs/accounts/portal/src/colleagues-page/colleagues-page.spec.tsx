import { renderPage } from '@alongside/kit/testing';
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';

import ColleaguesPage from './colleagues-page';

afterEach(cleanup);

const colleague = (personId: string, name: string, different: object = {}) => ({ __typename: 'WaysInOfAnother', personId, name, roles: ['hr'], secondProofs: 1, signedIn: 2, whyNotHelp: null, whyNotLetAdd: 'HAS_SECOND_PROOF', mayAddUntil: null, ...different });
const show = () => renderPage(ColleaguesPage, { answers: {
  ColleaguesPage: { data: { colleagues: [colleague('p1', 'Helen Pye'), colleague('p2', 'Ade Bello', { whyNotHelp: 'WAYS_IN_OF_YOUR_OWN' }), colleague('p3', 'Olu Ward', { secondProofs: 0, whyNotLetAdd: null })] } },
  LetAddProof: { data: { letAddProof: true } },
  SignOutPerson: { data: { signOutPerson: true } }, EndSecondProofs: { data: { endSecondProofs: true } },
} });

test('a colleague who lost a phone is signed out with one press', async () => {
  const { asked } = show();
  fireEvent.click(within(await screen.findByRole('region', { name: /^Helen/ })).getByRole('button', { name: 'Sign Helen Pye out everywhere' }));
  expect(await screen.findByText('Signed out on every device.')).toBeTruthy();
  expect(asked.find(({ operation }) => operation === 'SignOutPerson')?.variables).toEqual({ personId: 'p1' });
});

test('a proof is ended only once it is said how we know that it is them', async () => {
  const { asked } = show();
  const helen = within(await screen.findByRole('region', { name: /^Helen/ }));
  fireEvent.click(helen.getByRole('button', { name: 'End them', hidden: true }));
  expect((await screen.findAllByText('Say how you know that it is them.')).length).toBeGreaterThan(0);
  fireEvent.click(helen.getByLabelText('I rang the number from before'));
  fireEvent.click(helen.getByRole('button', { name: 'End them', hidden: true }));
  await expect.poll(() => asked.find(({ operation }) => operation === 'EndSecondProofs')?.variables).toEqual({ personId: 'p1', sureBy: 'RANG_KNOWN_NUMBER' });
  expect(await helen.findByText(/^Ended\./)).toBeTruthy();
});

test('nobody ends their own here, and reads why', async () => {
  show();
  const ade = within(await screen.findByRole('region', { name: /^Ade/ }));
  expect(ade.getByText(/ask somebody else/)).toBeTruthy();
  expect(ade.queryByText('End the lost app or key')).toBeNull();
});

test('a colleague without a proof is let add one, once it is said how we know that it is them; one who has a proof is not', async () => {
  const { asked } = show();
  const olu = within(await screen.findByRole('region', { name: /^Olu/ }));
  fireEvent.click(olu.getByLabelText('We met'));
  fireEvent.click(olu.getByRole('button', { name: 'Let them add one', hidden: true }));
  expect(await olu.findByText(/^Done\./)).toBeTruthy();
  expect(asked.find(({ operation }) => operation === 'LetAddProof')?.variables).toEqual({ personId: 'p3', sureBy: 'MET' });
  expect(within(screen.getByRole('region', { name: /^Helen/ })).queryByText('Let them add an app or key')).toBeNull();
});
