import { renderPage } from '@alongside/kit/testing';
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';

import TrainingPage from './training-page';

afterEach(cleanup);

const course = { __typename: 'Course', id: 'c1', title: 'What it is like', about: 'A first visit.', mostLearners: 14, timesGiven: 3, peopleTaught: 36, evaluations: 20, usefulnessTotal: 90 };
const coming = {
  __typename: 'TrainingDelivery', id: 'd1', courseId: 'c1', courseTitle: 'What it is like', heldOn: '2026-12-15', startsAt: '09:30', endsAt: '12:30', place: 'Harbour House',
  places: 14, placesTaken: 12, sessionId: 's1', trainers: { __typename: 'Trainers', firstNames: ['Maria', 'Owen'], seats: 2, asked: 0 }, myPlace: null,
  whyNotBook: null, whyNotGiveUp: 'NO_PLACE_BOOKED',
};
const taught = {
  __typename: 'TrainingDelivery', id: 'd2', courseTitle: 'What it is like', heldOn: '2026-11-10', startsAt: '09:30', endsAt: '12:30', place: 'Harbour House', state: 'DELIVERED',
  placesTaken: 2, places: 14, evaluations: 1, usefulnessTotal: 5, willChange: ['I knock and wait.'], sessionId: 's2',
};
const learned = { ...taught, myPlace: { __typename: 'MyPlace', usefulness: null, willChange: null }, whyNotEvaluate: null };

const show = (roles: string[], { mine = {}, dates = [coming], ...more }: { mine?: object; dates?: object[]; [operation: string]: unknown } = {}) =>
  renderPage(TrainingPage, {
    answers: {
      TrainingPage: { data: { me: { __typename: 'Me', personId: 'me', roles }, courses: [course], coming: dates, myTraining: { __typename: 'MyTraining', teaching: [], learning: [], ...mine } } },
      ...(more as Record<string, { data: unknown }>),
    },
  });

test('everybody sees courses, how useful they were, and the dates to come', async () => {
  show(['hr']);
  expect(await screen.findByText('4.5 of 5')).toBeTruthy();
  expect(screen.getByText('Maria and Owen', { exact: false })).toBeTruthy();
  expect(screen.getByText('All seats filled')).toBeTruthy();
  expect(screen.queryByText('Plan a date')).toBeNull();
});

test('a learner books a place', async () => {
  const { asked } = show(['learner'], { BookTrainingPlace: { data: { bookTrainingPlace: { __typename: 'TrainingDelivery', id: 'd1' } } } });
  fireEvent.click(await screen.findByRole('button', { name: 'Book a place' }));
  expect(asked.find(({ operation }) => operation === 'BookTrainingPlace')?.variables).toEqual({ deliveryId: 'd1' });
});

test('a full date says so beside the button', async () => {
  show(['learner'], { dates: [{ ...coming, whyNotBook: 'COURSE_FULL' }] });
  expect(await screen.findByText(/All places on this date are taken/)).toBeTruthy();
});

test('a trainer reads what people will change, and is offered no place', async () => {
  show(['trainer'], { mine: { teaching: [taught] } });
  const mine = within(await screen.findByRole('region', { name: 'Dates you teach' }));
  expect(mine.getByText('I knock and wait.')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Book a place' })).toBeNull();
});

test('a learner is asked two questions after the course', async () => {
  const { asked } = show(['learner'], { mine: { learning: [learned] }, EvaluateTraining: { data: { evaluateTraining: { __typename: 'TrainingDelivery', id: 'd2' } } } });
  fireEvent.click(await screen.findByLabelText('Very much'));
  fireEvent.change(screen.getByLabelText(/What will you change/), { target: { value: 'I knock and wait.' } });
  fireEvent.click(screen.getByRole('button', { name: 'Tell the trainers' }));
  expect(asked.find(({ operation }) => operation === 'EvaluateTraining')?.variables).toEqual({ deliveryId: 'd2', usefulness: 5, willChange: 'I knock and wait.' });
});

test('the coordinator says which trainers a date suits; what cannot be is told beside its box and stays', async () => {
  const { asked } = show(['coordinator'], { PlanDelivery: { refusal: { code: 'LANGUAGE_UNKNOWN', field: 'languages' } } });
  const form = within(await screen.findByRole('form', { name: 'Plan a date', hidden: true }));
  const write = (label: string | RegExp, value: string) => fireEvent.change(form.getByLabelText(label), { target: { value } });
  fireEvent.change(form.getByLabelText('Course'), { target: { value: 'c1' } });
  for (const [label, value] of [['Day', '8'], ['Month', '12'], ['Year', '2026'], [/^Starts/, '9:30am'], [/^Ends/, '12:30pm'], ['Where', 'Harbour House'], ['Languages that help', 'Klingon']] as const) write(label, value);
  fireEvent.submit(screen.getByRole('form', { name: 'Plan a date', hidden: true }));
  await waitFor(() => expect(form.getByLabelText('Languages that help').getAttribute('aria-invalid')).toBe('true'));
  expect(asked.find(({ operation }) => operation === 'PlanDelivery')?.variables).toMatchObject({ input: { courseId: 'c1', youngSeats: 0, fit: { languages: ['Klingon'], fromAge: null, toAge: null, about: [] } } });
  expect((form.getByLabelText('Languages that help') as HTMLInputElement).value).toBe('Klingon');
  expect(form.getByText('Whom does this suit?').closest('details')?.open).toBe(true);
});

test('the coordinator can plan a date', async () => {
  show(['coordinator']);
  expect(await screen.findByText('Plan a date')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Invite trainers' })).toBeTruthy();
});
