import { renderPage } from '@alongside/kit/testing';
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';

import TrainingHoursPage from './training-hours-page';

afterEach(cleanup);

const topic = { __typename: 'TopicHours', topic: 'Words that care', way: 'TAUGHT', times: 2, hours: 5 };
const hours = { __typename: 'TrainingHours', times: 2, hours: 5, topics: [topic], members: [{ __typename: 'MemberTrainingHours', memberId: 'm1', memberName: 'Maria', times: 2, hours: 5, topics: [topic] }] };
const show = (trainingHours: object = hours) => renderPage(TrainingHoursPage, { answers: { TrainingHoursPage: { data: { trainingHours } } } });
const write = (form: HTMLElement, name: string, [day, month, year]: readonly [string, string, string]) => {
  const group = within(within(form).getByRole('group', { name: new RegExp(`^${name}`), hidden: true }));
  for (const [part, value] of [['Day', day], ['Month', month], ['Year', year]] as const) fireEvent.change(group.getByLabelText(part), { target: { value } });
};

test('what all gave together stands above what each gave', async () => {
  show();
  expect(within(await screen.findByRole('table', { name: 'Hours by topic' })).getByText('Words that care')).toBeTruthy();
  expect(within(screen.getByRole('table', { name: 'Hours by member' })).getByRole('link', { name: 'Maria' }).getAttribute('href')).toBe('/team/people/m1');
});

test('other days are counted when they are chosen, and a last day before the first is said before anything is asked', async () => {
  const { asked } = show();
  const form = await screen.findByRole('form', { name: 'Which days', hidden: true });
  write(form, 'From', ['1', 'jan', '2026']);
  write(form, 'Up to', ['31', '12', '2025']);
  fireEvent.submit(form);
  expect(screen.getByText(/The last day is before the first/)).toBeTruthy();
  expect(asked).toHaveLength(1);
  write(form, 'Up to', ['30', '6', '2026']);
  fireEvent.submit(form);
  await waitFor(() => expect(asked.at(-1)?.variables).toEqual({ from: '2026-01-01', to: '2026-06-30' }));
});

test('days without a training say so', async () => {
  show({ ...hours, times: 0, hours: 0, topics: [], members: [] });
  expect(await screen.findByText(/No training was given in these days/)).toBeTruthy();
});
