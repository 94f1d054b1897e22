import { plainDate, type Id } from '@alongside/kernel';
import { describe, expect, test } from 'vitest';

import { aRecord, anOpenRecord, aRequirement } from '../testing/a-requirement';
import { certificateNumberOf } from './dbs';
import { defineRequirement, endRequirement, onDemandFor, requirementsOn, reviseRequirement, type TypedRequirement } from './requirement';
import { askFor, evidenceOf, lookedAtAgain, recordDbs, recordSeen, takeBack, type SeenDbs } from './requirement-record';

const today = plainDate('2026-11-23');
const hr = 'hr' as Id<'Person'>;
const nobodys = { referenceOn: null, referenceFrom: null, referenceSealed: null };
const fromWork = { referenceOn: plainDate('2026-11-02'), referenceFrom: 'employer', referenceSealed: null } as const;
const made = { id: 'new' as Id<'RequirementRecord'>, memberId: aRecord().memberId };
const ids = { id: 'r1' as Id<'Requirement'>, code: 'line' as Id<'RequirementLine'> };
const typed: TypedRequirement = {
  name: ' Safety check ', why: 'You may be alone with a child.', activities: ['training', 'panel'], seats: ['parent-carer'], pay: 'paid', dbsLevel: 'enhanced', referenceLevel: 0, validMonths: 36, from: today,
};

describe('what is required', () => {
  test('is written down in plain words, with what it stands before', () => {
    const { state, facts } = defineRequirement(ids, typed);
    expect(state).toMatchObject({ name: 'Safety check', version: 1, gate: { activities: ['panel', 'training'], seats: ['parent-carer'], pay: 'paid' }, to: null });
    expect(facts).toEqual([{ name: 'members.requirement-defined', subjectId: 'r1', data: { requirementId: 'r1', versionNumber: 1, from: today } }]);
  });

  test.each([
    [{ name: ' ' }, 'ANSWER_MISSING', 'name'], [{ activities: [] }, 'GATES_NOTHING', 'activities'], [{ seats: [] }, 'GATES_NOTHING', 'seats'],
    [{ validMonths: 0 }, 'NUMBER_OUT_OF_RANGE', 'validMonths'], [{ referenceLevel: 7 }, 'NUMBER_OUT_OF_RANGE', 'referenceLevel'],
  ])('%j is refused: %s', (different, code, field) => {
    expect(() => defineRequirement(ids, { ...typed, ...different })).toThrow(expect.objectContaining({ code, field }));
  });

  test('a new version ends the one before the day before, and exactly one holds on each day', () => {
    const [before, next] = reviseRequirement(aRequirement(), 'r2' as Id<'Requirement'>, { ...typed, dbsLevel: 'enhanced-barred', from: plainDate('2027-01-01') });
    expect([before.state.to, next.state.version, next.state.code]).toEqual(['2026-12-31', 2, aRequirement().code]);
    const both = [before.state, next.state];
    expect(['2026-12-31', '2027-01-01'].map((on) => requirementsOn(both, plainDate(on)).map(({ version }) => version))).toEqual([[1], [2]]);
    expect(() => reviseRequirement(before.state, 'r3' as Id<'Requirement'>, typed)).toThrow('REQUIREMENT_ENDED');
    expect(() => reviseRequirement(aRequirement(), 'r3' as Id<'Requirement'>, { ...typed, from: aRequirement().from })).toThrow('VERSION_BEFORE_LAST');
  });

  test('it can end, and then nobody is asked for it', () => {
    const ended = endRequirement(aRequirement(), today).state;
    expect(requirementsOn([ended], plainDate('2026-11-24'))).toEqual([]);
    expect(() => askFor(ended, null, { dueBy: plainDate('2026-12-20'), fee: 'paid-for' }, made, plainDate('2026-11-24'))).toThrow('REQUIREMENT_ENDED');
  });
});

describe('asking for a check', () => {
  const ask = (different: object = {}, open = null as ReturnType<typeof anOpenRecord> | null) => askFor(aRequirement(), open, { dueBy: plainDate('2026-12-21'), fee: 'paid-for', ...different }, made, today);

  test('has a day it is due by', () => expect(ask().state).toMatchObject({ askedOn: today, dueBy: '2026-12-21', metOn: null }));

  test.each([
    [{ dueBy: plainDate('2026-11-22') }, 'DUE_BEFORE_TODAY'], [{ fee: null }, 'DBS_FEE_MISSING'], [{ fee: 'free-volunteer' }, 'FREE_CHECK_FOR_PAID_ROLE'],
  ])('%j is refused: %s', (different, code) => expect(() => ask(different)).toThrow(code));

  test('the free check is for roles that only pay costs', () => {
    const unpaid = aRequirement({ gate: { activities: ['meeting'], seats: ['parent-carer'], pay: 'unpaid', onDemand: false, watching: false } });
    expect(askFor(unpaid, null, { dueBy: plainDate('2026-12-21'), fee: 'free-volunteer' }, made, today).state.dbsFee).toBe('free-volunteer');
  });

  test('nobody is asked twice', () => expect(() => ask({}, anOpenRecord())).toThrow('CHECK_ASKED_ALREADY'));
});

describe('somebody has seen it', () => {
  const seen: SeenDbs = { level: 'enhanced', fee: 'paid-for', certificateOn: plainDate('2026-11-10'), updateService: false, referenceSealed: 'sealed' };
  const record = (different: Partial<SeenDbs> = {}) => recordDbs(aRequirement(), anOpenRecord(), { ...seen, ...different }, made, hr, { today, recheckYears: 3 }).state;

  test('what was asked for is met, and counts from the day of the certificate', () => {
    expect(record()).toMatchObject({ id: anOpenRecord().id, metOn: today, metBy: hr, dbsLevel: 'enhanced', validUntil: '2029-11-10' });
  });

  test('with the Update Service it counts from the day somebody looked', () => {
    expect(record({ updateService: true, certificateOn: plainDate('2021-05-05') }).validUntil).toBe('2029-11-23');
  });

  test.each([
    [{ level: 'basic' }, 'DBS_LEVEL_TOO_LOW'], [{ certificateOn: plainDate('2026-11-24') }, 'CERTIFICATE_IN_FUTURE'], [{ certificateOn: plainDate('2021-05-05') }, 'CERTIFICATE_TOO_OLD'],
    [{ fee: 'free-volunteer' }, 'FREE_CHECK_FOR_PAID_ROLE'],
  ] as const)('%j is refused: %s', (different, code) => expect(() => record(different)).toThrow(code));

  test('without an end of its own it is looked at again after the council’s years, and the years are the council’s to change', () => {
    const endless = aRequirement({ validMonths: null });
    const held = (different: Partial<SeenDbs>, recheckYears = 3) => recordDbs(endless, null, { ...seen, ...different }, made, hr, { today, recheckYears }).state;
    expect(held({}).validUntil).toBeNull();
    expect([lookedAtAgain(held({}), 3).validUntil, lookedAtAgain(held({}), 2).validUntil]).toEqual(['2029-11-10', '2028-11-10']);
    expect(lookedAtAgain(held({ updateService: true, certificateOn: plainDate('2021-05-05') }), 3).validUntil).toBe('2029-11-23');
    expect(() => held({ certificateOn: plainDate('2023-11-01') })).toThrow('CERTIFICATE_TOO_OLD');
    expect(held({ certificateOn: plainDate('2023-11-01') }, 4).certificateOn).toBe('2023-11-01');
  });

  test('what has an end of its own keeps it, and what is no DBS check needs none', () => {
    const reference = aRecord({ dbsLevel: 'none', certificateOn: null, validUntil: null });
    expect([lookedAtAgain(aRecord(), 1).validUntil, lookedAtAgain(reference, 1).validUntil]).toEqual(['2029-01-15', null]);
  });

  test('a DBS check is not ticked off without its answers, and nothing else has them', () => {
    expect(() => recordSeen(aRequirement(), null, { referenceLevel: 0, ...nobodys }, made, hr, today)).toThrow('CHECK_NEEDS_DBS_ANSWERS');
    expect(() => recordDbs(aRequirement({ dbsLevel: 'none' }), null, seen, made, hr, { today, recheckYears: 3 })).toThrow('NOT_A_DBS_CHECK');
  });

  test('a reference is of the level that is asked for, or above', () => {
    const references = aRequirement({ dbsLevel: 'none', referenceLevel: 3, validMonths: null });
    expect(recordSeen(references, null, { referenceLevel: 4, ...fromWork }, made, hr, today).state).toMatchObject({ referenceLevel: 4, referenceOn: '2026-11-02', referenceFrom: 'employer', validUntil: null });
    expect(() => recordSeen(references, null, { referenceLevel: 2, ...fromWork }, made, hr, today)).toThrow('REFERENCE_LEVEL_TOO_LOW');
  });

  test('of a reference the day and as what they know somebody are held, and it counts from that day', () => {
    const references = aRequirement({ dbsLevel: 'none', referenceLevel: 1, validMonths: 24 });
    const record = (different: object) => recordSeen(references, null, { referenceLevel: 1, ...fromWork, ...different }, made, hr, today);
    expect(record({}).state.validUntil).toBe('2028-11-02');
    expect(() => record({ referenceFrom: null })).toThrow('ANSWER_MISSING');
    expect(() => record({ referenceOn: null })).toThrow('ANSWER_MISSING');
    expect(() => record({ referenceOn: plainDate('2026-11-24') })).toThrow('REFERENCE_IN_FUTURE');
    expect(() => record({ referenceOn: plainDate('2024-11-01') })).toThrow('REFERENCE_TOO_OLD');
    expect(JSON.stringify(record({}).facts)).not.toContain('employer');
  });

  test('only a reference can wait until a date asks for it', () => {
    const onDemand = { ...typed, onDemand: true, dbsLevel: 'none', referenceLevel: 1 } as const;
    expect(defineRequirement(ids, onDemand).state.gate.onDemand).toBe(true);
    for (const different of [{ referenceLevel: 0 }, { dbsLevel: 'basic' }] as const) expect(() => defineRequirement(ids, { ...onDemand, ...different })).toThrow('ON_DEMAND_IS_A_REFERENCE');
    const line = aRequirement({ dbsLevel: 'none', referenceLevel: 1, gate: { activities: ['panel'], seats: ['parent-carer'], pay: 'any', onDemand: true, watching: false } });
    expect(onDemandFor([line, aRequirement()], { kind: 'panel', on: today })).toBe(line);
    expect([onDemandFor([line], { kind: 'training', on: today }), onDemandFor([aRequirement()], { kind: 'panel', on: today })]).toEqual([null, null]);
  });

  test('there is no place for what stands on a certificate', () => {
    expect(certificateNumberOf('0012 3456 7890')).toBe('001234567890');
    for (const content of ['No convictions recorded', '00123456789', '0012345678901', 'Caution 2009']) expect(() => certificateNumberOf(content)).toThrow('CERTIFICATE_NUMBER_NOT_UNDERSTOOD');
    expect(() => evidenceOf('Page 1\nPage 2')).toThrow('REFERENCE_ONE_LINE');
    expect(() => evidenceOf('x'.repeat(61))).toThrow('ANSWER_TOO_LONG');
  });

  test('a mistake is taken back, once', () => {
    const taken = takeBack(aRecord(), today).state;
    expect(taken.takenBackOn).toBe(today);
    expect(() => takeBack(taken, today)).toThrow('CHECK_TAKEN_BACK');
  });
});
