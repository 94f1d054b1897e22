import { plainDate } from '@alongside/kernel';
import { expect, test } from 'vitest';

import type { ActivityKind } from '../checks/activity';
import { involvementOf, type EverythingDone, type PlaceInGroup } from './involvement';

const today = plainDate('2026-11-26');
const came = (on: string, kind: ActivityKind = 'panel', minutes = 120) => ({ on: plainDate(on), kind, minutes });
const inGroup = (from: string, different: Partial<PlaceInGroup> = {}): PlaceInGroup => ({ groupName: 'Parents of the Revolution', part: 'member', from: plainDate(from), to: null, ...different });
const done = (different: Partial<EverythingDone>) => involvementOf({ parts: [], steps: [], places: [], ...different }, today);

test('somebody is with us since the earliest thing they did, whatever is written down later', () => {
  expect(done({ parts: [came('2025-09-01'), came('2025-05-03', 'project', 90)], places: [inGroup('2025-06-01')] })).toMatchObject({ since: '2025-05-03', months: 18, dates: 2, hours: 3.5 });
  expect(done({ parts: [came('2025-05-03')], places: [inGroup('2025-02-10')] }).since).toBe('2025-02-10');
});

test('before the first deed there is no beginning', () => {
  expect(done({})).toEqual({ since: null, months: 0, dates: 0, hours: 0, moments: [] });
});

test('what is to come counts for nothing, and today counts', () => {
  expect(done({ parts: [came('2026-11-26'), came('2026-11-27')] })).toMatchObject({ since: '2026-11-26', dates: 1 });
});

test('the first date, the first of each kind and the tenth stand in the story, and not every date', () => {
  const parts = [came('2026-01-05'), came('2026-02-02', 'training'), ...Array.from({ length: 8 }, (_, place) => came(`2026-03-1${place}`))];
  expect(done({ parts }).moments.map(({ on, what, kind, dates }) => [on, what, kind ?? dates])).toEqual([
    ['2026-01-05', 'first-date', 'panel'], ['2026-02-02', 'first-of-kind', 'training'], ['2026-03-17', 'so-many-dates', 10],
  ]);
});

test('a step stands there once they said yes to it', () => {
  const steps: EverythingDone['steps'] = [
    { kind: 'panel', step: 'shadow', answer: 'yes', answeredOn: plainDate('2026-03-01') }, { kind: 'panel', step: 'lead', answer: 'no', answeredOn: plainDate('2026-04-01') },
    { kind: 'training', step: 'lead', answer: null, answeredOn: null },
  ];
  expect(done({ steps }).moments).toMatchObject([{ on: '2026-03-01', what: 'took-step', step: 'shadow' }]);
});

test('a group stands there from the day they came to the day they went; being named to one from the team does not', () => {
  const places = [inGroup('2025-01-10', { to: plainDate('2025-12-01') }), inGroup('2026-02-01', { part: 'leads', groupName: 'Letters' }), inGroup('2024-01-01', { part: 'team' })];
  expect(done({ places }).moments.map(({ on, what }) => [on, what])).toEqual([['2025-01-10', 'joined-group'], ['2025-12-01', 'left-group'], ['2026-02-01', 'began-to-lead']]);
});

test('a month is whole on its day, also from the last of a long month', () => {
  const months = (since: string, until: string) => involvementOf({ parts: [came(since)], steps: [], places: [] }, plainDate(until)).months;
  expect([months('2026-01-31', '2026-02-28'), months('2026-01-15', '2026-02-14'), months('2026-01-15', '2026-02-15'), months('2024-02-29', '2025-02-28')]).toEqual([1, 0, 1, 12]);
});
