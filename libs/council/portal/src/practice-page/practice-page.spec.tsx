import { renderPage } from '@alongside/kit/testing';
import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';

import PracticePage from './practice-page';

afterEach(cleanup);

const data = {
  practiceModel: {
    __typename: 'PracticeModel',
    domains: [{
      __typename: 'PracticeDomain', code: 'HANDS', title: 'Hands', practitionerTitle: 'how we work', familyTitle: 'the doing of what we think and feel',
      practitionerLines: ['We work with children and families, we do not do things to them'], familyLines: ['Show you’ve listened by your actions'],
    }],
    lineOfTheDay: { __typename: 'PracticeLine', line: 'Make time for me', domain: 'Hands' },
    questions: ['Do I work with or do things to families?'],
    approach: ['Strengths based'],
  },
  practitionerContacts: [
    { __typename: 'PublicContact', code: 'safeguarding-hub', label: 'Hub', phone: '01253 477299', what: 'You are worried about a child.', hours: 'Monday to Thursday 9am to 5pm', isNow: true },
    { __typename: 'PublicContact', code: 'advice', label: 'Advice line', phone: '01253 478959', what: 'Advice without names.', hours: 'Ring to ask when it is open', isNow: false },
  ],
};

test('a practitioner reads families’ words beside our own', async () => {
  renderPage(PracticePage, { answers: { PracticePage: { data } } });
  const hands = await screen.findByRole('region', { name: 'Hands' });
  expect(within(hands).getByText('Show you’ve listened by your actions')).toBeTruthy();
  expect(within(hands).getByText('We work with children and families, we do not do things to them')).toBeTruthy();
  expect(screen.getByText('Make time for me')).toBeTruthy();
});

test('the number that answers now says so in words', async () => {
  renderPage(PracticePage, { answers: { PracticePage: { data } } });
  const hub = (await screen.findByText('Hub')).closest('li');
  expect(within(hub as HTMLElement).getByText('Answers now')).toBeTruthy();
  expect(screen.getAllByText('Answers now')).toHaveLength(1);
});
