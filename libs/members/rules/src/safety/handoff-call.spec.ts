import { instant, plainDate, type PlainDate } from '@alongside/kernel';
import { expect, test } from 'vitest';

import { readCall, type TypedCall } from './handoff-call';

const monday = instant('2026-11-23T15:05:00Z');
const typed: TypedCall = { route: 'hub', phonedOn: null, phonedTime: null, reached: 'Sue at the Hub', reference: null };
const at = (day: string | null, time: string | null, now = monday) => readCall({ ...typed, phonedOn: day as PlainDate | null, phonedTime: time }, now, 7).phonedAt.toISOString();

test('a call that has just ended needs no time', () => expect(at(null, null)).toBe('2026-11-23T15:05:00.000Z'));

test('a time without a day is today’s, on London clocks', () => {
  expect(at(null, '14:30')).toBe('2026-11-23T14:30:00.000Z');
  expect(at('2026-07-01', '14:30', instant('2026-07-02T09:00:00Z'))).toBe('2026-07-01T13:30:00.000Z');
});

test.each([
  ['a way we do not know', { route: 'letter' }, 'ROUTE_UNKNOWN', 'route'],
  ['nobody reached', { reached: ' ' }, 'ANSWER_MISSING', 'reached'],
  ['a name without end', { reached: 'x'.repeat(101) }, 'ANSWER_TOO_LONG', 'reached'],
  ['a reference without end', { reference: 'x'.repeat(61) }, 'ANSWER_TOO_LONG', 'reference'],
  ['a day without a time', { phonedOn: plainDate('2026-11-22') }, 'ANSWER_MISSING', 'phonedTime'],
  ['a time that is none', { phonedTime: '25:00' }, 'TIME_NOT_REAL', 'phonedTime'],
  ['a call still to come', { phonedTime: '15:06' }, 'CALL_NOT_YET', 'phonedTime'],
  ['a call of the week before', { phonedOn: plainDate('2026-11-15'), phonedTime: '09:00' }, 'CALL_TOO_LONG_AGO', 'phonedOn'],
])('%s is refused', (_, different, code, field) => {
  expect(() => readCall({ ...typed, ...different }, monday, 7)).toThrow(expect.objectContaining({ code, field }));
});

test('the night the clocks go back has half past one twice: the first is meant', () => {
  expect(at('2026-10-25', '01:30', instant('2026-10-25T01:45:00Z'))).toBe('2026-10-25T00:30:00.000Z');
});

test('the night they go forward has no half past one', () => {
  expect(() => at('2026-03-29', '01:30', instant('2026-03-29T05:00:00Z'))).toThrow('LOCAL_TIME_DOES_NOT_EXIST');
});
