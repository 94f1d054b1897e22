import { pence, plainDate, type Id } from '@alongside/kernel';
import { expect, test } from 'vitest';

import { aroundDate } from './around-date';

const jo = '01890000-0000-7000-8000-000000000001' as Id<'Person'>;
const tess = '01890000-0000-7000-8000-000000000002' as Id<'Person'>;
const seats = [{ kind: 'parent-carer', count: 2, taken: 0 }, { kind: 'young-person', count: 3, taken: 1 }] as const;
const pay = { payPence: pence(2_400), payBy: plainDate('2026-12-22') };

test('whoever decides beside somebody reads who else is there, without counting them or the contact twice', () => {
  expect(aroundDate({ kind: 'panel', contactId: jo, withIds: [jo, tess], seats }, { memberKind: 'young-person', ...pay }))
    .toEqual({ contactId: jo, staffToo: 1, youngPeople: 2, adults: 2, outsiders: 'candidates', ...pay });
});

test('nobody is told who is not there', () => {
  expect(aroundDate({ kind: 'meeting', contactId: jo, withIds: [], seats: seats.slice(1) }, { memberKind: 'young-person', ...pay })).toMatchObject({ staffToo: 0, adults: 0, outsiders: null });
});
