import { renderPage } from '@alongside/kit/testing';
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';

import AboutMePage from './about-me-page';

afterEach(cleanup);

const mine = {
  __typename: 'Member', id: 'm1', knownAs: 'Mia', strengths: 'Clear questions', interests: ['panels'], languages: [{ __typename: 'Language', code: 'pl', name: 'Polish' }],
  profile: { __typename: 'Profile', id: 'm1', wants: null, wonts: 'Court', important: null },
};

test('a member says what they want and will not do, and an empty answer takes one away', async () => {
  const { asked } = renderPage(AboutMePage, { path: '/me/about', answers: { AboutMePage: { data: { myRecord: mine } }, SayAboutMe: { data: { correctMyRecord: mine } } } });
  expect((await screen.findAllByRole('textbox')).map((box) => box.getAttribute('name')).slice(0, 2)).toEqual(['knownAs', 'strengths']);
  fireEvent.change(screen.getByLabelText('What do you want to do with us?'), { target: { value: 'Help choose staff' } });
  fireEvent.change(screen.getByLabelText('What will you not do, or not talk about?'), { target: { value: '' } });
  fireEvent.click(screen.getByRole('button', { name: 'Save' }));
  await waitFor(() => expect(asked.findLast(({ operation }) => operation === 'SayAboutMe')?.variables.input).toEqual({
    knownAs: 'Mia', strengths: 'Clear questions', interests: ['panels'], languages: ['Polish'], wants: 'Help choose staff', wonts: '', important: '',
  }));
});
