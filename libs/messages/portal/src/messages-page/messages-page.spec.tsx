import { renderPage } from '@alongside/kit/testing';
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';

import MessagesPage from './messages-page';

afterEach(cleanup);

const message = { __typename: 'SentMessage', toName: 'Ellis Reed', queuedAt: '2026-11-23T09:00:00Z', dueAt: '2026-11-24T08:00:00Z', sentAt: '2026-11-23T09:00:00Z', attempts: 0 };
const lists = {
  held: [{ ...message, id: '1', kind: 'PERMISSION_NOT_GIVEN', whyNotSendAfterCall: null }],
  failed: [{ ...message, id: '2', kind: 'REMINDER', problem: 'NO_ADDRESS', whyNotSendAgain: null }],
  waiting: [{ ...message, id: '3', kind: 'BOOKED', attempts: 2 }],
  sent: [{ ...message, id: '4', kind: 'INVITATION' }],
};

test('what needs a call stands before what was sent', async () => {
  renderPage(MessagesPage, { answers: { Messages: { data: lists } } });
  const headings = (await screen.findAllByRole('heading', { level: 2 })).map(({ textContent }) => textContent);
  expect(headings).toEqual(['Call first 1', 'We could not reach them 1', 'Waiting to go 1', 'Sent']);
  expect(screen.getByText(/They did not say that mail is safe\. Call them\./)).toBeTruthy();
  expect(screen.getByText('Trying again')).toBeTruthy();
});

test('after the call the message goes', async () => {
  const { asked } = renderPage(MessagesPage, { answers: { Messages: { data: lists }, SendMessageAfterCall: { data: { sendMessageAfterCall: { __typename: 'SentMessage', id: '1' } } } } });
  fireEvent.click(await screen.findByRole('button', { name: 'I have called. Send it' }));
  await waitFor(() => expect(asked).toContainEqual({ operation: 'SendMessageAfterCall', variables: { id: '1' } }));
});
