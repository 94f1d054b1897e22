import { instant } from '@alongside/kernel';
import { expect, test } from 'vitest';

import { aCall, aHandoff, ANN } from '../testing/a-handoff';
import { nextPageAt, whoseTurn } from './paging';

const rules = { callingMinutes: 15, pageMinutes: 5, triesEach: 2 };
const pagedAt = (moment: string) => ({ takenAt: instant(moment) });

test('a call that was made asks at once', () => {
  expect(nextPageAt(aHandoff({ calls: [aCall()] }), null, rules)).toEqual(instant('2026-11-23T15:05:00Z'));
});

test('a call that is being made has its time first', () => {
  expect(nextPageAt(aHandoff(), null, rules)).toEqual(instant('2026-11-23T15:15:00Z'));
});

test('it asks again every few minutes, whatever came in between', () => {
  expect(nextPageAt(aHandoff({ calls: [aCall()] }), pagedAt('2026-11-23T15:20:00Z'), rules)).toEqual(instant('2026-11-23T15:25:00Z'));
});

test('it stops when somebody has it, and only then', () => {
  const had = aHandoff({ acknowledged: { by: ANN, at: instant('2026-11-23T15:06:00Z') } });
  expect([nextPageAt(had, null, rules), nextPageAt(had, pagedAt('2026-11-23T15:05:00Z'), rules)]).toEqual([null, null]);
});

test('the night the clocks go back has no hour without a page', () => {
  expect(nextPageAt(aHandoff(), pagedAt('2026-10-25T00:58:00Z'), rules)).toEqual(instant('2026-10-25T01:03:00Z'));
});

test('each person is asked a few times, then the next one, and after the last the first again', () => {
  const turns = [0, 1, 2, 3, 4, 5, 6].map((pages) => whoseTurn(['Ann', 'Hannah', 'Jo'], pages, rules));
  expect(turns).toEqual(['Ann', 'Ann', 'Hannah', 'Hannah', 'Jo', 'Jo', 'Ann']);
});

test('with nobody on the list it is nobody’s turn', () => expect(whoseTurn([], 3, rules)).toBeNull());
