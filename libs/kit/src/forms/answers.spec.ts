import { describe, expect, test } from 'vitest';
import { Answers } from './answers';
import { readMonth } from './read-month';
import { readTime } from './read-time';

function typed(values: Record<string, string>): Answers {
  const form = new FormData();
  for (const [name, value] of Object.entries(values)) form.set(name, value);
  return new Answers(form);
}

describe('a day in three boxes', () => {
  test.each([['8', '12', '2026'], ['08', 'dec', '2026'], [' 8', 'December', '2026 ']])('%s %s %s is 8 December 2026', (day, month, year) => {
    expect(typed({ 'on-day': day, 'on-month': month, 'on-year': year }).date('on')).toBe('2026-12-08');
  });

  test('31 February is told to be no real day, at the question it was typed in', () => {
    const answers = typed({ 'on-day': '31', 'on-month': '2', 'on-year': '2026' });
    expect(answers.date('on')).toBeNull();
    expect(answers.unread).toEqual([{ field: 'on', code: 'DATE_NOT_REAL' }]);
  });

  test('nothing typed is missing only where an answer is needed', () => {
    const answers = typed({ 'on-day': '', 'on-month': '', 'on-year': '' });
    expect(answers.date('on')).toBeNull();
    expect(answers.unread).toEqual([]);
    answers.date('on', 'Write the day.');
    expect(answers.unread).toEqual([{ field: 'on', words: 'Write the day.' }]);
  });
});

test.each([['jan', 1], ['September', 9], ['sept.', 9], ['12', 12], ['ja', null], ['', null], ['smarch', null]])('month "%s" is %s', (text, month) => {
  expect(readMonth(text)).toBe(month);
});

test.each([
  ['4:30pm', '16:30'], ['4.30 PM', '16:30'], ['4pm', '16:00'], ['12am', '00:00'], ['12pm', '12:00'], ['16:30', '16:30'], ['midday', '12:00'],
  ['4', null], ['13pm', null], ['half four', null],
])('"%s" is %s', (text, time) => {
  expect(readTime(text)).toBe(time);
});

test('money is read with its sign and commas, and never with three decimals', () => {
  expect(typed({ pay: '£1,052.50' }).pence('pay')).toBe(105250);
  const answers = typed({ pay: '1.005' });
  expect(answers.pence('pay')).toBeNull();
  expect(answers.unread).toEqual([{ field: 'pay', code: 'AMOUNT_NOT_WHOLE_PENCE' }]);
});

test('a time that cannot be, such as 25:00, is told', () => {
  const answers = typed({ at: '25:00' });
  expect(answers.time('at')).toBeNull();
  expect(answers.unread[0]?.code).toBe('TIME_NOT_REAL');
});
