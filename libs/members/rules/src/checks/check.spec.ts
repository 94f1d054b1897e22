import { addDays, plainDate, type Id } from '@alongside/kernel';
import { describe, expect, test } from 'vitest';

import { aRecord, anExemption, anOpenRecord, aRequirement } from '../testing/a-requirement';
import { checkOn, nothingHeld, type CheckHistory } from './check';
import { tellWarning, warningDue } from './check-warning';
import { endExemption, exempt } from './exemption';
import { letOffWarningDue, tellLetOff } from './let-off-warning';
import { whyNotQualified } from './why-not-qualified';

const today = plainDate('2026-11-23');
const day = plainDate;
const held = (different: Partial<CheckHistory>): CheckHistory => ({ ...nothingHeld, ...different });
const stateOf = (history: CheckHistory, on = today) => checkOn(aRequirement(), history, on, 60).state;

describe('how somebody stands with a requirement', () => {
  test.each([
    ['not-started', nothingHeld],
    ['requested', held({ records: [anOpenRecord()] })],
    ['requested', held({ records: [anOpenRecord({ dueBy: today })] })],
    ['overdue', held({ records: [anOpenRecord({ dueBy: day('2026-11-22') })] })],
    ['met', held({ records: [aRecord()] })],
    ['met', held({ records: [aRecord({ validUntil: null })] })],
    ['met', held({ records: [aRecord({ validUntil: addDays(today, 61) })] })],
    ['expiring', held({ records: [aRecord({ validUntil: addDays(today, 60) })] })],
    ['expiring', held({ records: [aRecord({ validUntil: today })] })],
    ['expired', held({ records: [aRecord({ validUntil: addDays(today, -1) })] })],
    ['exempt', held({ exemptions: [anExemption()] })],
    ['not-started', held({ exemptions: [anExemption({ until: day('2026-11-22') })] })],
    ['not-started', held({ exemptions: [anExemption({ endedOn: today })] })],
    ['not-started', held({ records: [aRecord({ takenBackOn: today })] })],
  ])('%s', (state, history) => expect(stateOf(history)).toBe(state));

  test('late with what was asked for is not the same as run out', () => {
    const ranOut = aRecord({ validUntil: addDays(today, -10) });
    expect(stateOf(held({ records: [ranOut] }))).toBe('expired');
    expect(stateOf(held({ records: [ranOut, anOpenRecord()] }))).toBe('requested');
    expect(stateOf(held({ records: [ranOut, anOpenRecord({ dueBy: addDays(today, -1) })] }))).toBe('overdue');
  });

  test('while a new one is waited for, the old one counts', () => {
    const check = checkOn(aRequirement(), held({ records: [aRecord({ validUntil: addDays(today, 20) }), anOpenRecord()] }), today, 60);
    expect([check.state, check.open?.dueBy]).toEqual(['expiring', '2026-11-30']);
  });

  test('a new version does not ask again for what was met under the old one, until that ends', () => {
    const next = aRequirement({ id: 'next' as Id<'Requirement'>, version: 2, dbsLevel: 'enhanced-barred', from: today });
    expect(checkOn(next, held({ records: [aRecord()] }), today, 60).state).toBe('met');
    expect(checkOn(next, held({ records: [aRecord()] }), day('2029-01-16'), 60).state).toBe('expired');
  });

  test('what was asked for under an old version is waited for no longer', () => {
    const next = aRequirement({ id: 'next' as Id<'Requirement'>, version: 2, from: today });
    const check = checkOn(next, held({ records: [anOpenRecord({ dueBy: addDays(today, -1) })] }), today, 60);
    expect([check.state, warningDue(check, [60, 30, 7], today)]).toEqual(['not-started', null]);
  });
});

describe('may somebody take part', () => {
  const parent = { seat: 'parent-carer', bornOn: null } as const;
  const panel = { kind: 'panel', on: day('2026-12-08'), paid: true } as const;
  const missing = (history: CheckHistory, activity: Parameters<typeof whyNotQualified>[1] = panel, member: Parameters<typeof whyNotQualified>[0] = parent, requirement = aRequirement()) =>
    whyNotQualified(member, activity, [requirement], () => history, { today, dbsLeastAge: 16 }).map(({ reason, until }) => (until ? `${reason} ${until}` : reason));

  test.each([
    ['nothing is missing when it counts on the day', [], held({ records: [aRecord()] })],
    ['it was never asked for', ['CHECK_NOT_STARTED'], nothingHeld],
    ['it is waited for', ['CHECK_REQUESTED'], held({ records: [anOpenRecord()] })],
    ['it is late', ['CHECK_OVERDUE'], held({ records: [anOpenRecord({ dueBy: day('2026-11-20') })] })],
    ['it has run out', ['CHECK_EXPIRED'], held({ records: [aRecord({ validUntil: day('2026-11-22') })] })],
    ['it runs out the day before the date', ['CHECK_ENDS_BEFORE 2026-12-07'], held({ records: [aRecord({ validUntil: day('2026-12-07') })] })],
    ['it runs out on the date itself', [], held({ records: [aRecord({ validUntil: day('2026-12-08') })] })],
    ['it was a free check', ['FREE_CHECK_FOR_PAID_ROLE'], held({ records: [aRecord({ dbsFee: 'free-volunteer' })] })],
    ['it was free once and is paid for now, though the free one lasts longer', [], held({ records: [aRecord({ dbsFee: 'free-volunteer', validUntil: day('2029-05-01') }), aRecord({ dbsFee: 'paid-for', validUntil: day('2028-05-01') })] })],
    ['the one that is paid for ends before the date', ['FREE_CHECK_FOR_PAID_ROLE'], held({ records: [aRecord({ dbsFee: 'free-volunteer', validUntil: day('2029-05-01') }), aRecord({ dbsFee: 'paid-for', validUntil: day('2026-12-07') })] })],
    ['they are let off', [], held({ exemptions: [anExemption()] })],
    ['they are let off, but not for that day', ['CHECK_ENDS_BEFORE 2026-12-07'], held({ exemptions: [anExemption({ until: day('2026-12-07') })] })],
  ])('%s', (_, reasons, history) => expect(missing(history)).toEqual(reasons));

  test('other activities, other seats and roles without pay are not gated', () => {
    expect(missing(nothingHeld, { ...panel, kind: 'meeting' })).toEqual([]);
    expect(missing(nothingHeld, panel, { seat: 'young-person', bornOn: day('2006-01-01') })).toEqual([]);
    expect(missing(nothingHeld, { ...panel, paid: false })).toEqual([]);
  });

  test('nobody under the age for it is asked for a DBS check', () => {
    const everybody = aRequirement({ gate: { activities: ['panel'], seats: ['young-person'], pay: 'any', onDemand: false, watching: false } });
    expect(missing(nothingHeld, panel, { seat: 'young-person', bornOn: day('2010-12-09') }, everybody)).toEqual([]);
    expect(missing(nothingHeld, panel, { seat: 'young-person', bornOn: day('2010-12-08') }, everybody)).toEqual(['CHECK_NOT_STARTED']);
  });

  test('a version that begins before the date is asked for, one that begins after it is not', () => {
    expect(missing(nothingHeld, panel, parent, aRequirement({ from: day('2026-12-08') }))).toEqual(['CHECK_NOT_STARTED']);
    expect(missing(nothingHeld, panel, parent, aRequirement({ from: day('2026-12-09') }))).toEqual([]);
    expect(missing(nothingHeld, panel, parent, aRequirement({ to: day('2026-12-07') }))).toEqual([]);
  });
});

describe('what is told, and when', () => {
  const told = (history: CheckHistory) => warningDue(checkOn(aRequirement(), history, today, 60), [60, 30, 7], today)?.what ?? null;
  const left = (days: number) => held({ records: [aRecord({ validUntil: addDays(today, days) })] });

  test.each([[61, null], [60, 'expiring-60'], [31, 'expiring-60'], [30, 'expiring-30'], [8, 'expiring-30'], [7, 'expiring-7'], [0, 'expiring-7'], [-1, 'expired']])('%i days left: %s', (days, what) => {
    expect(told(left(days))).toBe(what);
  });

  test('late is told as late', () => expect(told(held({ records: [anOpenRecord({ dueBy: addDays(today, -1) })] }))).toBe('overdue'));

  test('whoever is let off is told nothing', () => expect(told(held({ records: [aRecord({ validUntil: addDays(today, -1) })], exemptions: [anExemption()] }))).toBeNull());

  test('the fact has ids, days and which warning it is', () => {
    const { facts } = tellWarning({ record: aRecord(), what: 'expiring-30' });
    expect(facts).toEqual([expect.objectContaining({ name: 'members.requirement-expiring', data: expect.objectContaining({ kind: 'expiring-30', validTo: '2029-01-15' }) })]);
  });
});

describe('letting somebody off', () => {
  const { id, memberId, code, reasonSealed, givenBy } = anExemption();
  const until = (on: string) => exempt({ id, memberId, code, reasonSealed, givenBy, until: day(on) }, null, 12, today);

  test('it has a day of its own end, and not for ever', () => {
    expect(until('2027-11-23').state).toMatchObject({ from: today, until: '2027-11-23' });
    expect(() => until('2027-11-24')).toThrow('EXEMPTION_TOO_LONG');
    expect(() => until('2026-11-22')).toThrow('EXEMPTION_IN_PAST');
    expect(() => exempt(anExemption(), anExemption(), 12, today)).toThrow('EXEMPT_ALREADY');
  });

  test('it can be ended, once', () => {
    const ended = endExemption(anExemption(), today).state;
    expect(ended.endedOn).toBe(today);
    expect(() => endExemption(ended, today)).toThrow('EXEMPTION_OVER');
  });
});

describe('being let off ends', () => {
  const check = (history: Partial<CheckHistory>) => checkOn(aRequirement(), { ...nothingHeld, ...history }, today, 60);
  const due = (history: Partial<CheckHistory>) => letOffWarningDue(check(history), [60, 30, 7], today)?.what ?? null;
  const until = (days: number, from = -100) => anExemption({ from: addDays(today, from), until: addDays(today, days) });

  test.each([[61, null], [60, 'ending-60'], [30, 'ending-30'], [8, 'ending-30'], [7, 'ending-7'], [0, 'ending-7'], [-1, 'over'], [-60, 'over'], [-61, null]])('%i days left: %s', (days, what) => {
    expect(due({ exemptions: [until(days)] })).toBe(what);
  });

  test('whoever was let off for three weeks is told a week before, and not on the first day', () => {
    expect([due({ exemptions: [until(20, -1)] }), due({ exemptions: [until(7, -14)] })]).toEqual([null, 'ending-7']);
  });

  test('nothing is told where what they have counts on, where it was ended by somebody, or where it is there by now', () => {
    const goesOn = aRecord({ validUntil: addDays(today, 300) });
    expect(due({ exemptions: [until(7)], records: [goesOn] })).toBeNull();
    expect(due({ exemptions: [until(7)], records: [aRecord({ validUntil: addDays(today, 7) })] })).toBe('ending-7');
    expect(due({ exemptions: [{ ...until(-2), endedOn: addDays(today, -5) }] })).toBeNull();
    expect(due({ exemptions: [until(-2)], records: [goesOn] })).toBeNull();
  });

  test('what ran out meanwhile is told as one thing, and what ran out later as what it is', () => {
    const told = (history: Partial<CheckHistory>) => [warningDue(check(history), [60, 30, 7], today)?.what, due(history)];
    expect(told({ exemptions: [until(-2)], records: [aRecord({ validUntil: addDays(today, -50) })] })).toEqual([undefined, 'over']);
    expect(told({ exemptions: [until(-40)], records: [aRecord({ validUntil: addDays(today, -3) })] })).toEqual(['expired', null]);
  });

  test('the fact has ids, the day and which warning it is, and never why', () => {
    const { facts } = tellLetOff({ exemption: anExemption(), what: 'ending-30' });
    expect(facts).toEqual([{ name: 'members.let-off-ending', subjectId: anExemption().memberId, data: { exemptionId: anExemption().id, memberId: anExemption().memberId, kind: 'ending-30', validTo: '2026-12-31' } }]);
  });
});

describe('a reference that a date asks for', () => {
  const line = aRequirement({ name: 'A reference', dbsLevel: 'none', referenceLevel: 1, gate: { activities: ['panel'], seats: ['parent-carer'], pay: 'any', onDemand: true, watching: false } });
  const received = (referenceLevel: number, validUntil = plainDate('2028-01-01')) => aRecord({ dbsLevel: 'none', dbsFee: null, referenceLevel, referenceOn: plainDate('2026-01-15'), referenceFrom: 'employer', validUntil });
  const missing = (demanded: number, records: readonly ReturnType<typeof aRecord>[]) => whyNotQualified(
    { seat: 'parent-carer', bornOn: null }, { kind: 'panel', on: plainDate('2026-12-08'), paid: true, referenceLevel: demanded }, [line], () => ({ records, exemptions: [] }), { today: plainDate('2026-11-23'), dbsLeastAge: 16 },
  ).map(({ name, reason }) => [name, reason]);

  test('stands before nothing until a date asks', () => expect(missing(0, [])).toEqual([]));

  test('is missing by its name where nothing is there, and where what is there says too little', () => {
    expect(missing(3, [])).toEqual([['A reference', 'CHECK_NOT_STARTED']]);
    expect(missing(3, [received(2)])).toEqual([['A reference', 'REFERENCE_NOT_ENOUGH']]);
    expect(missing(3, [received(2), anOpenRecord()])).toEqual([['A reference', 'CHECK_REQUESTED']]);
  });

  test('is there when its level is the one asked for or above, and it counts on the day', () => {
    expect([missing(3, [received(3)]), missing(3, [received(6)])]).toEqual([[], []]);
    expect(missing(3, [received(4, plainDate('2026-12-07'))])).toEqual([['A reference', 'CHECK_ENDS_BEFORE']]);
  });
});
