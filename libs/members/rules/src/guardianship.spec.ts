import { newId, plainDate, type Id } from '@alongside/kernel';
import { expect, test } from 'vitest';

import { confirmGuardian, endGuardian, guardiansOn, linkGuardian, setTold, toldOf } from './guardianship';

const memberId = newId<'Member'>();
const written = linkGuardian(newId(), { memberId, guardianId: newId<'Person'>(), relation: 'mother', from: plainDate('2024-01-01') }).state;
const pat = confirmGuardian(written, { responsibility: 'holds', how: 'saw-paper' }, newId(), plainDate('2024-01-02')).state;
const born = plainDate('2011-03-04');
const who = (on: string, bornOn = born) => guardiansOn([pat, { ...pat, id: newId(), to: plainDate('2025-01-01') }], bornOn, plainDate(on), 18).length;

test('a guardian counts from the first day, up to the day before the last', () => {
  expect([who('2023-12-31'), who('2024-12-31'), who('2025-01-01'), who('2029-03-03')]).toEqual([0, 2, 1, 1]);
});

test('nobody is a guardian any more on the eighteenth birthday', () => {
  expect(who('2029-03-04')).toBe(0);
});

test('born on 29 February, eighteen comes on 1 March', () => {
  const leap = plainDate('2012-02-29');
  expect([who('2030-02-28', leap), who('2030-03-01', leap)]).toEqual([1, 0]);
});

test('nobody is their own guardian', () => {
  expect(() => linkGuardian(newId(), { memberId, guardianId: memberId as string as Id<'Person'>, relation: 'mother', from: born })).toThrow('OWN_GUARDIAN');
});

test('until staff have confirmed it, a link opens nothing', () => {
  const on = plainDate('2026-11-24');
  expect(guardiansOn([written], born, on, 18)).toEqual([]);
  expect(guardiansOn([pat], born, on, 18)).toHaveLength(1);
});

test('a link that has ended is not confirmed or ended again, and one that ends before it began ends on its first day', () => {
  const ended = endGuardian(pat, plainDate('2023-05-05')).state;
  expect(ended.to).toBe('2024-01-01');
  expect(() => endGuardian(ended, plainDate('2025-01-01'))).toThrow('LINK_ENDED');
  expect(() => confirmGuardian(ended, { responsibility: 'holds', how: 'saw-paper' }, null, plainDate('2025-01-01'))).toThrow('LINK_ENDED');
  expect(() => confirmGuardian(written, { responsibility: 'maybe', how: 'saw-paper' }, null, plainDate('2025-01-01'))).toThrow('RESPONSIBILITY_UNKNOWN');
  expect(() => confirmGuardian(written, { responsibility: 'holds', how: 'a feeling' }, null, plainDate('2025-01-01'))).toThrow('GUARDIAN_KNOWN_HOW');
  expect(pat.confirmedHow).toBe('saw-paper');
});

test('where telling is not safe a guardian is told nothing from that day, until somebody says it is safe again; said twice is said once', () => {
  const jo = newId<'Person'>();
  const not = setTold(pat, false, jo, plainDate('2026-11-24'))!.state;
  expect([not.notToldSince, not.notToldBy]).toEqual(['2026-11-24', jo]);
  expect(toldOf([pat, not])).toEqual([pat]);
  expect(setTold(not, false, jo, plainDate('2026-11-25'))).toBeNull();
  expect(setTold(not, true, jo, plainDate('2026-11-25'))!.state).toMatchObject({ notToldSince: null, notToldBy: null });
  expect(() => setTold(written, false, jo, plainDate('2026-11-24'))).toThrow('GUARDIAN_NOT_CONFIRMED');
  expect(() => setTold(endGuardian(pat, plainDate('2026-05-05')).state, false, jo, plainDate('2026-11-24'))).toThrow('LINK_ENDED');
});

test('the log says that telling changed, and not which way', () => {
  const { facts } = setTold(pat, false, newId(), plainDate('2026-11-24'))!;
  expect(facts).toEqual([{ name: 'members.guardian-telling-changed', subjectId: memberId, data: { guardianshipId: pat.id, memberId, guardianId: pat.guardianId } }]);
});
