import { describe, expect, it } from 'vitest';

import { clockTimeOf, londonDay, londonInstant, londonTime, parseClockTime, sameTimeDayBefore, spokenTime, spokenTimes } from './london';
import { instant } from './clock';
import { plainDate } from './plain-date';

const at = (day: string, time: string) => londonInstant(plainDate(day), clockTimeOf(time)).toISOString();

describe('London time', () => {
  it('is an hour ahead of UTC in summer and level with it in winter', () => {
    expect(at('2027-07-01', '10:00')).toBe('2027-07-01T09:00:00.000Z');
    expect(at('2026-12-08', '16:30')).toBe('2026-12-08T16:30:00.000Z');
  });
  it('has no 01:30 on 28 March 2027', () => {
    expect(() => londonInstant(plainDate('2027-03-28'), clockTimeOf('01:30'), 'startsAt')).toThrow(
      expect.objectContaining({ code: 'LOCAL_TIME_DOES_NOT_EXIST', field: 'startsAt' }),
    );
  });
  it('means the first 01:30 on 31 October 2027', () => expect(at('2027-10-31', '01:30')).toBe('2027-10-31T00:30:00.000Z'));
  it('keeps a weekly 10:00 at 10:00 over the change', () => {
    expect(londonTime(instant(at('2027-03-25', '10:00')))).toBe('10:00');
    expect(londonTime(instant(at('2027-04-01', '10:00')))).toBe('10:00');
  });
  it('knows the day around midnight in summer', () => expect(londonDay(instant('2027-06-30T23:30:00Z'))).toBe('2027-07-01'));
  it('reminds at the same wall time the day before, also across the change', () => {
    expect(sameTimeDayBefore(plainDate('2027-03-28'), clockTimeOf('10:00')).toISOString()).toBe('2027-03-27T10:00:00.000Z');
    expect(sameTimeDayBefore(plainDate('2027-03-29'), clockTimeOf('10:00')).toISOString()).toBe('2027-03-28T09:00:00.000Z');
  });
  it.each(['24:00', '9:00', '10:60', 'noon', '', '10:00:00'])('does not take "%s" for a time of day', (text) => {
    expect(parseClockTime(text)).toBeNull();
  });
  it.each([['16:30', '4:30pm'], ['15:00', '3pm'], ['12:00', 'midday'], ['09:05', '9:05am'], ['00:15', '12:15am']])('says %s as %s', (time, words) => {
    expect(spokenTime(clockTimeOf(time))).toBe(words);
  });
  it('says a span', () => expect(spokenTimes(clockTimeOf('16:30'), clockTimeOf('18:30'))).toBe('4:30pm to 6:30pm'));
});
