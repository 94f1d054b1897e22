import { plainDate } from '@alongside/kernel';
import { expect, test } from 'vitest';

import { isTheirsToSettle, nothingBetween, toldToThem, whyNotTakePart } from './take-part';

const check = { code: 'c' as never, name: 'Safety check', reason: 'CHECK_ENDS_BEFORE', until: plainDate('2026-12-07') };
const codes = (missing: ReturnType<typeof whyNotTakePart>) => missing.map(({ code }) => code);

test('nothing is missing: the list is empty', () => expect(whyNotTakePart(nothingBetween)).toEqual([]));

test('everything that is missing is told, not only the first', () => {
  expect(whyNotTakePart({ consent: 'PERMISSION_WAITING', young: 'YOUNG_WEEK_TOO_LONG', needed: [check, { ...check, name: 'Agreement', reason: 'CHECK_NOT_STARTED', until: null }], planLacks: 'SAFETY_PLAN_NOT_SIGNED', place: 'to-look-at' })).toEqual([
    { code: 'PERMISSION_WAITING', name: null, until: null },
    { code: 'YOUNG_WEEK_TOO_LONG', name: null, until: null },
    { code: 'SAFETY_PLAN_NOT_SIGNED', name: null, until: null },
    { code: 'CHECK_ENDS_BEFORE', name: 'Safety check', until: '2026-12-07' },
    { code: 'CHECK_NOT_STARTED', name: 'Agreement', until: null },
    { code: 'PLACE_NOT_LOOKED_AT', name: null, until: null },
  ]);
});

test('a no is told as a no; a talk that is not over as waiting', () => {
  expect(codes(whyNotTakePart({ ...nothingBetween, consent: 'PERMISSION_REFUSED' }))).toEqual(['PERMISSION_REFUSED']);
  expect(codes(whyNotTakePart({ ...nothingBetween, consent: 'PERMISSION_NEEDED' }))).toEqual(['PERMISSION_WAITING']);
});

test('on their own page the plan is told and the rule that keeps them safe is not; a letter comes only where there is something they can do', () => {
  const all = whyNotTakePart({ consent: 'PERMISSION_WAITING', young: 'TOO_YOUNG', needed: [check], planLacks: 'SAFETY_PLAN_NOT_SIGNED', place: 'never' });
  expect(codes(toldToThem(all))).toEqual(['PERMISSION_WAITING', 'TOO_YOUNG', 'SAFETY_PLAN_NOT_SIGNED', 'CHECK_ENDS_BEFORE']);
  expect([isTheirsToSettle(all), isTheirsToSettle(whyNotTakePart({ ...nothingBetween, young: 'YOUNG_TOO_LATE', planLacks: 'SAFETY_PLAN_NOT_SIGNED', place: 'never' })), isTheirsToSettle(whyNotTakePart({ ...nothingBetween, needed: [check] }))]).toEqual([true, false, true]);
});
