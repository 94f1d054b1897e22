import { instant, plainDate } from '@alongside/kernel';
import { expect, test } from 'vitest';

import { answerConsent, freeze } from './answer-consent';
import type { ConsentRecord } from './consent-record';
import { lapse } from './lapse';
import { aConsent, mum, self, time } from './testing/a-consent';

const photo = answerConsent(answerConsent(aConsent(), self, 'yes', time)!.state, mum, 'yes', time)!.state;
const on = (consent: ConsentRecord, today: string) => lapse(consent, { today: plainDate(today), now: instant(`${today}T02:00:00Z`), adultFrom: plainDate('2028-03-01') });

test('a yes that ran out is told the day after its last, once', () => {
  const ran = { ...photo, decidedBy: 'self' } as const;
  expect(on(ran, '2028-11-27')).toBeNull();
  const over = on(ran, '2028-11-28')!;
  expect(over.state).toMatchObject({ state: 'given', lapsedAt: instant('2028-11-28T02:00:00Z') });
  expect(over.facts.map(({ name, data }) => [name, data.because])).toEqual([['consent.lapsed', 'ran-out']]);
  expect(on(over.state, '2028-11-29')).toBeNull();
});

test('at 18 what others decided is frozen and told, whether it was frozen before or not', () => {
  expect(on(photo, '2028-02-29')).toBeNull();
  expect(on(photo, '2028-03-01')!.facts.map(({ name }) => name)).toEqual(['consent.frozen', 'consent.lapsed']);
  expect(on(freeze(photo)!.state, '2028-03-01')!.facts.map(({ name, data }) => [name, data.because])).toEqual([['consent.lapsed', 'frozen']]);
});

test('a no, a stop and an open question are none of it; the next yes begins anew', () => {
  expect([on(aConsent(), '2030-01-01'), on({ ...photo, state: 'withdrawn' }, '2030-01-01'), on({ ...photo, state: 'superseded' }, '2030-01-01')]).toEqual([null, null, null]);
  const frozen = { ...on(photo, '2028-03-01')!.state, whoMust: 'self', holders: [] } as const;
  expect(answerConsent(frozen, self, 'yes', { ...time, today: plainDate('2028-03-02') })?.state).toMatchObject({ state: 'given', lapsedAt: null });
});

test('a talk about a yes keeps no copy up: it runs out and stands still at 18 like any other, and the question stays open', () => {
  const talked = answerConsent(photo, mum, 'talk', time)!.state;
  expect(talked).toMatchObject({ state: 'in-discussion', givenAt: photo.givenAt, until: photo.until });
  const ran = on({ ...talked, decidedBy: 'self' }, '2028-11-28')!;
  expect([ran.state.state, ran.facts.map(({ data }) => data.because), on(ran.state, '2028-11-29')]).toEqual(['in-discussion', ['ran-out'], null]);
  expect(on(talked, '2028-03-01')!.state).toMatchObject({ state: 'frozen', lapsedAt: instant('2028-03-01T02:00:00Z') });
});
