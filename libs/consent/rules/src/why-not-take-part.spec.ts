import { plainDate } from '@alongside/kernel';
import { describe, expect, test } from 'vitest';

import type { PermissionState } from './permission';
import { holding, kim, pat } from './testing/a-permission';
import { whoMustSayYes } from './who-must-say-yes';
import { whyNotTakePart } from './why-not-take-part';

const ages = { selfAge: 16, adultAge: 18, guardianAsked: false };
const who = (born: string | null, on: string, young = true) => whoMustSayYes({ young, bornOn: born === null ? null : plainDate(born) }, plainDate(on), ages);

describe('whose yes it takes', () => {
  test.each([
    ['2011-03-04', '2026-12-08', 'guardian-and-self'],
    ['2010-12-09', '2026-12-08', 'guardian-and-self'],
    ['2010-12-08', '2026-12-08', 'self-and-tell-guardian'],
    ['2008-12-09', '2026-12-08', 'self-and-tell-guardian'],
    ['2008-12-08', '2026-12-08', 'self'],
    ['2012-02-29', '2028-02-29', 'self-and-tell-guardian'],
    ['2012-02-29', '2030-02-28', 'self-and-tell-guardian'],
    ['2012-02-29', '2030-03-01', 'self'],
  ])('born %s, on %s: %s', (born, on, answer) => expect(who(born, on)).toBe(answer));

  test('turning 18 between offer and session, the day of the session counts', () => {
    expect([who('2008-12-01', '2026-11-23'), who('2008-12-01', '2026-12-08')]).toEqual(['self-and-tell-guardian', 'self']);
  });
  test('a young person of unknown age is asked about as a child; an adult need not say', () => {
    expect([who(null, '2026-12-08'), who(null, '2026-12-08', false)]).toEqual(['guardian-and-self', 'self']);
  });
  test('the council’s ages are used', () => {
    expect(whoMustSayYes({ young: true, bornOn: plainDate('2010-01-01') }, plainDate('2026-12-08'), { ...ages, selfAge: 17 })).toBe('guardian-and-self');
  });
});

describe('taking part', () => {
  const states: readonly PermissionState[] = ['asked', 'in-discussion', 'given', 'refused', 'withdrawn'];
  const answered = (state: PermissionState) => ({ state, standing: [{ personId: pat, capacity: 'parent', answer: 'yes' } as const] });
  const both = (...holders: readonly (typeof pat)[]) => ({ whoMust: 'guardian-and-self' as const, holders: holders.map(holding) });

  test('below 16 it needs the yes of somebody who may give it', () => {
    expect(states.map((state) => whyNotTakePart(both(pat), answered(state)))).toEqual([
      'PERMISSION_WAITING', 'PERMISSION_WAITING', null, 'PERMISSION_REFUSED', 'PERMISSION_REFUSED',
    ]);
    expect(whyNotTakePart(both(pat), null)).toBe('PERMISSION_WAITING');
  });
  test('a yes of somebody who decides no more carries nothing', () => {
    expect([whyNotTakePart(both(kim), answered('given')), whyNotTakePart(both(), answered('given'))]).toEqual(['PERMISSION_WAITING', 'PERMISSION_WAITING']);
  });
  test('from 16 nobody else is waited for', () => {
    for (const whoMust of ['self', 'self-and-tell-guardian'] as const) for (const state of states) expect(whyNotTakePart({ whoMust, holders: [] }, answered(state))).toBeNull();
  });
});
