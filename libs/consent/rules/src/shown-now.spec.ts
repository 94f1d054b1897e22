import { plainDate } from '@alongside/kernel';
import { describe, expect, test } from 'vitest';

import { whyNotSayYes } from './ask-consent';
import type { ConsentRecord } from './consent-record';
import { purposeOf } from './consent-scope';
import { saidTodayOf } from './said-no';
import { lacksManager, standStillByLaw, whyNotShow } from './shown-now';
import { whyNotUse } from './state-on';
import { aConsent, time } from './testing/a-consent';

const given = (different: Partial<ConsentRecord> = {}) => aConsent({ state: 'given', givenAt: time.now, usableFrom: time.now, until: plainDate('2028-11-27'), decidedBy: 'others', ...different });
const poster = given({ scope: 'photo-public', audience: 'everybody' });
const day = (publicMedia: 'yes' | 'manager-too' | 'not-known' | 'no') => ({ today: time.today, now: time.now, adultFrom: null, askedAgain: false, publicMedia });

describe('what the law lets be seen', () => {
  test('no pictures and stories at all, or none for everybody while nobody knows who decides; a journey is none', () => {
    const scopes = ['photo-public', 'photo-internal', 'quote-anonymous', 'travel'] as const;
    expect(scopes.map((scope) => whyNotShow(purposeOf({ scope }), 'no'))).toEqual(['PUBLIC_NOT_FOR_THEM', 'PUBLIC_NOT_FOR_THEM', 'PUBLIC_NOT_FOR_THEM', null]);
    expect(scopes.map((scope) => whyNotShow(purposeOf({ scope }), 'not-known'))).toEqual(['WHO_DECIDES_NOT_KNOWN', null, null, null]);
  });
  test('is asked at each use of a yes that was given before, and where nothing was said', () => {
    expect((['yes', 'manager-too', 'not-known', 'no'] as const).map((media) => whyNotUse(poster, day(media)))).toEqual([null, 'CONSENT_WAITING', 'WHO_DECIDES_NOT_KNOWN', 'PUBLIC_NOT_FOR_THEM']);
    expect([whyNotUse({ ...poster, managerCheck: 'done' }, day('manager-too')), whyNotUse(given(), day('manager-too'))]).toEqual([null, null]);
    expect([whyNotUse(null, day('no'), purposeOf({ scope: 'photo-internal' })), whyNotUse(null, day('no'))]).toEqual(['PUBLIC_NOT_FOR_THEM', 'CONSENT_MISSING']);
  });
  test('on the list of a date it is a no, and their own no stays their own', () => {
    expect(saidTodayOf(whyNotUse(null, day('no'), purposeOf({ scope: 'photo-internal' })))).toBe('no');
    expect(whyNotUse({ ...poster, state: 'withdrawn' }, day('no'))).toBe('CONSENT_WITHDRAWN');
  });
  test('a yes cannot be said to it, except by somebody of age', () => {
    expect([whyNotSayYes(poster, { byAge: 'self-and-tell-guardian', publicMedia: 'no' }), whyNotSayYes(poster, { byAge: 'self', publicMedia: 'no' }), whyNotSayYes(poster, { byAge: 'guardian-and-self', publicMedia: 'manager-too' })]).toEqual(['NOT_SHOWN_NOW', null, null]);
  });
});

describe('the law says something else than when they said yes', () => {
  const after = (consent: ConsentRecord, publicMedia: 'yes' | 'manager-too' | 'not-known' | 'no') => standStillByLaw(consent, { publicMedia })?.state.state ?? 'as it was';
  test('a yes that would not be enough today stands still, whoever said it', () => {
    expect((['yes', 'manager-too', 'not-known', 'no'] as const).map((media) => after(poster, media))).toEqual(['as it was', 'frozen', 'as it was', 'frozen']);
    expect(after({ ...poster, decidedBy: 'self', whoMust: 'self-and-tell-guardian' }, 'manager-too')).toBe('frozen');
    expect([after({ ...poster, managerCheck: 'done' }, 'manager-too'), after(given(), 'manager-too'), after(given(), 'no')]).toEqual(['as it was', 'as it was', 'frozen']);
    expect([after({ ...poster, state: 'withdrawn' }, 'no'), after(aConsent(), 'no')]).toEqual(['as it was', 'as it was']);
  });
  test('a manager has looked only where one has', () => expect([lacksManager({ ...poster, managerCheck: 'waiting' }, 'manager-too'), lacksManager({ ...poster, managerCheck: 'done' }, 'manager-too')]).toEqual([true, false]));
});
