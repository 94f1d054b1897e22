import { instant, newId, plainDate, type Refusal } from '@alongside/kernel';
import { describe, expect, test } from 'vitest';

import { emptyDay, gapsOf, isChild, markLeft, planChildDay, takeBackLeft, whyNotCloseForChildren, type TypedDay } from './child-day';
import { checkPlace, placeStanding, whyNotThatPlace } from './place-check';

const id = newId<'Booking'>();
const jo = newId<'Person'>();
const [pat, imran] = ['01890000-0000-7000-8000-0000000000aa', '01890000-0000-7000-8000-0000000000bb'];
const [dan, ama] = [newId<'Person'>(), newId<'Person'>()];
const around = { aroundIds: [pat, imran], neverAlone: false, ourIds: [jo, dan, ama] as string[], leastOfUs: 2, yesToTravel: true };
const typed: TypedDay = { comes: 'brought', goes: 'collected', collectorId: pat, contactIds: [pat], fetcherIds: [], takerIds: [] };
const planned = planChildDay(emptyDay(id), typed, around, jo).state;
const now = instant('2026-12-08T18:40:00Z');
const codeOf = (deed: () => unknown) => {
  try {
    deed();
    return null;
  } catch (refused) {
    return [(refused as Refusal).code, (refused as Refusal).field];
  }
};

describe('whose day is planned', () => {
  test.each([['2011-01-01', true], ['2010-11-23', false], ['2010-11-24', true], [null, true]] as const)('born on %s: %s', (born, is) => {
    expect(isChild({ memberKind: 'young-person', born: born && plainDate(born) }, plainDate('2026-11-23'), 16)).toBe(is);
  });
  test('nobody grown up', () => expect(isChild({ memberKind: 'parent-carer', born: null }, plainDate('2026-11-23'), 16)).toBe(false));
  test('a mother of 15 like any other of 15', () => expect(isChild({ memberKind: 'parent-carer', born: plainDate('2011-05-01') }, plainDate('2026-11-23'), 16)).toBe(true));
});

describe('a plan', () => {
  test('says how they come, who collects them and whom we ring; then nothing is missing', () => {
    expect(planned).toMatchObject({ comes: 'brought', goes: 'collected', collectorId: pat, contactIds: [pat] });
    expect(gapsOf(planned, around)).toEqual([]);
    expect(gapsOf(undefined, around)).toEqual(['comes', 'goes', 'contact']);
  });

  test('whoever is not around them any more collects nobody and is rung by nobody', () => expect(gapsOf(planned, { ...around, aroundIds: [imran] })).toEqual(['collector', 'contact']));

  test.each([
    [{ comes: 'flying' }, 'WAY_UNKNOWN', 'comes'], [{ collectorId: null }, 'COLLECTOR_MISSING', 'collectorId'], [{ contactIds: [] }, 'CONTACT_FOR_DAY_MISSING', 'contactIds'],
    [{ collectorId: newId() }, 'NOT_AROUND_THEM', 'collectorId'], [{ contactIds: [newId()] }, 'NOT_AROUND_THEM', 'contactIds'],
  ] as const)('%o is refused: %s', (different, code, field) => expect(codeOf(() => planChildDay(emptyDay(id), { ...typed, ...different }, around, jo))).toEqual([code, field]));

  test('a rule that they do not travel alone is kept', () => {
    expect(codeOf(() => planChildDay(emptyDay(id), { ...typed, goes: 'alone' }, { ...around, neverAlone: true }, jo))).toEqual(['NEVER_ALONE', 'goes']);
  });
});

describe('on the way with us', () => {
  const withUs: TypedDay = { ...typed, comes: 'fetched-by-us', goes: 'taken-by-us', collectorId: null, fetcherIds: [jo, dan], takerIds: [dan, ama] };
  const day = planChildDay(emptyDay(id), withUs, around, jo).state;

  test('two of us are named there and two home; the fact names nobody', () => {
    expect(day).toMatchObject({ fetcherIds: [jo, dan], takerIds: [dan, ama] });
    expect(gapsOf(day, around)).toEqual([]);
    expect(JSON.stringify(planChildDay(emptyDay(id), withUs, around, jo).facts)).not.toContain(dan);
  });

  test.each([
    [{ takerIds: [dan] }, 'MORE_OF_US_NEEDED', 'takerIds'], [{ fetcherIds: [dan, dan] }, 'MORE_OF_US_NEEDED', 'fetcherIds'], [{ fetcherIds: [] }, 'MORE_OF_US_NEEDED', 'fetcherIds'],
    [{ takerIds: [dan, pat] }, 'NOT_ONE_OF_US', 'takerIds'],
  ] as const)('%o is refused: %s', (different, code, field) => expect(codeOf(() => planChildDay(emptyDay(id), { ...withUs, ...different }, around, jo))).toEqual([code, field]));

  test('without a yes to travel we neither fetch nor take anybody; other ways need no such yes', () => {
    const noYes = { ...around, yesToTravel: false };
    expect(codeOf(() => planChildDay(emptyDay(id), withUs, noYes, jo))).toEqual(['TRAVEL_NOT_AGREED', 'comes']);
    expect(codeOf(() => planChildDay(emptyDay(id), { ...withUs, comes: 'brought' }, noYes, jo))).toEqual(['TRAVEL_NOT_AGREED', 'goes']);
    expect(codeOf(() => planChildDay(emptyDay(id), typed, noYes, jo))).toBeNull();
  });

  test('a yes that is stopped, and somebody who left the team, are gaps the same day; the names go with the way', () => {
    expect(gapsOf(day, { ...around, yesToTravel: false })).toEqual(['travel']);
    expect(gapsOf(day, { ...around, ourIds: [jo, dan] })).toEqual(['takers']);
    expect(gapsOf({ ...day, fetcherIds: [], takerIds: [] }, around)).toEqual(['fetchers', 'takers']);
    expect(planChildDay(day, typed, around, jo).state).toMatchObject({ fetcherIds: [], takerIds: [] });
  });

  test('nobody is taken home who was not planned to be, nor after a no', () => {
    const leave = (from: typeof day, yesToTravel: boolean) => () => markLeft(from, { state: 'came' }, false, { how: 'taken-by-us', withId: null, around: { ...around, yesToTravel }, by: jo, now });
    expect(codeOf(leave(planned, true))).toEqual(['TAKING_NOT_PLANNED', 'how']);
    expect(codeOf(leave(day, false))).toEqual(['TRAVEL_NOT_AGREED', 'how']);
    expect(leave(day, true)().state).toMatchObject({ leftHow: 'taken-by-us', leftWithId: null });
  });
});

describe('leaving', () => {
  const leave = (how: string, withId: string | null, day = planned, state: 'came' | 'confirmed' = 'came') => markLeft(day, { state }, false, { how, withId, around, by: jo, now });

  test('is marked with whom, and taken back until the register is closed; no fact says with whom', () => {
    const left = leave('collected', imran);
    expect(left.state).toMatchObject({ leftHow: 'collected', leftWithId: imran, leftAt: now });
    expect(JSON.stringify(left.facts)).not.toContain(imran);
    expect(takeBackLeft(left.state, false).state.leftAt).toBeNull();
    expect(codeOf(() => takeBackLeft(left.state, true))).toEqual(['REGISTER_CLOSED', undefined]);
  });

  test('whoever was to be collected does not go alone; somebody rings first', () => {
    expect(codeOf(() => leave('alone', null))).toEqual(['ALONE_NOT_PLANNED', 'how']);
    expect(leave('known-safe', null).state.leftHow).toBe('known-safe');
  });

  test('is not marked of somebody who did not come, nor without saying with whom', () => {
    expect(codeOf(() => leave('collected', pat, planned, 'confirmed'))?.[0]).toBe('CHILD_NOT_THERE');
    expect(codeOf(() => leave('collected', null))?.[0]).toBe('LEFT_WITH_MISSING');
  });

  test('the register waits for each child who came, and for nobody else', () => {
    expect(whyNotCloseForChildren([{ id, state: 'came-late' }], [planned])).toBe('CHILDREN_NOT_LEFT');
    expect(whyNotCloseForChildren([{ id, state: 'came' }], [leave('collected', pat).state])).toBeNull();
    expect(whyNotCloseForChildren([{ id, state: 'sent-word' }], [])).toBeNull();
  });
});

describe('rules about places', () => {
  const check = { id: newId<'PlaceCheck'>(), sessionId: newId<'Session'>(), memberId: newId<'Member'>(), ruleIds: ['r1'], fits: true, checkedBy: jo, checkedAt: now };

  test('nobody is counted on before somebody looked, and never where it does not fit', () => {
    expect(whyNotThatPlace(placeStanding([], undefined))).toBeNull();
    expect(whyNotThatPlace(placeStanding(['r1'], undefined))).toBe('PLACE_NOT_LOOKED_AT');
    expect(whyNotThatPlace(placeStanding(['r1'], check))).toBeNull();
    expect(whyNotThatPlace(placeStanding(['r1'], { ...check, fits: false }))).toBe('PLACE_NEVER');
  });

  test('a new rule is looked at anew, and an ended one stops nobody', () => {
    expect(placeStanding(['r1', 'r2'], { ...check, fits: false })).toBe('to-look-at');
    expect(placeStanding([], { ...check, fits: false })).toBe('none');
  });

  test('the fact tells neither the rule nor what came of it', () => expect(JSON.stringify(checkPlace(check).facts)).not.toMatch(/r1|fits|true/));
});
