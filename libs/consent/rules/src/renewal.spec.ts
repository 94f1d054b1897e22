import { ageOn, addDays, plainDate } from '@alongside/kernel';
import { describe, expect, test } from 'vitest';

import { birthdayAt } from './birthday';
import { addMonths } from './months';
import { birthdayDue, birthSpan, stepDue } from './renewal';

const steps = [90, 30, 0];
const day = plainDate;

describe('birthdays', () => {
  test('born on 29 February, somebody is 18 on 1 March, and 16 on the day itself', () => {
    expect([birthdayAt(day('2012-02-29'), 13), birthdayAt(day('2012-02-29'), 16), birthdayAt(day('2012-02-29'), 18)]).toEqual(['2025-03-01', '2028-02-29', '2030-03-01']);
  });
  test('the birthday is the first day on which the age counts', () => {
    for (const born of ['2008-02-28', '2008-02-29', '2008-03-01', '2010-12-31', '2011-01-01']) {
      for (const age of [13, 16, 18]) {
        const on = birthdayAt(day(born), age);
        expect([ageOn(day(born), on), ageOn(day(born), addDays(on, -1))]).toEqual([age, age - 1]);
      }
    }
  });
});

describe('when to ask', () => {
  test('90, 30 and 0 days before, and the day after a night without a job', () => {
    const due = (today: string) => stepDue(day('2027-06-30'), day(today), steps, 30);
    expect(['2027-03-31', '2027-04-01', '2027-04-02', '2027-05-30', '2027-05-31', '2027-06-29', '2027-06-30', '2027-07-30', '2027-07-31'].map(due)).toEqual([null, 90, 90, 90, 30, 30, 0, 0, null]);
  });
  test('the next birthday is the one that matters', () => {
    const due = (today: string) => birthdayDue(day('2011-06-30'), day(today), [13, 16, 18], steps, 30);
    expect([due('2027-06-30'), due('2027-09-01'), due('2029-04-01')]).toEqual([
      { age: 16, occasion: '2027-06-30', step: 0 }, null, { age: 18, occasion: '2029-06-30', step: 90 },
    ]);
  });
  test('everybody who is due lies within the span that is looked through, leap years and all', () => {
    for (let today = day('2026-12-15'); today < '2028-04-15'; today = addDays(today, 1)) {
      for (const age of [13, 16, 18]) {
        const [from, to] = birthSpan(age, today, steps, 30);
        for (const left of [-30, 0, 1, 30, 89, 90]) {
          const occasion = addDays(today, left);
          for (const born of bornFor(occasion, age)) expect(born >= from && born <= to, `${born} ${today}`).toBe(true);
        }
      }
    }
  });
});

function bornFor(occasion: string, age: number): readonly string[] {
  const year = Number(occasion.slice(0, 4)) - age;
  const same = `${year}${occasion.slice(4)}`;
  const leap = (of: number) => of % 4 === 0;
  if (occasion.endsWith('-03-01') && leap(year) && !leap(year + age)) return [same, `${year}-02-29`];
  return occasion.endsWith('-02-29') && !leap(year) ? [] : [same];
}

test('a month later is the same day, or the last one there is', () => {
  expect([addMonths(day('2026-10-14'), 12), addMonths(day('2027-01-31'), 1), addMonths(day('2028-02-29'), 12), addMonths(day('2026-12-31'), 2)]).toEqual(['2027-10-14', '2027-02-28', '2029-02-28', '2027-02-28']);
});
