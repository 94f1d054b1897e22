import { plainDate } from '@alongside/kernel';
import { expect, test } from 'vitest';

import { aRecord, anExemption, anOpenRecord, aRequirement } from '../testing/a-requirement';
import type { CheckHistory } from './check';
import { whyNotWatch } from './may-watch';
import type { Requirement } from './requirement';

const on = plainDate('2026-12-08');
const dbs = aRequirement();
const course = aRequirement({ id: 'course-1' as Requirement['id'], code: 'course' as Requirement['code'], name: 'Watching over young people', dbsLevel: 'none', gate: { activities: [], seats: ['parent-carer'], pay: 'any', onDemand: false, watching: true } });
const trained = aRecord({ id: 'r2' as never, code: course.code, requirementId: course.id, dbsLevel: 'none', dbsFee: null, certificateOn: null, validUntil: plainDate('2028-01-01') });
const parent = { seat: 'parent-carer', bornOn: null } as const;
const asks = (held: Partial<Record<string, CheckHistory['records']>>, member: { seat: 'parent-carer' | 'young-person'; bornOn: string | null } = parent, requirements = [dbs, course]) =>
  whyNotWatch({ seat: member.seat, bornOn: member.bornOn === null ? null : plainDate(member.bornOn) }, requirements, (code) => ({ records: held[code] ?? [], exemptions: [anExemption()] }), on, 18);
const both = { [dbs.code]: [aRecord()], [course.code]: [trained] };

test('a grown-up member watches with an enhanced check and the course, both good on that day; never with one of them', () => {
  expect([asks(both), asks({ [course.code]: [trained] }), asks({ [dbs.code]: [aRecord()] }), asks({})]).toEqual([null, 'NOT_CHECKED', 'NOT_TRAINED', 'NOT_CHECKED']);
});

test.each([
  ['a check that runs out before the day', { ...both, [dbs.code]: [aRecord({ validUntil: plainDate('2026-12-07') })] }, 'NOT_CHECKED'], ['a lesser check', { ...both, [dbs.code]: [aRecord({ dbsLevel: 'standard' })] }, 'NOT_CHECKED'],
  ['a check that was taken back', { ...both, [dbs.code]: [aRecord({ takenBackOn: plainDate('2026-11-01') })] }, 'NOT_CHECKED'], ['a check that is only asked for', { ...both, [dbs.code]: [anOpenRecord()] }, 'NOT_CHECKED'],
  ['a course that counts no longer', { ...both, [course.code]: [{ ...trained, validUntil: plainDate('2026-12-07') }] }, 'NOT_TRAINED'],
])('%s does not count', (_, held, why) => expect(asks(held)).toBe(why));

test('only people of 18 and over watch; of a young person whose birthday we do not know it is not taken to be so', () => {
  const young = (bornOn: string | null) => asks(both, { seat: 'young-person', bornOn });
  expect([young('2008-12-08'), young('2008-12-09'), young(null)]).toEqual([null, 'NOT_OF_AGE', 'NOT_OF_AGE']);
});

test('where nothing is written down that shows somebody is trained, no member watches', () => expect(asks(both, parent, [dbs])).toBe('NOT_TRAINED'));
