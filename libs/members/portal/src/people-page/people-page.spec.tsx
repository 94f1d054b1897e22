import { renderPage } from '@alongside/kit/testing';
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';

import PeoplePage from './people-page';

afterEach(cleanup);

const maria = { __typename: 'Member', id: 'm1', knownAs: 'Maria', fullName: 'Maria Thornley', kind: 'PARENT', strengths: 'Clear questions', interests: ['panels'], reachBy: ['TEXT'], reachNote: 'After 4pm', joinedOn: '2026-01-05', stage: 'ACTIVE' };
const page = (members: unknown[], next: string | null = null) => ({ data: { members: { __typename: 'MemberPage', total: members.length, next, members } } });

test('people are shown with what they are good at and how they like to be reached', async () => {
  renderPage(PeoplePage, { answers: { PeoplePage: page([maria], 'm1') } });
  expect((await screen.findByRole('link', { name: 'Maria' })).getAttribute('href')).toBe('/team/people/m1');
  expect(screen.getByText('Clear questions')).toBeTruthy();
  expect(screen.getByText('Text. After 4pm')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'More people' }).getAttribute('href')).toBe('/team/people?after=m1');
});

test('a search asks the server with the words and the kind', async () => {
  const { asked } = renderPage(PeoplePage, { answers: { PeoplePage: page([]) } });
  expect(await screen.findByText(/You can bring the sheet you keep today/)).toBeTruthy();
  fireEvent.change(screen.getByLabelText('Name, interest or strength'), { target: { value: ' 100% kind ' } });
  fireEvent.change(screen.getByLabelText('Who'), { target: { value: 'YOUNG_PERSON' } });
  fireEvent.click(screen.getByRole('button', { name: 'Find' }));
  await waitFor(() => expect(asked.at(-1)?.variables).toEqual({ search: '100% kind', kind: 'YOUNG_PERSON', first: 50, after: null }));
  expect(await screen.findByRole('link', { name: 'Show everybody' })).toBeTruthy();
});
