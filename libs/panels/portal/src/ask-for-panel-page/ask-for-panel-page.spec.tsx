import { renderPage } from '@alongside/kit/testing';
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';

import AskForPanelPage from './ask-for-panel-page';

afterEach(cleanup);

const day = (heldOn: string, parentsFree: number, youngFree: number, note: string) => ({ __typename: 'PanelCapacity', heldOn, startsAt: '16:30', parentsFree, youngFree, note, payPence: 5500 });
const capacity = { data: { panelCapacity: [day('2026-12-04', 9, 2, 'SHORT_NOTICE'), day('2026-12-08', 9, 4, 'PLENTY')] } };

const write = (label: RegExp | string, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } });
const choose = (label: RegExp | string) => fireEvent.click(screen.getByLabelText(label));
const send = () => fireEvent.click(screen.getByRole('button', { name: 'Send to the coordinator' }));

async function filled() {
  fireEvent.click(await screen.findByLabelText(/Tuesday 8.December/));
  write(/^Job/, 'Team Manager, Family Safeguarding');
  write(/^Where/, 'Harbour House, room 2');
  write(/How many people will you meet/, '3');
  choose('Half');
  choose(/Scores are added/);
}

test('a chosen date is written into the boxes, and the answers to check follow what is typed', async () => {
  renderPage(AskForPanelPage, { answers: { PanelCapacity: capacity } });
  await filled();
  expect(screen.getByLabelText<HTMLInputElement>('Day').value).toBe('8');
  expect(screen.getByLabelText<HTMLInputElement>('Year').value).toBe('2026');
  const check = within(screen.getByRole('region', { name: 'Check your answers' }));
  expect(check.getByText(/Tuesday 8.December 2026, 4:30pm to 6:30pm/)).toBeTruthy();
  expect(check.getByText('3 people, £55 each: £165 and fares', { normalizer: (text) => text.replaceAll('\u00a0', ' ') })).toBeTruthy();
});

test('it is sent as it was typed, and leads to the panel', async () => {
  const { asked } = renderPage(AskForPanelPage, { answers: { PanelCapacity: capacity, AskForPanel: { data: { askForPanel: { __typename: 'Panel', id: 'p1' } } } } });
  await filled();
  send();
  await screen.findByText('elsewhere');
  expect(asked.find(({ operation }) => operation === 'AskForPanel')?.variables).toMatchObject({
    input: {
      role: 'Team Manager, Family Safeguarding', place: 'Harbour House, room 2', candidates: 3, heldOn: '2026-12-08', startsAt: '16:30', endsAt: '18:30',
      kind: 'MIXED', parentSeats: 2, youngSeats: 1, scoreShare: 'HALF', disagreement: 'ADDED', adviceReason: null,
    },
  });
});

test('whom it suits is asked in a fold, stands among the answers to check and goes with the wish', async () => {
  const { asked } = renderPage(AskForPanelPage, { answers: { PanelCapacity: capacity, AskForPanel: { refusal: { code: 'AGES_TURNED_ROUND', field: 'toAge' } } } });
  await filled();
  expect(screen.getByText('Whom does this suit?').closest('details')?.open).toBe(false);
  write('Languages that help', 'Polish, , Romanian');
  write('Young people from age', '18');
  write('Up to age', '16');
  write('What it is about', 'housing');
  const check = within(screen.getByRole('region', { name: 'Check your answers' }));
  for (const words of ['Polish, Romanian', '18 to 16', 'housing']) expect(check.getByText(words)).toBeTruthy();
  send();
  await waitFor(() => expect(screen.getByLabelText('Up to age').getAttribute('aria-invalid')).toBe('true'));
  expect(asked.find(({ operation }) => operation === 'AskForPanel')?.variables).toMatchObject({ input: { fit: { languages: ['Polish', 'Romanian'], fromAge: 18, toAge: 16, about: ['housing'] } } });
  expect(screen.getByText('Whom does this suit?').closest('details')?.open).toBe(true);
  expect(screen.getByLabelText<HTMLInputElement>('Languages that help').value).toBe('Polish, , Romanian');
});

test('another kind of panel brings its own seats, and asks again who is free', async () => {
  const { asked } = renderPage(AskForPanelPage, { answers: { PanelCapacity: capacity } });
  await filled();
  fireEvent.click(screen.getByDisplayValue('PARENTS_AND_CARERS'));
  expect(screen.getByLabelText<HTMLInputElement>('Seats for parents or carers').value).toBe('3');
  await waitFor(() => expect(asked.at(-1)?.variables).toMatchObject({ parentSeats: 3, youngSeats: 0 }));
});

test('advice only asks for the reason', async () => {
  renderPage(AskForPanelPage, { answers: { PanelCapacity: capacity } });
  await filled();
  choose(/Advice only/);
  expect(screen.getByLabelText(/Why is it only advice/)).toBeTruthy();
});

test('what is missing is told all at once, beside each question, and nothing is sent', async () => {
  const { asked } = renderPage(AskForPanelPage, { answers: { PanelCapacity: capacity } });
  await screen.findByLabelText(/Tuesday 8.December/);
  send();
  const summary = await screen.findByRole('alert');
  expect(within(summary).getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual(['#role', '#place', '#candidates', '#heldOn', '#scoreShare', '#disagreement']);
  expect(asked.some(({ operation }) => operation === 'AskForPanel')).toBe(false);
});

test('the server’s no stands beside its question, and what was typed stays', async () => {
  const refusal = { code: 'LOCAL_TIME_DOES_NOT_EXIST', field: 'startsAt' };
  renderPage(AskForPanelPage, { answers: { PanelCapacity: capacity, AskForPanel: { refusal } } });
  await filled();
  send();
  expect(await screen.findAllByText(/The clocks go forward then/)).toHaveLength(2);
  expect(screen.getByLabelText<HTMLInputElement>(/^Job/).value).toBe('Team Manager, Family Safeguarding');
});
