import { newId, plainDate, type Id } from '@alongside/kernel';
import { describe, expect, test } from 'vitest';

import { decisionHolders, whatShows, type DecisionAsked, type Signer, type StatusRule } from './decision-holders';
import { delegateAuthority, endDelegation } from './delegated-authority';
import { confirmGuardian, linkGuardian, usualResponsibility, type GuardianRelation } from './guardianship';
import type { LegalStatusKind } from './legal-status';

const on = plainDate('2026-11-24');
const memberId = newId<'Member'>();

function link(relation: GuardianRelation, responsibility: string = usualResponsibility(relation)) {
  const written = linkGuardian(newId(), { memberId, guardianId: newId<'Person'>(), relation, from: plainDate('2024-01-01') });
  return confirmGuardian(written.state, { responsibility, how: 'council-record' }, newId(), on).state;
}

/** The lines of the table as the council keeps them; that they are so is told in the council's own spec. */
const lines: Readonly<Record<LegalStatusKind, { signs: readonly Signer[]; consulted?: readonly Signer[]; stop?: StatusRule['stop']; delegate?: true; media?: StatusRule['publicMedia'] }>> = {
  'at-home': { signs: ['parent'] }, 'section-20': { signs: ['parent'], delegate: true, media: 'manager-too' },
  'care-order': { signs: ['council'], consulted: ['parent'], delegate: true, media: 'manager-too' }, 'interim-care-order': { signs: ['council'], consulted: ['parent'], delegate: true, media: 'manager-too' },
  'special-guardianship': { signs: ['guardian'] }, 'child-arrangements': { signs: ['guardian'] }, 'placement-order': { signs: ['agency'], consulted: ['adopter'], media: 'manager-too' },
  adopted: { signs: ['adopter'], media: 'manager-too' }, 'emergency-protection': { signs: ['parent'] }, remand: { signs: ['parent'] }, 'private-fostering': { signs: ['parent'] },
  'informal-kin': { signs: ['parent'] }, unaccompanied: { signs: [], stop: 'LEGAL_ADVICE_FIRST', media: 'no' }, 'not-known': { signs: [], stop: 'STATUS_NOT_KNOWN', media: 'no' },
};

const ruleOf = (status: LegalStatusKind): StatusRule => {
  const { signs, consulted = [], stop = null, delegate = false, media = 'yes' } = lines[status];
  return { status, signs, responsible: signs, consulted, mayDelegate: delegate, stop, publicMedia: media };
};

const mother = link('mother');
const father = link('father', 'holds');
const fatherUnasked = link('father');
const carer = link('foster-carer');
const gran = link('grandparent');
const officer = link('council-officer');
const guardian = link('special-guardian');

const ask = (status: LegalStatusKind, more: Partial<DecisionAsked> = {}) =>
  decisionHolders({
    memberId, area: 'leisure', on, age: 14, ages: { own: 16, adult: 18 }, rule: ruleOf(status), status: { holdersDisagree: false, recheckOn: plainDate('2027-05-01') },
    links: [], delegations: [], movedOn: null, ...more,
  });
const who = (holders: ReturnType<typeof ask>) => holders.maySign.map(({ personId, capacity }) => [personId, capacity]);
const leftTo = (to: typeof carer, area = 'leisure', from = '2026-09-01', reviewOn = '2027-03-01') =>
  delegateAuthority(newId(), { memberId, area, delegatedTo: to.guardianId, sourceSealed: 'sealed', from: plainDate(from), reviewOn: plainDate(reviewOn) }).state;

describe('who may say yes for somebody under 16', () => {
  test('at home: one parent who is responsible is enough, beside the young person’s own yes', () => {
    const holders = ask('at-home', { links: [mother, father, fatherUnasked, gran] });
    expect(who(holders)).toEqual([[mother.guardianId, 'parent'], [father.guardianId, 'parent']]);
    expect(holders).toMatchObject({ ownYesToo: true, stop: null, managerToo: false, recheckDue: false });
  });

  test('section 20: a parent, never the council and never the carer’s signature alone', () => {
    expect(who(ask('section-20', { links: [mother, officer, carer] }))).toEqual([[mother.guardianId, 'parent']]);
    expect(ask('section-20', { links: [officer] })).toMatchObject({ maySign: [], stop: 'NOBODY_CONFIRMED' });
    expect(ask('section-20', { links: [carer] })).toMatchObject({ maySign: [], stop: 'CARER_ALONE_NOT_ENOUGH' });
  });

  test('care order, full or interim: the council’s officer signs, and parents are asked what they think', () => {
    for (const status of ['care-order', 'interim-care-order'] as const) {
      const holders = ask(status, { links: [mother, officer, carer] });
      expect(who(holders)).toEqual([[officer.guardianId, 'council']]);
      expect(holders.consulted).toEqual([{ personId: mother.guardianId, capacity: 'parent' }]);
      expect(ask(status, { links: [mother, carer] })).toMatchObject({ maySign: [], stop: 'CARER_ALONE_NOT_ENOUGH' });
    }
  });

  test('special guardians, those named in an order, adopters and agencies sign where it is theirs to sign', () => {
    const named = link('named-in-order');
    const [adopter, agency] = [link('adopter'), link('adoption-agency')];
    expect(who(ask('special-guardianship', { links: [mother, guardian] }))).toEqual([[guardian.guardianId, 'guardian']]);
    expect(who(ask('child-arrangements', { links: [mother, named] }))).toEqual([[named.guardianId, 'guardian']]);
    expect(who(ask('placement-order', { links: [mother, adopter, agency] }))).toEqual([[agency.guardianId, 'agency']]);
    expect(who(ask('adopted', { links: [mother, adopter] }))).toEqual([[adopter.guardianId, 'adopter']]);
  });

  test('nobody is enrolled on a carer’s signature where the carer sees only to the day', () => {
    for (const status of ['emergency-protection', 'remand', 'private-fostering', 'informal-kin'] as const) {
      expect(ask(status, { links: [carer, gran], delegations: [leftTo(carer)] }), status).toMatchObject({ maySign: [], stop: 'CARER_ALONE_NOT_ENOUGH' });
      expect(who(ask(status, { links: [carer, mother] }))).toEqual([[mother.guardianId, 'parent']]);
    }
  });

  test('who came here alone: legal advice first, and no pictures or stories', () => {
    expect(ask('unaccompanied', { links: [officer, carer] }).stop).toBe('LEGAL_ADVICE_FIRST');
    expect(ask('unaccompanied', { area: 'pictures-and-stories', age: 17 }).stop).toBe('MEDIA_BLOCKED');
  });

  test('while nobody knows, nobody is asked', () => {
    expect(ask('not-known', { links: [mother], status: null })).toMatchObject({ maySign: [], stop: 'STATUS_NOT_KNOWN', recheckDue: true });
    expect(ask('not-known', { links: [mother], area: 'pictures-and-stories' }).stop).toBe('STATUS_NOT_KNOWN');
  });

  test('parents who want different things: stop, and ask legal; under a care order the council still decides', () => {
    const status = { holdersDisagree: true, recheckOn: plainDate('2027-05-01') };
    expect(ask('at-home', { links: [mother, father], status })).toMatchObject({ maySign: [], stop: 'HOLDERS_DISAGREE' });
    expect(ask('care-order', { links: [mother, officer], status }).stop).toBeNull();
  });

  test('pictures and stories of looked-after and adopted children want a manager too', () => {
    expect(ask('care-order', { links: [officer], area: 'pictures-and-stories' })).toMatchObject({ managerToo: true, stop: null });
    expect(ask('care-order', { links: [officer] }).managerToo).toBe(false);
    expect(ask('at-home', { links: [mother], area: 'pictures-and-stories' }).managerToo).toBe(false);
  });
});

describe('what paper leaves to the carer', () => {
  const links = [carer, officer];

  test('for that kind of decision only, from its day until it is to be looked at again', () => {
    const delegations = [leftTo(carer)];
    expect(who(ask('care-order', { links, delegations }))).toEqual([[officer.guardianId, 'council'], [carer.guardianId, 'carer-delegated']]);
    expect(who(ask('care-order', { links, delegations, area: 'health' }))).toEqual([[officer.guardianId, 'council']]);
    expect(who(ask('care-order', { links: [carer], delegations, on: plainDate('2026-08-31') }))).toEqual([]);
    expect(who(ask('care-order', { links: [carer], delegations, on: plainDate('2027-03-01') }))).toEqual([]);
  });

  test('once it has ended, as it does by a move, it counts no more', () => {
    const movedOn = plainDate('2026-11-01');
    const ended = endDelegation(leftTo(carer), movedOn).state;
    expect(ask('section-20', { links: [carer], delegations: [ended], movedOn })).toMatchObject({ stop: 'CARER_ALONE_NOT_ENOUGH', recheckDue: true });
    expect(who(ask('section-20', { links: [carer], delegations: [ended, leftTo(carer, 'leisure', '2026-11-02')], movedOn }))).toEqual([[carer.guardianId, 'carer-delegated']]);
  });

  test('somebody who is not linked any more decides nothing, and at home nothing is left to anybody', () => {
    expect(who(ask('care-order', { links: [officer], delegations: [leftTo(carer)] }))).toEqual([[officer.guardianId, 'council']]);
    expect(who(ask('at-home', { links: [mother, gran], delegations: [leftTo(gran)] }))).toEqual([[mother.guardianId, 'parent']]);
  });
});

describe('at 16 and at 18', () => {
  const self = [[memberId as string as Id<'Person'>, 'self']];

  test('at 16 they sign themselves, and who is responsible is told', () => {
    const holders = ask('care-order', { age: 16, links: [officer, mother] });
    expect(who(holders)).toEqual(self);
    expect(holders).toMatchObject({ ownYesToo: false, told: [{ personId: officer.guardianId, capacity: 'council' }] });
    expect(who(ask('not-known', { age: 16, status: null }))).toEqual(self);
  });

  test('at 18 nobody else has a say, and nothing is to be checked', () => {
    const status = { holdersDisagree: true, recheckOn: plainDate('2020-01-01') };
    expect(ask('unaccompanied', { age: 18, links: [officer], area: 'pictures-and-stories', status })).toMatchObject({ told: [], stop: null, recheckDue: false });
    expect(who(ask('at-home', { age: null, links: [mother] }))).toEqual(self);
  });
});

test('what shows that somebody may sign is the confirmed status, or the paper that leaves it to them: which row, and nothing of what it says', () => {
  const status = { id: newId<'LegalStatus'>() };
  const paper = delegateAuthority(newId(), { memberId, area: 'leisure', delegatedTo: carer.guardianId, sourceSealed: 'x', from: plainDate('2026-01-01'), reviewOn: plainDate('2027-01-01') }).state;
  const asked = { area: 'leisure', on, delegations: [paper], status } as const;
  expect(whatShows({ personId: mother.guardianId, capacity: 'parent' }, asked)).toBe(`legal-status:${status.id}`);
  expect(whatShows({ personId: carer.guardianId, capacity: 'carer-delegated' }, asked)).toBe(`paper:${paper.id}`);
  expect(whatShows({ personId: carer.guardianId, capacity: 'carer-delegated' }, { ...asked, area: 'health' })).toBeNull();
  expect(whatShows({ personId: mother.guardianId, capacity: 'self' }, asked)).toBeNull();
});
