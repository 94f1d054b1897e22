import { instant, Refusal, Refusals } from '@alongside/kernel';
import { describe, expect, it } from 'vitest';

import { readPanelDesign, type TypedDesign } from './read-panel-design';
import { aDesign } from './testing/a-panel';

const now = instant('2026-11-23T09:00:00Z');
const typed: TypedDesign = { ...aDesign };

function refusals(change: Partial<TypedDesign>): readonly string[] {
  try {
    readPanelDesign({ ...typed, ...change }, now);
    return [];
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const all = error instanceof Refusals ? error.all : [error];
    return all.map(({ field, code }) => `${field} ${code}`);
  }
}

describe('a request for a panel', () => {
  it('is read as it was meant', () => {
    expect(readPanelDesign(typed, now)).toEqual(aDesign);
  });

  it.each<[string, Partial<TypedDesign>, string]>([
    ['no job', { role: '  ' }, 'role ANSWER_MISSING'],
    ['a job of only a NUL', { role: '\u0000' }, 'role ANSWER_MISSING'],
    ['a job of 101 letters', { role: 'x'.repeat(101) }, 'role ANSWER_TOO_LONG'],
    ['no place', { place: '' }, 'place ANSWER_MISSING'],
    ['a place of 121 letters', { place: '🏠'.repeat(121) }, 'place ANSWER_TOO_LONG'],
    ['no day', { heldOn: '' }, 'heldOn ANSWER_MISSING'],
    ['a word for a day', { heldOn: 'next Tuesday' }, 'heldOn DATE_NOT_REAL'],
    ['31 February', { heldOn: '2027-02-31' }, 'heldOn DATE_NOT_REAL'],
    ['a day that is over', { heldOn: '2026-11-22' }, 'heldOn DATE_IN_PAST'],
    ['a slip of the key', { heldOn: '2206-12-08' }, 'heldOn DATE_TOO_FAR'],
    ['this morning', { heldOn: '2026-11-23', startsAt: '08:30' }, 'startsAt DATE_IN_PAST'],
    ['no time', { startsAt: '' }, 'startsAt ANSWER_MISSING'],
    ['a quarter past twenty-five', { endsAt: '25:15' }, 'endsAt TIME_NOT_REAL'],
    ['the hour that spring skips', { heldOn: '2027-03-28', startsAt: '01:30', endsAt: '03:00' }, 'startsAt LOCAL_TIME_DOES_NOT_EXIST'],
    ['an end in the hour that spring skips', { heldOn: '2027-03-28', startsAt: '00:30', endsAt: '01:30' }, 'endsAt LOCAL_TIME_DOES_NOT_EXIST'],
    ['an end before the start', { startsAt: '16:30', endsAt: '15:00' }, 'endsAt ENDS_BEFORE_START'],
    ['an end at the start', { endsAt: '16:30' }, 'endsAt ENDS_BEFORE_START'],
    ['nine hours', { startsAt: '09:00', endsAt: '18:00' }, 'endsAt PANEL_TOO_LONG'],
    ['nobody to meet', { candidates: 0 }, 'candidates CANDIDATES_MISSING'],
    ['half a person to meet', { candidates: 2.5 }, 'candidates NUMBER_NOT_WHOLE'],
    ['99 people to meet', { candidates: 99 }, 'candidates NUMBER_OUT_OF_RANGE'],
    ['minus one seat', { parentSeats: -1 }, 'parentSeats NUMBER_OUT_OF_RANGE'],
    ['seven seats', { youngSeats: 7 }, 'youngSeats NUMBER_OUT_OF_RANGE'],
    ['no seats at all', { parentSeats: 0, youngSeats: 0 }, 'kind SEATS_MISSING'],
    ['a mixed panel without a young person', { youngSeats: 0 }, 'kind SEATS_NOT_FOR_THIS_KIND'],
    ['a panel of young people with a parent on it', { kind: 'young-people' }, 'kind SEATS_NOT_FOR_THIS_KIND'],
    ['advice only, without saying why', { disagreement: 'advice-only', adviceReason: ' ' }, 'adviceReason REASON_MISSING'],
    ['a reason of 501 letters', { disagreement: 'advice-only', adviceReason: 'x'.repeat(501) }, 'adviceReason ANSWER_TOO_LONG'],
  ])('with %s is refused by the name of the question', (_, change, expected) => {
    expect(refusals(change)).toEqual([expected]);
  });

  it('tells everything that is wrong with it at once', () => {
    expect(refusals({ role: '', heldOn: '2027-02-31', endsAt: '15:00', candidates: 0, parentSeats: -1 })).toEqual([
      'role ANSWER_MISSING', 'heldOn DATE_NOT_REAL', 'endsAt ENDS_BEFORE_START', 'candidates CANDIDATES_MISSING', 'parentSeats NUMBER_OUT_OF_RANGE',
    ]);
  });

  it('keeps tags, right-to-left words and emoji as the text they are, and drops NUL', () => {
    const design = readPanelDesign({ ...typed, role: '<b>مدير</b> 👩‍👧\u0000', place: ' שלום ' }, now);
    expect(design).toMatchObject({ role: '<b>مدير</b> 👩‍👧', place: 'שלום' });
  });

  it('means the first pass of an hour that autumn doubles', () => {
    expect(refusals({ heldOn: '2027-10-31', startsAt: '01:30', endsAt: '02:30' })).toEqual([]);
  });

  it('keeps no reason when their view is more than advice', () => {
    expect(readPanelDesign({ ...typed, adviceReason: 'left over' }, now).adviceReason).toBeNull();
  });
});
