import { AccountsDoor } from '@alongside/accounts/server';
import { legalStatuses, type LegalStatusRule } from '@alongside/council/rules';
import { CouncilDoor } from '@alongside/council/server';
import { newId, plainDate, systemActor, type Actor, type Id, type PlainDate } from '@alongside/kernel';
import { actingAs } from '@alongside/platform/database';
import { serverFixture, type ServerFixture } from '@alongside/platform/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';

import { AddGuardian } from './actions/add-guardian';
import { AskAgainWhoDecides } from './actions/ask-again-who-decides';
import { LinkGuardian } from './actions/link-guardian';
import { RecordLegalStatus } from './actions/record-legal-status';
import { MembersDoor, MembersModule } from './index';

let fixture: ServerFixture;
let door: MembersDoor;
let today: PlainDate;
let ellis: Id<'Member'>;
const by = systemActor('test');

beforeAll(async () => {
  fixture = await serverFixture([MembersModule]);
  door = fixture.get(MembersDoor);
  today = fixture.clock.today();
});
afterAll(() => fixture.close());
beforeEach(async () => {
  ({ id: ellis } = await door.joinMember({ kind: 'young-person', fullName: 'Ellis Reed', bornOn: plainDate('2012-03-04'), reachBy: [] }, by));
});

const person = (name: string) => fixture.get(AccountsDoor).openAccount({ displayName: name, firstName: name, email: null, audience: 'adult', roles: [] }, by);
const lookedAfterBy = async (relation: string, responsibility?: string) => {
  const guardianId = await person(relation);
  await door.linkGuardian({ memberId: ellis, guardianId, relation, from: plainDate('2024-01-01'), responsibility }, by);
  return guardianId;
};
const is = (kind: string, from = '2026-01-01', more = {}) =>
  door.recordLegalStatus({ memberId: ellis, kind, from: plainDate(from), checked: true, evidence: 'Placement plan of 3 September', ...more }, by);
const who = (area = 'leisure', on = today) => door.decisionHoldersOf(ellis, area, on);

describe('the council’s table', () => {
  const rule = (status: LegalStatusRule['status']) => fixture.get(CouncilDoor).legalStatusRule(status, today);

  test('says for every legal status who is responsible, who signs and where to stop, with its source and the day it was checked', async () => {
    const all = await fixture.get(CouncilDoor).legalStatusRules(today);
    expect(all.map(({ status }) => status)).toEqual([...legalStatuses]);
    for (const { signs, stop, source, checkedOn } of all) {
      expect(signs.length > 0 || stop !== null).toBe(true);
      expect(source).toMatch(/Act|asked/);
      expect(checkedOn).toBe('2026-11-24');
    }
  });

  test('a care order is not section 20', async () => {
    expect(await rule('section-20')).toMatchObject({ responsible: ['parent'], signs: ['parent'], mayDelegate: true, publicMedia: 'manager-too' });
    expect(await rule('care-order')).toMatchObject({ responsible: ['council', 'parent'], signs: ['council'], consulted: ['parent'] });
    expect(await rule('unaccompanied')).toMatchObject({ signs: [], stop: 'LEGAL_ADVICE_FIRST', publicMedia: 'no' });
  });

  test('has one line for a status on a day, and none without a signer or a reason to stop', async () => {
    const insert = (signs: string) => fixture.database.query(
      `insert into council.legal_status_rule (status, position, label, responsible, signs, consulted, may_delegate, stop, looked_after, public_media, applies_from, source, checked_on)
       values ('at-home', 1, 'x', '{}', ${signs}, '{}', false, null, false, 'yes', '2026-05-05', 'x', '2026-05-05')`,
    );
    await expect(insert("'{parent}'")).rejects.toThrow('two rules for at-home on one day');
    await expect(insert("'{}'")).rejects.toThrow();
  });
});

describe('who may say yes for a young member', () => {
  test('nobody, while nobody knows or nobody has asked somebody who knows', async () => {
    await lookedAfterBy('mother');
    expect((await who()).stop).toBe('STATUS_NOT_KNOWN');
    await is('at-home', '2026-01-01', { checked: false });
    expect((await who()).stop).toBe('STATUS_NOT_KNOWN');
    await fixture.get(RecordLegalStatus).confirm(ellis, by);
    expect((await who()).maySign).toMatchObject([{ capacity: 'parent' }]);
  });

  test('on the day of the date, not of today', async () => {
    const mother = await lookedAfterBy('mother');
    const officer = await lookedAfterBy('council-officer');
    await is('section-20');
    await is('interim-care-order', '2026-06-01');
    expect((await who('leisure', plainDate('2026-05-31'))).maySign).toEqual([{ personId: mother, capacity: 'parent' }]);
    expect((await who('leisure', plainDate('2026-06-01'))).maySign).toEqual([{ personId: officer, capacity: 'council' }]);
    expect((await who('leisure', plainDate('2028-03-04'))).maySign).toEqual([{ personId: ellis, capacity: 'self' }]);
    expect((await who('leisure', plainDate('2025-12-31'))).stop).toBe('STATUS_NOT_KNOWN');
  });

  test('a carer whom the plan leaves it to, until the young person moves', async () => {
    const carer = await lookedAfterBy('foster-carer');
    await is('section-20');
    expect((await who()).stop).toBe('CARER_ALONE_NOT_ENOUGH');
    const plan = { memberId: ellis, area: 'leisure', delegatedTo: carer, source: 'Placement plan', from: plainDate('2026-09-01'), reviewOn: plainDate('2027-06-01') };
    await door.delegateAuthority(plan, by);
    await door.delegateAuthority({ ...plan, source: 'Placement plan, page 4' }, by);
    expect((await who()).maySign).toEqual([{ personId: carer, capacity: 'carer-delegated' }]);
    const task = await door.placementChanged(ellis, today, by);
    expect(await who()).toMatchObject({ stop: 'CARER_ALONE_NOT_ENOUGH', recheckDue: true });
    expect(await door.placementChanged(ellis, today, by)).toMatchObject({ id: task.id });
    await fixture.get(AskAgainWhoDecides).done(task.id, by);
    await expect(fixture.get(AskAgainWhoDecides).done(task.id, by)).rejects.toThrow('RECHECK_DONE');
    expect(await who()).toMatchObject({ stop: 'CARER_ALONE_NOT_ENOUGH', recheckDue: false });
    await door.delegateAuthority({ ...plan, from: today, source: 'The new placement plan' }, by);
    expect((await who()).maySign).toEqual([{ personId: carer, capacity: 'carer-delegated' }]);
  });

  test('nothing is left to somebody who is not confirmed', async () => {
    const plan = { memberId: ellis, area: 'leisure', delegatedTo: await person('Pat'), source: 'Placement plan', from: today, reviewOn: plainDate('2027-12-01') };
    await expect(door.delegateAuthority(plan, by)).rejects.toThrow('LINK_NOT_CONFIRMED');
    await expect(door.delegateAuthority({ ...plan, memberId: newId() }, by)).rejects.toThrow('NOT_FOUND');
  });

  test('a status begins after the one before it, never tomorrow, and is a word we know', async () => {
    await is('section-20', '2026-03-01');
    await expect(is('care-order', '2026-02-28')).rejects.toMatchObject({ code: 'STATUS_BEFORE_LAST', field: 'from' });
    await expect(is('care-order', '2030-01-01')).rejects.toMatchObject({ code: 'STATUS_FROM_FUTURE', field: 'from' });
    await expect(is('in-care')).rejects.toMatchObject({ code: 'STATUS_UNKNOWN', field: 'kind' });
    await expect(is('at-home', '2026-04-01', { evidence: ' ' })).rejects.toMatchObject({ code: 'ANSWER_MISSING', field: 'evidence' });
    expect(await door.legalStatusOf(ellis, today, by)).toMatchObject({ kind: 'section-20', from: '2026-03-01' });
  });
});

describe('what is known of it elsewhere', () => {
  test('the status lies sealed, no fact names it, and every look is on record', async () => {
    await is('section-20', '2026-01-01', { evidence: 'Conference minute' });
    const rows = await fixture.database.query<{ row: string }>('select s::text as row from members.legal_status s where member_id = $1', [ellis]);
    expect(rows[0]?.row).not.toMatch(/section|Conference/);
    const facts = async () => (await fixture.facts()).filter(({ data }) => data.memberId === ellis);
    expect((await facts()).map(({ name }) => name)).toContain('members.legal-status-changed');
    expect(JSON.stringify(await facts())).not.toMatch(/section-20|Conference/);
    expect(await door.legalStatusOf(ellis, today, by)).toMatchObject({ kind: 'section-20', evidence: 'Conference minute', holdersDisagree: false });
    expect((await facts()).filter(({ name }) => name === 'members.legal-status-read')).toHaveLength(1);
  });

  test('two statuses on one day are refused by the database itself', async () => {
    const status = await is('section-20');
    await expect(fixture.database.query(
      `insert into members.legal_status (id, member_id, words_sealed, from_day, to_day, recheck_on) values ($1, $2, 'x', '2026-02-01', '2026-03-01', '2026-05-01')`, [newId(), status.memberId],
    )).rejects.toThrow('two legal statuses on one day');
  });
});

test('somebody who is written down opens nothing until the team has confirmed them', async () => {
  const written = await fixture.get(AddGuardian).run({ memberId: ellis, name: 'Kim Reed', email: 'kim.reed@family.example', relation: 'father' }, by);
  const roles = async () => (await fixture.get(AccountsDoor).person(written.guardianId))?.roles;
  expect([await door.guardiansOf(ellis, today), await door.wardsOf(written.guardianId, today), await roles()]).toEqual([[], [], []]);
  await fixture.get(LinkGuardian).confirm(written.id, { responsibility: 'holds', how: 'they-said' }, by);
  expect([(await door.guardiansOf(ellis, today)).length, await door.wardsOf(written.guardianId, today), await roles()]).toEqual([1, [ellis], ['guardian']]);
  await fixture.get(LinkGuardian).end(written.id, by);
  expect(await door.guardiansOf(ellis, today)).toEqual([]);
});

test('the wall itself shows a guardian nobody before they are confirmed, and no grown-up', async () => {
  const { id: grown } = await door.joinMember({ kind: 'care-experienced-young-person', fullName: 'Sam Reed', bornOn: plainDate('2006-03-04'), reachBy: [] }, by);
  const link = await fixture.get(AddGuardian).run({ memberId: ellis, name: 'Kim Reed', email: `kim.${newId()}@family.example`, relation: 'father' }, by);
  await door.linkGuardian({ memberId: grown, guardianId: link.guardianId, relation: 'father', from: plainDate('2020-01-01') }, by);
  const kim: Actor = { kind: 'person', personId: link.guardianId, roles: ['guardian'], purpose: 'portal', assurance: 1 };
  const seen = () => actingAs(kim, async () => (await fixture.database.query<{ id: string }>('select id from members.member')).map(({ id }) => id));
  expect(await seen()).toEqual([]);
  await fixture.get(LinkGuardian).confirm(link.id, { responsibility: 'holds', how: 'they-said' }, by);
  expect(await seen()).toEqual([ellis]);
});
