import { plainDate } from '@alongside/kernel';
import { expect, test } from 'vitest';

import { whyNotTakePart } from './take-part';

const check = { code: 'c' as never, name: 'Safety check', reason: 'CHECK_ENDS_BEFORE', until: plainDate('2026-12-07') };

test('nothing is missing: the list is empty', () => expect(whyNotTakePart(null, [])).toEqual([]));

test('everything that is missing is told, not only the first', () => {
  expect(whyNotTakePart('PERMISSION_WAITING', [check, { ...check, name: 'Agreement', reason: 'CHECK_NOT_STARTED', until: null }])).toEqual([
    { code: 'PERMISSION_WAITING', name: null, until: null },
    { code: 'CHECK_ENDS_BEFORE', name: 'Safety check', until: '2026-12-07' },
    { code: 'CHECK_NOT_STARTED', name: 'Agreement', until: null },
  ]);
});

test('a no is told as a no; a talk that is not over as waiting', () => {
  expect(whyNotTakePart('PERMISSION_REFUSED', [])).toMatchObject([{ code: 'PERMISSION_REFUSED' }]);
  expect(whyNotTakePart('PERMISSION_NEEDED', [])).toMatchObject([{ code: 'PERMISSION_WAITING' }]);
});
