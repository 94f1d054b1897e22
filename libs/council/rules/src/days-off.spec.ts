import { plainDate, type Id } from '@alongside/kernel';
import { expect, test } from 'vitest';

import { isSchoolDay, sayDaysOff, takeAwayDaysOff, type TypedDaysOff } from './days-off';

const today = plainDate('2026-11-23');
const id = 'd1' as Id<'DaysOff'>;
const summer: TypedDaysOff = { kind: 'school-holiday', name: ' Summer holidays ', from: plainDate('2027-07-26'), to: plainDate('2027-09-03') };
const say = (different: Partial<TypedDaysOff> = {}, standing: Parameters<typeof sayDaysOff>[2] = []) => sayDaysOff(id, { ...summer, ...different }, standing, today);

test('days off have a name, a first and a last day; the fact says no more than which and when', () => {
  const { state, facts } = say();
  expect(state).toEqual({ id, kind: 'school-holiday', name: 'Summer holidays', from: '2027-07-26', to: '2027-09-03', saidOn: today, takenAwayOn: null });
  expect(facts).toEqual([{ name: 'council.days-off-said', subjectId: id, data: { daysOffId: id, kind: 'school-holiday', from: '2027-07-26', to: '2027-09-03' } }]);
  expect(say({ to: null }).state.to).toBe('2027-07-26');
});

test.each([
  [{ name: ' ' }, 'ANSWER_MISSING', 'name'], [{ to: plainDate('2027-07-25') }, 'LAST_DAY_TOO_EARLY', 'to'], [{ to: plainDate('2027-09-24') }, 'DAYS_OFF_TOO_LONG', 'to'],
  [{ kind: 'bank-holiday', to: plainDate('2027-07-27') }, 'DAYS_OFF_TOO_LONG', 'to'], [{ from: plainDate('2026-11-20'), to: plainDate('2026-11-22') }, 'DAYS_OFF_OVER', 'from'],
] as const)('%j is refused: %s', (different, code, field) => expect(() => say(different)).toThrow(expect.objectContaining({ code, field })));

test('the same days are said once, until they are taken away; another kind may lie on them', () => {
  const standing = [say().state];
  expect(() => say({ from: plainDate('2027-09-03'), to: null }, standing)).toThrow('DAYS_OFF_TWICE');
  expect(say({ kind: 'bank-holiday', to: null }, standing).state.kind).toBe('bank-holiday');
  const gone = takeAwayDaysOff(say().state, today).state;
  expect(say({}, [gone]).state.from).toBe('2027-07-26');
  expect(() => takeAwayDaysOff(gone, today)).toThrow('NOT_FOUND');
  expect(() => takeAwayDaysOff(say().state, plainDate('2027-07-26'))).toThrow('DAYS_OFF_BEGUN');
});

test('a working day is a school day, but in the holidays', () => {
  const off = [say().state];
  const is = (day: string, days: Parameters<typeof isSchoolDay>[2] = off) => isSchoolDay(plainDate(day), new Set(['2027-08-30']), days);
  expect([is('2027-07-23'), is('2027-07-26'), is('2027-08-04'), is('2027-09-03'), is('2027-09-06'), is('2027-09-05')]).toEqual([true, false, false, false, true, false]);
  expect([is('2027-08-04', []), is('2027-08-30', []), is('2027-08-04', [{ ...off[0]!, takenAwayOn: today }])]).toEqual([true, false, true]);
});
