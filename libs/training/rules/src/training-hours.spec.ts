import { plainDate, type Id } from '@alongside/kernel';
import { expect, test } from 'vitest';

import { spanOf, trainingHours, type TrainingTime } from './training-hours';

const [maria, owen] = ['maria' as Id<'Member'>, 'owen' as Id<'Member'>];
const time = (on: string, different: Partial<TrainingTime> = {}): TrainingTime => ({ memberId: maria, on: plainDate(on), minutes: 150, topic: 'Words that care', way: 'taught', ...different });
const span = { from: plainDate('2026-01-01'), to: plainDate('2026-11-26') };

test('hours are counted by topic and by how somebody took part', () => {
  const hours = trainingHours([time('2026-03-02'), time('2026-05-04', { topic: 'Listening', minutes: 90 }), time('2026-02-01', { way: 'watched', minutes: 120 })], span);
  expect(hours.members).toEqual([{ memberId: maria, times: 3, hours: 6, topics: [
    { topic: 'Words that care', way: 'taught', times: 1, hours: 2.5 }, { topic: 'Words that care', way: 'watched', times: 1, hours: 2 }, { topic: 'Listening', way: 'taught', times: 1, hours: 1.5 },
  ] }]);
});

test('up to today has today in it, and from a day has that day in it', () => {
  const on = (day: string) => trainingHours([time(day)], span).times;
  expect([on('2026-11-26'), on('2026-11-27'), on('2026-01-01'), on('2025-12-31')]).toEqual([1, 0, 1, 0]);
});

test('without a last day it is up to today; a last day before the first is told', () => {
  expect(spanOf(plainDate('2026-01-01'), null, plainDate('2026-11-26'))).toEqual(span);
  expect(() => spanOf(plainDate('2026-02-01'), plainDate('2026-01-31'), plainDate('2026-11-26'))).toThrow('SPAN_ENDS_BEFORE');
});

test('the team sees what all gave together; a quarter of an hour here and there is not lost', () => {
  const quarters = [time('2026-02-02', { minutes: 45 }), time('2026-03-02', { minutes: 45, memberId: owen })];
  const { members, topics, times, hours } = trainingHours(quarters, span);
  expect(members.map(({ hours: of }) => of)).toEqual([0.5, 0.5]);
  expect({ topics, times, hours }).toEqual({ topics: [{ topic: 'Words that care', way: 'taught', times: 2, hours: 1.5 }], times: 2, hours: 1.5 });
});

test('whoever gave most stands first, and a training that was no course has no topic', () => {
  expect(trainingHours([time('2026-02-02', { topic: null }), time('2026-02-02', { memberId: owen, minutes: 180 })], span).members.map(({ memberId, topics }) => [memberId, topics[0]?.topic])).toEqual([[owen, 'Words that care'], [maria, null]]);
});
