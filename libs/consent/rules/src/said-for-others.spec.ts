import { plainDate, type Id } from '@alongside/kernel';
import { describe, expect, test } from 'vitest';

import { consentStates } from './consent-record';
import { yesStands, yesStandsForDate } from './said-for-others';

const pat = 'p1' as Id<'Person'>;
const said = (answer: 'yes' | 'no' | 'talk') => ({ standing: [{ personId: pat, capacity: 'parent' as const, answer }] });

describe('what a guardian said can be taken back while it stands', () => {
  test('a yes that is waited with, talked about or used; not one that is over', () => {
    expect(consentStates.filter((state) => yesStands(said('yes'), state, pat))).toEqual(['asked', 'in-discussion', 'given', 'due-renewal']);
  });

  test('a no, a wish to talk and the yes of another are nothing to take back', () => {
    expect([yesStands(said('no'), 'given', pat), yesStands(said('talk'), 'asked', pat), yesStands(said('yes'), 'given', 'p2')]).toEqual([false, false, false]);
  });

  test('of a date until the day itself', () => {
    const date = { ...said('yes'), activity: { title: 'A date', heldOn: plainDate('2026-12-08'), startsAt: '10:00', endsAt: '11:00', place: 'Here', plainSummary: 'x' } as never };
    expect(['2026-12-08', '2026-12-09'].map((today) => yesStandsForDate(date, pat, plainDate(today)))).toEqual([true, false]);
  });
});
