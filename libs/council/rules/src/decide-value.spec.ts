import { plainDate, type Id } from '@alongside/kernel';
import { describe, expect, test } from 'vitest';

import { canBecome, decideValue, type KeptValue } from './decide-value';

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
    for (const value of ['12', '19', 'sixteen', '15.5', '']) expect(() => decide([row()], value, '2027-01-01')).toThrow('VALUE_NOT_OFFERED');
    for (const from of ['2026-11-27', '2020-01-01']) expect(() => decide([row()], '15', from)).toThrow('VALUE_FROM_TOMORROW');
  });

  test('a rate, a limit or a period is not changed here', () => {
    expect([canBecome('pay.rate.hour', bounds), canBecome('consent.adult_age', bounds)]).toEqual([null, null]);
    expect(() => decideValue([row({ code: 'pay.rate.hour' })], 'pay.rate.hour', { value: '1', from: plainDate('2027-01-01'), source: 'x' }, 'v2' as Id<'PolicyValue'>, bounds, today)).toThrow('VALUE_NOT_CHANGED_HERE');
  });

  test('where it comes from is asked', () => {
    expect(() => decideValue([row()], code, { value: '15', from: plainDate('2027-01-01'), source: ' ' }, 'v2' as Id<'PolicyValue'>, bounds, today)).toThrow(expect.objectContaining({ code: 'ANSWER_MISSING', field: 'source' }));
  });
});
