import { plainDate } from '@alongside/kernel';
import { expect, test } from 'vitest';

import { answerConsent } from './answer-consent';
import { aConsent, ellis, mum, self, time } from './testing/a-consent';

const alone = aConsent({ whoMust: 'self', holders: [] });
const summer = plainDate('2027-08-31');

test('whoever says yes may let it end sooner; left open it lasts as long as the council says', () => {
  expect(answerConsent(alone, self, 'yes', time, summer)?.state).toMatchObject({ state: 'given', until: summer });
  expect(answerConsent(alone, self, 'yes', time)?.state).toMatchObject({ state: 'given', until: time.until });
});

test('not today or before, and never later than the council lets it', () => {
  expect(() => answerConsent(alone, self, 'yes', time, time.today)).toThrow('END_NOT_AHEAD');
  expect(() => answerConsent(alone, self, 'yes', time, plainDate('2028-11-28'))).toThrow('END_TOO_LATE');
});

test('of several who say yes the soonest end counts', () => {
  const own = answerConsent(aConsent(), self, 'yes', time, plainDate('2027-12-01'))!.state;
  expect(own).toMatchObject({ state: 'asked', standing: [{ personId: ellis, until: '2027-12-01' }] });
  expect(answerConsent(own, mum, 'yes', time, summer)?.state).toMatchObject({ state: 'given', until: summer });
  expect(answerConsent(own, mum, 'yes', time)?.state).toMatchObject({ state: 'given', until: '2027-12-01' });
});

test('a yes that stands is let end sooner by the same yes again, and not made longer by it', () => {
  const given = answerConsent(alone, self, 'yes', time)!.state;
  const sooner = answerConsent(given, self, 'yes', time, summer)!;
  expect([sooner.state.until, sooner.facts[0].name]).toEqual([summer, 'consent.yes-shortened']);
  expect(answerConsent(sooner.state, self, 'yes', time, plainDate('2028-01-01'))).toBeNull();
});

test('a no has no end', () => {
  expect(answerConsent(alone, self, 'no', time, summer)?.state).toMatchObject({ state: 'refused', standing: [{ personId: ellis, capacity: 'self', answer: 'no' }] });
});
