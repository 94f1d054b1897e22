import { instant, plainDate, type Id } from '@alongside/kernel';
import { describe, expect, test } from 'vitest';

import { goOut, isDoneBySystem, isLate, openTakedown, placeGoesOut, registerUse, settleTakedown, whyNotByHand, whyNotEndPlace, whyNotOutOn, type NewUse } from './consent-use';
import { assessUnderstanding, decidesAlone } from './gillick';

const id = <Kind extends string>(end: number) => `01890000-0000-7000-8000-0000000003${String(end).padStart(2, '0')}` as Id<Kind>;
const now = instant('2026-11-27T10:00:00Z');
const wall: NewUse = {
  id: id(1), consentId: id(2), memberId: id(3), kind: 'place', thingId: null, place: 'The wall at Harbour House', ownerId: id(4), recall: 'removable', days: 1, draft: false, usedOn: null, copies: 1, usedAt: now,
};
const use = (different: Partial<NewUse> = {}) => registerUse({ ...wall, ...different }).state;
const taskFor = (different: Partial<NewUse> = {}) => openTakedown(use(different), id(5), now, plainDate('2026-11-27'), 14).state;

describe('taking down', () => {
  test('each copy has an owner and a day, never later than the council lets it be', () => {
    expect([taskFor(), taskFor({ days: 60 })].map(({ ownerId, dueOn, state }) => [ownerId, dueOn, state])).toEqual([[id(4), '2026-11-28', 'open'], [id(4), '2026-12-11', 'open']]);
  });
  test('what is out on paper is told as gone for good from the first moment', () => {
    expect(taskFor({ recall: 'cannot-recall' })).toMatchObject({ state: 'cannot-recall', settledAt: now });
    expect(taskFor({ recall: 'cannot-recall', draft: true }).state).toBe('open');
    expect(goOut(use({ draft: true }), 'cannot-recall').state).toMatchObject({ draft: false, recall: 'cannot-recall' });
  });
  test('a page of ours that asks before it shows anything is done in that moment, by nobody; a draft of it is locked until somebody sees to it', () => {
    const done = taskFor({ recall: 'at-once' });
    expect(done).toMatchObject({ state: 'done', settledAt: now, settledBy: null, ownerId: id(4) });
    expect([isDoneBySystem(done), isDoneBySystem({ ...done, settledBy: id(4) }), isDoneBySystem(taskFor())]).toEqual([true, false, false]);
    expect(taskFor({ recall: 'at-once', draft: true }).state).toBe('open');
    expect([whyNotByHand('at-once'), whyNotByHand('removable'), whyNotByHand('cannot-recall')]).toEqual(['PLACE_IS_OURS', null, null]);
  });
  test('it is done once, or told that it cannot be; there is no third way', () => {
    const done = settleTakedown(taskFor(), 'done', now, id(4)).state;
    expect(done).toMatchObject({ state: 'done', settledBy: id(4) });
    expect(() => settleTakedown(done, 'done', now, id(4))).toThrow('TAKEDOWN_SETTLED');
    expect(() => settleTakedown(taskFor(), 'keep-it', now, id(4))).toThrow(expect.objectContaining({ code: 'TAKEDOWN_OUTCOME_UNKNOWN', field: 'outcome' }));
  });
  test('after its day it is late', () => expect([isLate(taskFor(), plainDate('2026-11-28')), isLate(taskFor(), plainDate('2026-11-29'))]).toEqual([false, true]));
  test('a draft goes out once, and a poster is still a poster; what the product put there is not ended by hand', () => {
    const out = placeGoesOut(use({ draft: true, copies: 40 }), plainDate('2026-11-27')).state;
    expect(out).toMatchObject({ draft: false, recall: 'removable', usedOn: '2026-11-27', copies: 40 });
    expect(() => placeGoesOut(out, plainDate('2026-11-28'))).toThrow('PLACE_OUT_ALREADY');
    expect([whyNotEndPlace(out), whyNotEndPlace({ ...out, endedAt: now }), whyNotEndPlace({ ...out, kind: 'impact.report' })]).toEqual([null, 'PLACE_GONE_ALREADY', 'PLACE_IS_OURS']);
  });
  test('nothing was out before the yes, or tomorrow', () => {
    const day = { usableFrom: plainDate('2026-11-20'), today: plainDate('2026-11-27') };
    expect(['2026-11-19', '2026-11-20', '2026-11-28'].map((on) => whyNotOutOn(plainDate(on), day))).toEqual(['OUT_BEFORE_YES', null, 'OUT_IN_FUTURE']);
  });
  test('a place without a name, or a year to take it down, is refused by its field', () => {
    expect(() => use({ place: ' ' })).toThrow(expect.objectContaining({ code: 'ANSWER_MISSING', field: 'place' }));
    expect(() => use({ copies: 0 })).toThrow(expect.objectContaining({ code: 'NUMBER_OUT_OF_RANGE', field: 'copies' }));
    expect(() => use({ days: 365 })).toThrow(expect.objectContaining({ code: 'NUMBER_OUT_OF_RANGE', field: 'days' }));
  });
});

describe('whether somebody under 16 understands', () => {
  const asked = { id: id<'Gillick'>(6), memberId: id<'Member'>(3), scope: 'photo-internal', workerId: id<'Person'>(4), understands: true, weighs: true, notPressured: true, talkedOn: plainDate('2026-11-26'), reviewOn: null, assessedAt: now } as const;
  const said = { there: 'Ellis and Jo', ownWords: null, note: 'Ellis told me who would see it.' };
  const day = { today: plainDate('2026-11-27'), months: 6 };
  const assess = (different: object = {}) => assessUnderstanding({ ...asked, ...said, ...different }, day);
  const view = assess().state;
  test('a named worker says all three, in words, about one decision', () => {
    expect(assess().facts[0].data).toEqual({ assessmentId: id(6), memberId: id(3), workerId: id(4), scope: 'photo-internal' });
    expect(() => assess({ note: ' ' })).toThrow(expect.objectContaining({ code: 'ANSWER_MISSING', field: 'note' }));
    expect(() => assess({ there: '' })).toThrow(expect.objectContaining({ code: 'ANSWER_MISSING', field: 'there' }));
    expect(() => assess({ workerId: id(3) })).toThrow('OWN_ASSESSMENT');
  });
  test('one of the three missing, it takes an adult', () => {
    const alone = (different: object = {}) => decidesAlone({ ...view, ...different }, day.today);
    expect([alone(), alone({ notPressured: false }), alone({ weighs: false }), decidesAlone(null, day.today)]).toEqual([true, false, false, false]);
  });
  test('it is looked at again: it counts to that day and no further, and the day is never later than the council lets it be', () => {
    expect(view.reviewOn).toBe('2027-05-26');
    expect([decidesAlone(view, plainDate('2027-05-26')), decidesAlone(view, plainDate('2027-05-27'))]).toEqual([true, false]);
    expect(assess({ reviewOn: plainDate('2027-01-10') }).state.reviewOn).toBe('2027-01-10');
    expect(() => assess({ reviewOn: plainDate('2027-05-27') })).toThrow(expect.objectContaining({ code: 'REVIEW_TOO_LATE', field: 'reviewOn' }));
    expect(() => assess({ reviewOn: plainDate('2026-11-26') })).toThrow(expect.objectContaining({ code: 'REVIEW_NOT_AFTER_TALK', field: 'reviewOn' }));
    expect(() => assess({ talkedOn: plainDate('2026-11-28') })).toThrow(expect.objectContaining({ code: 'TALK_NOT_YET', field: 'talkedOn' }));
  });
});
