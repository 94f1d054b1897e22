import { plainDate } from '@alongside/kernel';
import { expect, test } from 'vitest';

import type { PolicyValue } from './policy-value';
import { stillToFillIn } from './still-to-fill-in';
import { teamNumber } from './team-number';

const typed = { label: 'Jo', phone: '01632 960142', opens: '09:00', closes: '17:00' };
const today = plainDate('2026-11-27');
const value = (different: Partial<PolicyValue>): PolicyValue => ({
  code: 'consent.takedown_days', label: 'A copy is down within', section: 'consent', unit: 'days', value: '14', from: plainDate('2024-01-01'), to: null, source: 'Our choice; the council confirms.', checkedOn: today, ...different,
});

test('a number of the United Kingdom with a name and hours; a slip names the field', () => {
  expect(teamNumber(typed)).toEqual(typed);
  expect(teamNumber({ ...typed, phone: '+44 1632 960142' }).phone).toBe('+44 1632 960142');
  const slip = (different: object) => () => teamNumber({ ...typed, ...different });
  expect(slip({ phone: '12' })).toThrow(expect.objectContaining({ code: 'NUMBER_NOT_REAL', field: 'phone' }));
  expect(slip({ label: ' ' })).toThrow(expect.objectContaining({ code: 'ANSWER_MISSING', field: 'label' }));
  expect(slip({ closes: '08:00' })).toThrow(expect.objectContaining({ code: 'ENDS_BEFORE_START', field: 'closes' }));
});

test('what a council still has to say: a number to ring, and each value that is only our guess', () => {
  const values = [value({}), value({ code: 'law', source: 'UK GDPR Article 8' }), value({ code: 'child.school_ends', section: 'children' }), value({ code: 'child.school_ends', section: 'children', from: plainDate('2027-01-01'), source: 'Minute 12' })];
  expect(stillToFillIn([], values, today)).toEqual([{ what: 'team-number', section: null, count: 1 }, { what: 'values', section: 'consent', count: 1 }]);
  expect(stillToFillIn([{ code: 'team' }], [], today)).toEqual([]);
});
