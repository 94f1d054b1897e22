import { renderPage } from '@alongside/kit/testing';
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';

import ValuesPage from './values-page';

afterEach(cleanup);

const aValue = (changes: object) => ({
  __typename: 'PolicyValue', code: 'consent.alone_from.photo-internal', label: 'Photo for staff: says yes alone from', section: 'ages', unit: 'age', value: '16', from: '2024-01-01', to: null, source: 'Our policy',
  checkedOn: '2026-11-27', holds: true, endsSoon: false, writtenAs: 'CHOICE', least: null, most: null, canBecome: ['13', '14', '15', '16', '17', '18'], ...changes,
});
const beside = aValue({ code: 'consent.guardian_beside.photo-internal', label: 'Photo for staff: from then on, whoever looks after them is', unit: 'choice', value: 'told', canBecome: ['told', 'asked'] });
const rate = aValue({ code: 'pay.rate.hour', label: 'About an hour', section: 'pay', unit: 'pence', value: '2750', writtenAs: null, canBecome: null });
const ends = aValue({ code: 'child.school_ends', label: 'School is over by', section: 'children', unit: 'time', value: '15:30', writtenAs: 'TIME', canBecome: null });

test('a new age is decided for one purpose from a day, with where it comes from; a rate is only read here', async () => {
  const { asked } = renderPage(ValuesPage, { answers: { ValuesPage: { data: { policyValues: [aValue({}), beside, rate] } }, DecideValue: { data: { decideValue: [] } } } });
  const code = await screen.findByLabelText('What for?');
  expect(within(code).queryByText('About an hour')).toBeNull();
  fireEvent.change(code, { target: { value: 'consent.alone_from.photo-internal' } });
  expect(screen.getByText('Now: 16')).toBeTruthy();
  fireEvent.change(screen.getByLabelText('The new value'), { target: { value: '15' } });
  for (const [name, value] of [['Day', '1'], ['Month', 'Jan'], ['Year', '2027']] as const) fireEvent.change(screen.getByLabelText(name), { target: { value } });
  fireEvent.change(screen.getByLabelText('Where does it come from?'), { target: { value: 'Minute 12' } });
  fireEvent.click(screen.getByRole('button', { name: 'Keep this' }));
  await expect.poll(() => asked.find(({ operation }) => operation === 'DecideValue')?.variables).toEqual({ code: 'consent.alone_from.photo-internal', value: '15', from: '2027-01-01', source: 'Minute 12' });
});

test('a time is written, with how to write it', async () => {
  const { asked } = renderPage(ValuesPage, { answers: { ValuesPage: { data: { policyValues: [aValue({}), ends] } }, DecideValue: { data: { decideValue: [] } } } });
  fireEvent.change(await screen.findByLabelText('What for?'), { target: { value: 'child.school_ends' } });
  expect(screen.getByText('A time, like 15:30.')).toBeTruthy();
  fireEvent.change(screen.getByLabelText('The new value'), { target: { value: '15:15' } });
  for (const [name, value] of [['Day', '1'], ['Month', 'Jan'], ['Year', '2027']] as const) fireEvent.change(screen.getByLabelText(name), { target: { value } });
  fireEvent.change(screen.getByLabelText('Where does it come from?'), { target: { value: 'Minute 13' } });
  fireEvent.click(screen.getByRole('button', { name: 'Keep this' }));
  await expect.poll(() => asked.find(({ operation }) => operation === 'DecideValue')?.variables).toMatchObject({ code: 'child.school_ends', value: '15:15' });
});

test('whether something is child employment stands apart in words; who may decide it chooses among three, and whoever may not only reads it', async () => {
  const work = aValue({ code: 'child.employment.meeting', label: 'Meetings: for people of school age', section: 'child-employment', unit: 'choice', value: 'pending', canBecome: ['pending', 'not_employment', 'permit_held'] });
  renderPage(ValuesPage, { answers: { ValuesPage: { data: { policyValues: [aValue({}), work] } } } });
  const table = within(await screen.findByRole('table', { name: /Whether it is child employment/ }));
  expect(table.getByText('not decided yet')).toBeTruthy();
  fireEvent.change(screen.getByLabelText('What for?'), { target: { value: 'child.employment.meeting' } });
  expect([...screen.getByLabelText('The new value').querySelectorAll('option')].map(({ textContent }) => textContent)).toEqual(['Choose', 'not decided yet', 'not employment', 'employment, with a permit']);
  cleanup();
  renderPage(ValuesPage, { answers: { ValuesPage: { data: { policyValues: [aValue({}), { ...work, canBecome: null, writtenAs: null }] } } } });
  expect(await screen.findByRole('table', { name: /Whether it is child employment/ })).toBeTruthy();
  expect(within(screen.getByLabelText('What for?')).queryByText(/Meetings/)).toBeNull();
});

test('whether those who look after them are told or asked is said in words', async () => {
  renderPage(ValuesPage, { answers: { ValuesPage: { data: { policyValues: [aValue({}), beside] } } } });
  expect(await screen.findByText('told of it')).toBeTruthy();
});
