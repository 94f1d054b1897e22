import { plainDate, type Id } from '@alongside/kernel';
import { describe, expect, test } from 'vitest';

import { decideValue, mayDecide, type KeptValue } from './decide-value';
import { formOf, writtenAs } from './value-form';

const code = 'consent.alone_from.photo-internal';
const today = plainDate('2026-11-27');
const bounds = { least: 13, most: 18 };
const row = (different: Partial<KeptValue> = {}): KeptValue => ({
  id: 'v1' as Id<'PolicyValue'>, code, label: 'Photo for staff', section: 'consent', unit: 'age', value: '16', from: plainDate('2024-01-01'), to: null, source: 'Our policy', checkedOn: plainDate('2026-11-22'), ...different,
});
const decide = (rows: readonly KeptValue[], value: string, from: string) => decideValue(rows, code, { value, from: plainDate(from), source: 'Minute 12 of the board' }, 'v2' as Id<'PolicyValue'>, bounds, today).map(({ state }) => state);

describe('the council decides a value anew', () => {
  test('what holds ends the day before, and stays what it was', () => {
    expect(decide([row()], '15', '2027-01-01')).toMatchObject([{ id: 'v1', value: '16', to: '2026-12-31' }, { id: 'v2', value: '15', from: '2027-01-01', to: null, source: 'Minute 12 of the board', checkedOn: today }]);
  });

  test('one that has not begun is decided anew in its place, in an order in which no day has two values', () => {
    const rows = [row({ to: plainDate('2026-12-31') }), row({ id: 'v9' as Id<'PolicyValue'>, value: '15', from: plainDate('2027-01-01') })];
    expect(decide(rows, '14', '2027-02-01').map(({ id, from, to }) => [id, from, to])).toEqual([['v9', '2027-02-01', null], ['v1', '2024-01-01', '2027-01-31']]);
    expect(decide(rows, '14', '2026-12-01').map(({ id, from, to }) => [id, from, to])).toEqual([['v1', '2024-01-01', '2026-11-30'], ['v9', '2026-12-01', null]]);
  });

  test('nobody younger than the law lets say yes on a page, and nobody waits beyond the day they are an adult', () => {
    for (const value of ['12', '19', 'sixteen', '15.5']) expect(() => decide([row()], value, '2027-01-01')).toThrow('VALUE_NOT_OFFERED');
    for (const from of ['2026-11-27', '2020-01-01']) expect(() => decide([row()], '15', from)).toThrow('VALUE_FROM_TOMORROW');
  });

  test('a rate, and what the law says, is not changed here', () => {
    expect([formOf(row({ code: 'pay.rate.hour', section: 'pay', unit: 'pence' }), bounds), formOf(row({ code: 'consent.adult_age' }), bounds)]).toEqual([null, null]);
    expect(() => decideValue([row({ code: 'pay.rate.hour', section: 'pay' })], 'pay.rate.hour', { value: '1', from: plainDate('2027-01-01'), source: 'x' }, 'v2' as Id<'PolicyValue'>, bounds, today)).toThrow('VALUE_NOT_CHANGED_HERE');
  });

  test('whether something is child employment is one of three, and only an administrator keeps it', () => {
    const work = 'child.employment.meeting';
    expect(formOf(row({ code: work, section: 'child-employment', unit: 'choice' }), bounds)?.choices).toEqual(['pending', 'not_employment', 'permit_held']);
    const decideWork = (value: string) => decideValue([row({ code: work, value: 'pending' })], work, { value, from: plainDate('2027-01-01'), source: 'Letter of 20 November' }, 'v2' as Id<'PolicyValue'>, bounds, today);
    expect(decideWork('permit_held').at(-1)?.state).toMatchObject({ value: 'permit_held', from: '2027-01-01', checkedOn: today });
    expect(() => decideWork('yes')).toThrow('VALUE_NOT_OFFERED');
    expect([mayDecide(work, ['dpo']), mayDecide(work, ['administrator']), mayDecide(code, ['dpo'])]).toEqual([false, true, true]);
  });

  test('where it comes from is asked', () => {
    expect(() => decideValue([row()], code, { value: '15', from: plainDate('2027-01-01'), source: ' ' }, 'v2' as Id<'PolicyValue'>, bounds, today)).toThrow(expect.objectContaining({ code: 'ANSWER_MISSING', field: 'source' }));
  });

  test.each<[string, Partial<KeptValue>, readonly [string, string][], readonly [string, string][]]>([
    ['an age', { code: 'members.young_least_age', section: 'members', unit: 'age' }, [['11', '11'], ['09', '9']], [['31', 'VALUE_NOT_WHOLE'], ['-1', 'VALUE_NOT_WHOLE'], ['eleven', 'VALUE_NOT_WHOLE'], ['', 'ANSWER_MISSING']]],
    ['years', { code: 'dbs.recheck_years', section: 'children', unit: 'years' }, [['3', '3']], [['0', 'VALUE_NOT_WHOLE'], ['2.5', 'VALUE_NOT_WHOLE']]],
    ['hours', { code: 'child.a.day_hours_under_15', section: 'children', unit: 'hours' }, [['2.5', '2.5'], ['4.0', '4']], [['2.25', 'VALUE_NOT_HALVES'], ['169', 'VALUE_NOT_HALVES']]],
    ['a time', { code: 'child.school_ends', section: 'children', unit: 'time' }, [['15:30', '15:30']], [['25:00', 'VALUE_NOT_TIME'], ['half three', 'VALUE_NOT_TIME']]],
    ['people', { code: 'ratio.least_adults', section: 'children', unit: 'people' }, [['3', '3']], [['1', 'VALUE_NOT_WHOLE']]],
    ['birthdays', { code: 'consent.refresh_birthdays', section: 'consent', unit: 'choice' }, [['13, 16,18', '13,16,18']], [['16,13', 'VALUE_NOT_LIST'], ['13,,18', 'VALUE_NOT_LIST'], ['13,40', 'VALUE_NOT_LIST']]],
    ['days before', { code: 'consent.bridge_days', section: 'consent', unit: 'choice' }, [['90,30,0', '90,30,0']], [['0,30', 'VALUE_NOT_LIST'], ['90;30', 'VALUE_NOT_LIST']]],
    ['a day of the year', { code: 'consent.summer_end', section: 'consent', unit: 'choice' }, [['08-31', '08-31']], [['02-29', 'VALUE_NOT_DAY_OF_YEAR'], ['13-01', 'VALUE_NOT_DAY_OF_YEAR'], ['31 August', 'VALUE_NOT_DAY_OF_YEAR']]],
    ['a line', { code: 'consent.controller', section: 'consent', unit: 'choice' }, [['Our Council', 'Our Council']], [['x'.repeat(101), 'ANSWER_TOO_LONG']]],
  ])('%s is kept as it is read, and a slip names the field', (_, different, good, bad) => {
    const form = formOf(row(different), bounds)!;
    for (const [typed, kept] of good) expect(writtenAs(form, typed)).toBe(kept);
    for (const [typed, code] of bad) expect(() => writtenAs(form, typed)).toThrow(expect.objectContaining({ code, field: 'value' }));
  });

  test('a line somebody wrote stands in the row and in no fact', () => {
    const line = row({ code: 'consent.controller', section: 'consent', unit: 'choice', value: 'Blackpool Council' });
    const decided = decideValue([line], line.code, { value: 'Our Council', from: plainDate('2027-01-01'), source: 'Minute 13' }, 'v2' as Id<'PolicyValue'>, bounds, today);
    expect(decided[1]?.state.value).toBe('Our Council');
    expect(JSON.stringify(decided.flatMap(({ facts }) => facts))).not.toMatch(/Our Council|Minute/);
  });
});
