import { newId } from '@alongside/kernel';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { apiFixture, type ApiFixture } from './api-fixture';
import type { Visitor } from './visitor';

interface Told {
  readonly code: string;
  readonly field?: string;
}

interface Wire {
  readonly errors?: readonly { readonly extensions: { readonly refusal: Told; readonly refusals?: readonly Told[] } }[];
}

const ASK = 'mutation ($input: AskForPanelInput!, $key: String!) { askForPanel(input: $input, idempotencyKey: $key) { id role place shortNotice } }';
const good = {
  role: 'Team Manager, Family Safeguarding', heldOn: '2026-12-08', startsAt: '16:30', endsAt: '18:30', place: 'Harbour House, room 2', candidates: 3,
  kind: 'MIXED', parentSeats: 2, youngSeats: 1, scoreShare: 'HALF', disagreement: 'ADDED',
};

let api: ApiFixture;
let hr: Visitor;
beforeAll(async () => {
  api = await apiFixture();
  hr = await api.as('hr');
});
afterAll(() => api?.close());

/** Everything that was refused at once. */
async function told(change: object, who = hr): Promise<readonly Told[]> {
  const response = await who.fetch('/graphql', {
    method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query: ASK, variables: { input: { ...good, ...change }, key: newId() } }),
  });
  const { errors = [] } = (await response.json()) as Wire;
  return errors.flatMap(({ extensions }) => extensions.refusals ?? [extensions.refusal]);
}
const panelsKept = async () => (await api.database.query('select 1 from panels.interview_panel')).length;

describe('a form that cannot be', () => {
  test.each([
    ['nothing typed', { role: '', place: ' ' }, ['role ANSWER_MISSING', 'place ANSWER_MISSING']],
    ['only a NUL byte', { role: '\u0000' }, ['role ANSWER_MISSING']],
    ['5,000 letters', { place: 'x'.repeat(5_000) }, ['place ANSWER_TOO_LONG']],
    ['31 February', { heldOn: '2027-02-31' }, ['heldOn DATE_NOT_REAL']],
    ['yesterday', { heldOn: '2026-11-22' }, ['heldOn DATE_IN_PAST']],
    ['the hour that spring skips', { heldOn: '2027-03-28', startsAt: '01:30', endsAt: '03:30' }, ['startsAt LOCAL_TIME_DOES_NOT_EXIST']],
    ['an end before the start', { endsAt: '09:00' }, ['endsAt ENDS_BEFORE_START']],
    ['0 candidates and -1 seats', { candidates: 0, parentSeats: -1 }, ['candidates CANDIDATES_MISSING', 'parentSeats NUMBER_OUT_OF_RANGE']],
    ['a candidate and a half', { candidates: 1.5 }, ['candidates NUMBER_NOT_WHOLE']],
    ['advice only without a reason', { disagreement: 'ADVICE_ONLY' }, ['adviceReason REASON_MISSING']],
  ])('%s: each question is named, and nothing is written', async (_, change, expected) => {
    const before = await panelsKept();
    expect((await told(change)).map(({ field, code }) => `${field} ${code}`)).toEqual(expected);
    expect(await panelsKept()).toBe(before);
  });

  test.each([['candidates', { candidates: 'three' }], ['kind', { kind: 'BANANA' }], ['heldOn', { heldOn: 8 }]])('the wrong sort of answer names %s', async (field, change) => {
    // The second time the question is compiled, and must answer the same.
    for (let time = 0; time < 2; time++) expect(await told(change)).toEqual([{ code: 'QUESTION_NOT_UNDERSTOOD', field }]);
  });

  test('a question nobody can read is a mistake in the question, not in the house', async () => {
    for (const query of ['{ nothingLikeThis }', '{ panelRequests {', 'mutation { askForPanel }']) {
      const response = await hr.fetch('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query }) });
      expect(((await response.json()) as Wire).errors?.[0]?.extensions.refusal.code).toBe('QUESTION_NOT_UNDERSTOOD');
    }
  });
});

test('tags, right-to-left words and emoji stay the text they are', async () => {
  const { askForPanel } = await hr.ask<{ askForPanel: { role: string; place: string } }>(ASK, { key: newId(), input: { ...good, role: '<b>مدير</b> 👩‍👧', place: 'שלום & "Sons"' } });
  expect(askForPanel).toMatchObject({ role: '<b>مدير</b> 👩‍👧', place: 'שלום & "Sons"' });
});

test('nobody else may ask for a panel or read one', async () => {
  const { askForPanel } = await hr.ask<{ askForPanel: { id: string } }>(ASK, { key: newId(), input: good });
  for (const person of ['practitioner', 'finance-checker', 'councillor', 'trainer', 'administrator']) {
    const visitor = await api.as(person);
    expect(await told({}, visitor)).toMatchObject([{ code: 'FORBIDDEN' }]);
    expect(await visitor.refusal('query ($id: ID!) { panel(id: $id) { role } }', { id: askForPanel.id })).toBe('FORBIDDEN');
  }
  expect(await told({}, api.visitor())).toMatchObject([{ code: 'SIGN_IN_FIRST' }]);
});

test('an id that names nothing is told apart from nothing else', async () => {
  for (const id of ['', 'no-id', newId(), "1'; drop table panels.interview_panel; --"]) {
    expect(await hr.refusal('query ($id: ID!) { panel(id: $id) { role } }', { id })).toBe('NOT_FOUND');
  }
});

describe('training', () => {
  const PLAN = 'mutation ($input: PlanDeliveryInput!, $key: String!) { planDelivery(input: $input, idempotencyKey: $key) { id placesTaken places } }';

  test('the coordinator plans a date, a practitioner takes a place, and what may not be is refused', async () => {
    const coordinator = await api.as('coordinator');
    const practitioner = await api.as('practitioner');
    const input = { title: 'What it is like to be a parent here', about: 'How a first visit feels, and what helps.', mostLearners: 14 };
    expect(await practitioner.refusal('mutation ($input: OpenCourseInput!) { openCourse(input: $input) { id } }', { input })).toBe('FORBIDDEN');
    const { openCourse } = await coordinator.ask<{ openCourse: { id: string } }>('mutation ($input: OpenCourseInput!) { openCourse(input: $input) { id } }', { input });
    const date = { courseId: openCourse.id, heldOn: '2026-12-15', startsAt: '09:30', endsAt: '12:30', place: 'Harbour House', parentSeats: 2, youngSeats: 0 };
    expect((await coordinator.graphql(PLAN, { key: newId(), input: { ...date, heldOn: '2027-02-31' } })).refusals).toMatchObject([{ code: 'DATE_NOT_REAL', field: 'heldOn' }]);
    const { planDelivery } = await coordinator.ask<{ planDelivery: { id: string } }>(PLAN, { key: newId(), input: date });
    const BOOK = 'mutation ($id: ID!) { bookTrainingPlace(deliveryId: $id) { placesTaken myPlace { booked } whyNotBook whyNotEvaluate } }';
    const { bookTrainingPlace } = await practitioner.ask<{ bookTrainingPlace: object }>(BOOK, { id: planDelivery.id });
    expect(bookTrainingPlace).toEqual({ placesTaken: 1, myPlace: { booked: true }, whyNotBook: 'ALREADY_BOOKED', whyNotEvaluate: 'DELIVERY_NOT_GIVEN_YET' });
    expect(await practitioner.refusal(BOOK, { id: planDelivery.id })).toBe('ALREADY_BOOKED');
    const { myTraining } = await practitioner.ask<{ myTraining: { learning: { courseTitle: string }[] } }>('{ myTraining { learning { courseTitle } } }');
    expect(myTraining.learning).toEqual([{ courseTitle: 'What it is like to be a parent here' }]);
  });
});
