import { renderPage } from '@alongside/kit/testing';
import { cleanup, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';

import MyStoryPage from './my-story-page';

afterEach(cleanup);

const moment = (on: string, what: string, different: object = {}) => ({ __typename: 'InvolvementMoment', on, what, kind: null, step: null, groupName: null, dates: null, ...different });
const involvement = {
  __typename: 'Involvement', memberId: 'm1', since: '2025-05-03', months: 18, dates: 14, hours: 31.5,
  moments: [moment('2025-05-03', 'FIRST_DATE', { kind: 'PANEL' }), moment('2025-06-01', 'JOINED_GROUP', { groupName: 'Parents of the Revolution' }), moment('2026-03-01', 'SO_MANY_DATES', { dates: 10 }), moment('2026-03-01', 'TOOK_STEP', { kind: 'PANEL', step: 'LEAD' })],
};
const show = (different: object = {}) => renderPage(MyStoryPage, { answers: { MyStoryPage: { data: {
  myRecord: { __typename: 'Member', id: 'm1', knownAs: 'Maria', involvement: { ...involvement, ...different } },
  mySkillsBook: { __typename: 'SkillsBook', memberId: 'm1', parts: [{ __typename: 'SkillsPart', kind: 'PANEL', times: 14, hours: 31.5 }] },
  myTrainingHours: [{ __typename: 'TopicHours', topic: 'Words that care', way: 'WATCHED', times: 1, hours: 2 }],
} } } });
const text = () => document.body.textContent?.replaceAll('\u00a0', ' ') ?? '';

test('it says since when, how often and how long, in plain words, and can be printed', async () => {
  show();
  await screen.findByRole('heading', { name: 'Maria' });
  for (const words of ['You are with us since Saturday 3 May 2025.', 'That is 1 year and 6 months.', 'You came to 14 dates.', 'You gave 31.5 hours.']) expect(text()).toContain(words);
  expect(screen.getByRole('button', { name: 'Print this' })).toBeTruthy();
});

test('it begins with the first day, and what happened on one day stands together', async () => {
  show();
  await screen.findByText('Your first date with us: Interview panels.');
  expect(screen.getAllByRole('term').filter(({ textContent }) => textContent?.includes('March')).length).toBe(1);
  for (const words of ['You came to the group Parents of the Revolution.', 'You had come to 10 dates.', 'You took a step in Interview panels: Lead it.', 'You watched and learned. 1 time, 2 hours.']) expect(text()).toContain(words);
});

test('whoever did nothing yet is told how it begins', async () => {
  show({ since: null, months: 0, dates: 0, hours: 0, moments: [] });
  expect(await screen.findByText('Come to one date and we can start.')).toBeTruthy();
});
