import { newId, plainDate, type Actor } from '@alongside/kernel';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { isUnderage, needsSafetyPlan, planMomentOf, sendPlanBack, signPlan, watchersLost, whatPlanLacks, whyNotSignPlan, writeSafetyPlan, type ProposedPlan } from './safety-plan';
import type { MemberKind, SeatGroup } from './seats';
import { aSession } from './testing/a-session';
import { everybodyFits } from './who-fits';

const session = aSession({ heldOn: plainDate('2026-12-08') });
const now = new Date('2026-11-26T10:00:00Z') as never;
const later = new Date('2026-12-09T10:00:00Z') as never;
const jo = newId<'Person'>();
const hannah: Actor = { kind: 'person', personId: newId<'Person'>(), roles: ['service-lead'], purpose: 'test', assurance: 2 };
const [dan, ama] = [newId<'Person'>(), newId<'Person'>()];
const watch = { least: 2, ourIds: [jo, dan, ama] as string[] };
const good: ProposedPlan = { risks: [{ what: 'The way home in the dark', answer: 'Two of us walk everybody to the bus.' }, { what: ' ', answer: '' }], adultIds: [jo, dan, ama, dan] };
const write = (different: Partial<ProposedPlan> = {}, at = now) => writeSafetyPlan(newId(), session, { ...good, ...different }, watch, jo, at).state;

describe('a plan to keep young people safe', () => {
  test('says what could go wrong, what we do about it, and who of us watches; empty lines fall away', () => {
    expect(write()).toMatchObject({ state: 'written', adults: 3, adultIds: [jo, dan, ama], risks: [good.risks[0]], writtenBy: jo, lookedAtBy: null });
    expect(() => write({ risks: [{ what: '', answer: ' ' }] })).toThrow('SAFETY_PLAN_EMPTY');
    expect(() => write({ risks: [{ what: 'The road', answer: '' }] })).toThrow('ANSWER_MISSING');
    expect(() => write({ risks: Array.from({ length: 13 }, () => good.risks[0]!) })).toThrow('SAFETY_PLAN_TOO_LONG');
    expect(() => write({}, later)).toThrow('SESSION_STARTED');
  });

  test('has as many adults as the council asks for, when it is written and when it is signed', () => {
    expect(() => write({ adultIds: [jo, jo] })).toThrow('ADULTS_TOO_FEW');
    expect(() => signPlan(write({ adultIds: [jo, dan] }), session, { ...watch, least: 3 }, hannah, now)).toThrow('ADULTS_TOO_FEW');
  });

  test('counts only people of ours by name: no member, nobody who left, and no plan that has only a number', () => {
    expect(() => write({ adultIds: [jo, dan, newId()] })).toThrow('NOT_ONE_OF_US');
    expect(() => signPlan(write({ adultIds: [jo, dan] }), session, { least: 2, ourIds: [jo] }, hannah, now)).toThrow('ADULTS_TOO_FEW');
    expect(() => signPlan({ ...write(), adults: 9, adultIds: [] }, session, watch, hannah, now)).toThrow('ADULTS_TOO_FEW');
  });

  test('is signed by a manager who did not write it, once', () => {
    const plan = write();
    expect(whyNotSignPlan(plan, session, { personId: jo }, now)).toBe('SAFETY_PLAN_OWN');
    const signed = signPlan(plan, session, watch, hannah, now).state;
    expect(signed).toMatchObject({ state: 'signed', lookedAtBy: hannah.personId });
    expect(whyNotSignPlan(signed, session, hannah, now)).toBe('SAFETY_PLAN_SIGNED');
    expect(whyNotSignPlan(plan, session, hannah, later)).toBe('SESSION_STARTED');
  });

  test('goes back with what to change, and is signed only once it was written anew', () => {
    const back = sendPlanBack(write(), session, 'Who has the first aid box?', hannah, now).state;
    expect(back).toMatchObject({ state: 'sent-back', wish: 'Who has the first aid box?' });
    expect(whyNotSignPlan(back, session, hannah, now)).toBe('SAFETY_PLAN_SENT_BACK');
    expect(() => sendPlanBack(write(), session, ' ', hannah, now)).toThrow('ANSWER_MISSING');
  });

  test('is needed for every kind of date on which somebody under age was asked, said yes or may still have a place', () => {
    const young = { kind: 'young-person', count: 2, taken: 0 } as const;
    const parents = { kind: 'parent-carer', count: 2, taken: 0 } as const;
    const needs = (seats: readonly SeatGroup[], underageAsked = false, fromAge: number | null = null) => needsSafetyPlan({ seats, fit: { ...everybodyFits, fromAge } }, 18, underageAsked);
    expect([needs([parents, young]), needs([parents]), needs([parents], true)]).toEqual([true, false, true]);
    // Places for those of 18 and over need none, until somebody younger is asked all the same.
    expect([needs([young], false, 18), needs([young], true, 18), needs([young], false, 16)]).toEqual([false, true, true]);
  });

  test('is about those who are under age on the day itself, whoever they come as; a birthday we do not know protects', () => {
    const on = plainDate('2026-12-08');
    const under = (memberKind: MemberKind, born: string | null) => isUnderage({ memberKind, born: born === null ? null : plainDate(born) }, on, 18);
    expect([under('young-person', '2008-12-09'), under('young-person', '2008-12-08'), under('young-person', null)]).toEqual([true, false, true]);
    expect([under('parent-carer', '2009-05-01'), under('parent-carer', null)]).toEqual([true, false]);
  });

  test('is signed at the moment the council wrote down; what nobody understands is the earlier one', () => {
    expect(['asking', 'counting', 'no', ''].map(planMomentOf)).toEqual(['asking', 'counting', 'asking', 'asking']);
  });

  test('no fact has a word of it', () => {
    expect(JSON.stringify(writeSafetyPlan(newId(), session, good, watch, jo, now).facts)).not.toMatch(/dark|bus/);
  });
});

describe('a plan that was signed, later', () => {
  const signed = (adultIds: readonly string[]) => ({ state: 'signed' as const, adultIds: adultIds as never });

  test('stands as it was signed while enough of those named may watch; whoever may not is lost, and with too few left nobody young is counted on', () => {
    const plan = signPlan(write(), session, watch, hannah, now).state;
    expect([watchersLost(plan, watch.ourIds), whatPlanLacks(plan, watch)]).toEqual([[], null]);
    expect([watchersLost(plan, [jo, dan]), whatPlanLacks(plan, { least: 2, ourIds: [jo, dan] })]).toEqual([[ama], null]);
    expect(whatPlanLacks(plan, { least: 2, ourIds: [dan] })).toBe('WATCHERS_TOO_FEW');
    expect([whatPlanLacks(write(), watch), whatPlanLacks(null, watch)]).toEqual(['SAFETY_PLAN_NOT_SIGNED', 'SAFETY_PLAN_NOT_SIGNED']);
  });

  test('of before names nobody who could be lost', () => expect(whatPlanLacks(signed([]), { least: 2, ourIds: [] })).toBeNull());

  test('whatever happens to whom: it is relied on with somebody lost only while as many are left as have to watch, and coming back puts it right', () => {
    const people = fc.uniqueArray(fc.integer({ min: 1, max: 12 }).map(String), { minLength: 1, maxLength: 8 });
    fc.assert(fc.property(people, fc.uniqueArray(fc.integer({ min: 1, max: 12 }).map(String)), fc.integer({ min: 0, max: 8 }), (named, ourIds, least) => {
      const [plan, left] = [signed(named), named.filter((one) => ourIds.includes(one))];
      const lacks = whatPlanLacks(plan, { least, ourIds });
      expect(watchersLost(plan, ourIds)).toEqual(named.filter((one) => !ourIds.includes(one)));
      if (left.length === named.length) expect(lacks).toBeNull();
      else expect(lacks === null).toBe(left.length >= least);
      expect(whatPlanLacks(plan, { least, ourIds: [...ourIds, ...named] })).toBeNull();
      // One more who may watch never makes a good plan bad.
      if (lacks === null) for (const more of named) expect(whatPlanLacks(plan, { least, ourIds: [...ourIds, more] })).toBeNull();
    }));
  });
});
