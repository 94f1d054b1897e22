import { renderPage } from '@alongside/kit/testing';
import { cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';

import { SitBeside } from './sit-beside';

// The dialog itself is the browser's; here it only opens.
HTMLDialogElement.prototype.showModal = function show(this: HTMLDialogElement) {
  this.open = true;
};
afterEach(cleanup);

type Answers = NonNullable<NonNullable<Parameters<typeof renderPage>[1]>['answers']>;
const show = (opensWith: string, opened: Answers[string]) => renderPage(() => <SitBeside personId="p1" />, { answers: {
  OfferSupport: { data: { offerSupport: { __typename: 'SupportOffered', firstName: 'Ellis', opensWith } } }, OpenSupport: opened,
} });

async function handOver(): Promise<void> {
  fireEvent.click(screen.getByLabelText('Just the two of us'));
  fireEvent.click(screen.getByRole('button', { name: 'Hand over now' }));
  await screen.findByText('Hi Ellis');
}

test('a worker says who is there before anything is handed over', async () => {
  const { asked } = show('PRESS', { data: {} });
  fireEvent.click(screen.getByRole('button', { name: 'Hand over now' }));
  expect((await screen.findAllByText('Say who is there.')).length).toBeGreaterThan(0);
  expect(asked).toEqual([]);
});

test('without a card the young person presses themselves; nothing was opened before', async () => {
  const { asked } = show('PRESS', { refusal: { code: 'SUPPORT_START_AGAIN' } });
  await handOver();
  expect(asked.map(({ operation }) => operation)).toEqual(['OfferSupport']);
  fireEvent.click(await screen.findByRole('button', { name: 'Yes, it is me' }));
  expect(await screen.findByText(/Give the device back/)).toBeTruthy();
  expect(asked.at(-1)?.variables).toEqual({ personId: 'p1', pin: null, pressed: true });
});

test('with a card it is the PIN, and a wrong one is told beside its box', async () => {
  const { asked } = show('PIN', { refusal: { code: 'PIN_NOT_RIGHT', field: 'pin' } });
  await handOver();
  expect(screen.queryByText('Yes, it is me')).toBeNull();
  fireEvent.change(await screen.findByLabelText(/The PIN of your card/), { target: { value: '4711' } });
  fireEvent.click(await screen.findByRole('button', { name: 'Open my pages' }));
  expect((await screen.findAllByText(/not the PIN for this card/)).length).toBeGreaterThan(0);
  expect(asked.at(-1)?.variables).toEqual({ personId: 'p1', pin: '4711', pressed: false });
});
