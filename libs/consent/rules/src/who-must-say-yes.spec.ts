import { plainDate } from '@alongside/kernel';
import { describe, expect, test } from 'vitest';

import { agesFor, askedOnBirthday, birthdayChange, ownYesFrom, whoMustSayYes } from './who-must-say-yes';

const council = { onlineAge: 13, adultAge: 18 };
const joining = agesFor({ ...council, aloneFrom: 13, beside: 'told' });
const photo = agesFor({ ...council, aloneFrom: 15, beside: 'told' });
const research = agesFor({ ...council, aloneFrom: 16, beside: 'asked' });
const whole = agesFor({ ...council, aloneFrom: 18, beside: 'told' });
const at = (age: number, ages: typeof photo) => whoMustSayYes({ young: true, bornOn: plainDate(`${2026 - age}-01-01`) }, plainDate('2026-11-27'), ages);

describe('each purpose has its own age', () => {
  test.each([
    [12, 'guardian-and-self', 'guardian-and-self', 'guardian-and-self', 'guardian-and-self'],
    [13, 'self-and-tell-guardian', 'guardian-and-self', 'guardian-and-self', 'guardian-and-self'],
    [15, 'self-and-tell-guardian', 'self-and-tell-guardian', 'guardian-and-self', 'guardian-and-self'],
    [17, 'self-and-tell-guardian', 'self-and-tell-guardian', 'guardian-and-self', 'guardian-and-self'],
    [18, 'self', 'self', 'self', 'self'],
  ])('at %i: to join %s, a photo %s, research with a guardian beside %s, alone at 18 %s', (age, ...answers) => {
    expect([joining, photo, research, whole].map((ages) => at(age, ages))).toEqual(answers);
  });

  test('nobody says yes alone on a page below the age of the law, whatever a row says', () => {
    expect(at(12, agesFor({ ...council, aloneFrom: 11, beside: 'told' }))).toBe('guardian-and-self');
  });

  test('the birthday from which their own yes is enough is told while it is ahead', () => {
    const born = plainDate('2012-02-29');
    expect([joining, photo, research].map((ages) => ownYesFrom(born, plainDate('2026-11-27'), ages))).toEqual([null, '2027-03-01', '2030-03-01']);
    expect(ownYesFrom(null, plainDate('2026-11-27'), photo)).toBeNull();
  });

  test('a birthday changes more, everything, or nothing at all about who says yes', () => {
    const by16 = agesFor({ ...council, aloneFrom: 16, beside: 'told' });
    expect([13, 16, 18].map((age) => birthdayChange(age, [by16]))).toEqual(['nothing', 'more', 'everything']);
    expect([13, 15, 16, 18].map((age) => birthdayChange(age, [joining, photo, research]))).toEqual(['more', 'more', 'nothing', 'everything']);
  });

  test('a birthday asks about what it changes, and about all at 13 and 18', () => {
    const asked = (age: number) => [joining, photo, research, whole].map((ages) => askedOnBirthday(age, ages, { birthdays: [13, 16, 18], ownFrom: 16 }));
    expect(asked(13)).toEqual([true, true, true, true]);
    expect(asked(15)).toEqual([false, true, false, false]);
    expect(asked(16)).toEqual([false, false, false, false]);
    expect(asked(18)).toEqual([true, true, true, true]);
    expect(askedOnBirthday(16, agesFor({ ...council, aloneFrom: 16, beside: 'told' }), { birthdays: [13, 16, 18], ownFrom: 16 })).toBe(true);
  });
});
