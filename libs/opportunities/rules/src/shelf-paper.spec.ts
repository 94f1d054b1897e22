import { instant, plainDate, type Id } from '@alongside/kernel';
import { expect, test } from 'vitest';

import { kindsSomebodyDoes, mayLookOnShelf, MOST_ON_SHELF, putOnShelf, replaceOnShelf, takeOffShelf, whyNotPutOnShelf, type PlaceOfKind } from './shelf-paper';

const id = <Kind extends string>(end: number) => `01890000-0000-7000-8000-0000000000${end}` as Id<Kind>;
const now = instant('2026-11-23T09:00:00Z');
const putting = (end: number) => ({ id: id<'ShelfPaper'>(end), file: { id: id<'File'>(end + 1), pages: 3 }, by: id<'Person'>(11), now });
const onGroup = () => putOnShelf({ groupId: id(21), kind: null }, { title: 'How we claim fares', inWords: 'Keep the ticket.' }, id(31), putting(41));
const days = { today: plainDate('2026-11-23'), daysAfter: 365 };
const place = (heldOn: string, different: Partial<PlaceOfKind> = {}): PlaceOfKind => ({ kind: 'panel', heldOn: plainDate(heldOn), state: 'came', permission: 'not-needed', ...different });

test('a paper is there for its group at once, and the fact names no title', () => {
  const { state, facts } = onGroup();
  expect(state).toMatchObject({ version: 1, state: 'there', groupId: id(21), kind: null, pages: 3 });
  expect(facts[0]).toMatchObject({ name: 'opportunities.shelf-paper-put', data: { groupId: id(21), versionNumber: 1, pagesCount: 3 } });
  expect(JSON.stringify(facts)).not.toContain('fares');
});

test('a paper without a title is not put there', () => {
  expect(() => putOnShelf({ groupId: null, kind: 'panel' }, { title: ' ', inWords: null }, id(31), putting(41))).toThrow('ANSWER_MISSING');
});

test('a new version takes the place of the one before, of which no page is left', () => {
  const [before, next] = replaceOnShelf(onGroup().state, { title: 'How we claim fares now', inWords: null }, putting(51));
  expect(before.state).toMatchObject({ version: 1, state: 'replaced', fileId: null, inWords: null, endedAt: now });
  expect(next.state).toMatchObject({ version: 2, state: 'there', lineId: id(31), groupId: id(21), fileId: id(52), endedAt: null });
  expect(() => replaceOnShelf(before.state, { title: 'Again', inWords: null }, putting(61))).toThrow('SHELF_PAPER_GONE');
});

test('what was taken away is gone for everybody and is not taken away twice', () => {
  const gone = takeOffShelf(onGroup().state, now).state;
  expect(gone).toMatchObject({ state: 'taken-away', fileId: null, inWords: null });
  expect(mayLookOnShelf(gone, { isTeam: true, isTheirs: true })).toBe(false);
  expect(() => takeOffShelf(gone, now)).toThrow('SHELF_PAPER_GONE');
});

test('those whose shelf it is look, and the team that looks after it, and nobody else', () => {
  const looks = (isTeam: boolean, isTheirs: boolean) => mayLookOnShelf({ state: 'there' }, { isTeam, isTheirs });
  expect([looks(false, true), looks(true, false), looks(false, false)]).toEqual([true, true, false]);
});

test('whoever said yes to a panel, or sat on one not long ago, finds the papers for panels', () => {
  expect([...kindsSomebodyDoes([place('2026-12-08', { state: 'accepted' }), place('2026-05-04', { kind: 'project' })], days)]).toEqual(['panel', 'project']);
  expect([...kindsSomebodyDoes([place('2025-11-23')], days)]).toEqual(['panel']);
  expect([...kindsSomebodyDoes([place('2025-11-22')], days)]).toEqual([]);
});

test('whoever only was asked, could not make it, or waits for a permission finds none', () => {
  for (const different of [{ state: 'offered' }, { state: 'did-not-come' }, { state: 'accepted', permission: 'waiting' }] as const) {
    expect(kindsSomebodyDoes([place('2026-12-08', different)], days).size).toBe(0);
  }
});

test('a shelf has an end', () => {
  expect([whyNotPutOnShelf(MOST_ON_SHELF - 1), whyNotPutOnShelf(MOST_ON_SHELF)]).toEqual([null, 'SHELF_FULL']);
});
