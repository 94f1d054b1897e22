import { renderPage } from '@alongside/kit/testing';
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';

import PeoplePage from './people-page';

afterEach(cleanup);

const maria = { __typename: 'Member', id: 'm1', knownAs: 'Maria', fullName: 'Maria Thornley', kind: 'PARENT', strengths: 'Clear questions', interests: ['panels'], languages: [{ __typename: 'Language', code: 'pl', name: 'Polish' }], reachBy: ['TEXT'], reachNote: 'After 4pm', joinedOn: '2026-01-05', stage: 'ACTIVE' };
const page = (members: unknown[], next: string | null = null, nearly = false) => ({ data: { members: { __typename: 'MemberPage', total: members.length, next, nearly, members } } });
const choices = { data: { peopleChoices: { __typename: 'PeopleChoices', interests: ['panels'], languages: [{ __typename: 'Language', code: 'pl', name: 'Polish' }] } } };

test('people are shown with what they are good at and how they like to be reached', async () => {
  renderPage(PeoplePage, { answers: { PeoplePage: page([maria], 'm1'), PeopleChoices: choices } });
  expect((await screen.findByRole('link', { name: 'Maria' })).getAttribute('href')).toBe('/team/people/m1');
  expect(screen.getByText('Clear questions')).toBeTruthy();
  expect(screen.getByText('Text. After 4pm')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'More people' }).getAttribute('href')).toBe('/team/people?after=m1');
});

test('a search asks the server with the words and the kind', async () => {
  const { asked } = renderPage(PeoplePage, { answers: { PeoplePage: page([]), PeopleChoices: choices } });
  expect(await screen.findByText(/You can bring the sheet you keep today/)).toBeTruthy();
  fireEvent.change(screen.getByLabelText('Name, interest or strength'), { target: { value: ' 100% kind ' } });
  fireEvent.change(screen.getByLabelText('Who'), { target: { value: 'YOUNG_PERSON' } });
  fireEvent.click(screen.getByRole('button', { name: 'Find' }));
  await waitFor(() => expect(asked.at(-1)?.variables).toEqual({ search: '100% kind', kind: 'YOUNG_PERSON', interest: null, language: null, stage: null, first: 50, after: null }));
  expect(await screen.findByRole('link', { name: 'Show everybody' })).toBeTruthy();
});

test('the search goes on by interest, language and where somebody is', async () => {
  const { asked } = renderPage(PeoplePage, { answers: { PeoplePage: page([maria]), PeopleChoices: choices } });
  fireEvent.click(await screen.findByText('More ways to find people'));
  fireEvent.change(screen.getByLabelText('Likes to help with'), { target: { value: 'panels' } });
  fireEvent.change(await screen.findByLabelText('Speaks or signs'), { target: { value: 'pl' } });
  fireEvent.change(screen.getByLabelText('Where they are'), { target: { value: 'RESTING' } });
  fireEvent.click(screen.getByRole('button', { name: 'Find these' }));
  await waitFor(() => expect(asked.findLast(({ operation }) => operation === 'PeoplePage')?.variables).toMatchObject({ interest: 'panels', language: 'pl', stage: 'RESTING' }));
});

test('names that are only nearly right are said to be so', async () => {
  renderPage(PeoplePage, { answers: { PeoplePage: page([maria], null, true), PeopleChoices: choices } });
  expect(await screen.findByText(/These names are nearly the same/)).toBeTruthy();
});
