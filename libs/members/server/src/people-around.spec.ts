import { AccountsDoor } from '@alongside/accounts/server';
import { addDays, newId, plainDate, systemActor, type Actor, type Id } from '@alongside/kernel';
import { actingAs } from '@alongside/platform/database';
import { serverFixture, type ServerFixture } from '@alongside/platform/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';

import { AskAgainWhoDecides } from './actions/ask-again-who-decides';
import { JoinRecords } from './actions/join-records';
import { KeepContactRules } from './actions/keep-contact-rules';
import { LinkProfessional } from './actions/link-professional';
import { RecordLegalStatus } from './actions/record-legal-status';
import { Assigned } from './assigned';
import { MembersDoor, MembersModule } from './index';
import { PeopleAround } from './people-around';
import { AroundTasksRead } from './store/around-tasks.read';
import { MembersRead } from './store/members.read';
import { ReconfirmationsRead } from './store/reconfirmations.read';

let fixture: ServerFixture;
let door: MembersDoor;
let ellis: Id<'Member'>;
let email: string;
const by = systemActor('test');
const as = (personId: Id<string>, role: string): Actor => ({ kind: 'person', personId: personId as Id<'Person'>, roles: [role], purpose: 'portal', assurance: 1 });

beforeAll(async () => {
  fixture = await serverFixture([MembersModule]);
  door = fixture.get(MembersDoor);
});
afterAll(() => fixture.close());
beforeEach(async () => {
  await fixture.clock.set('2026-11-24T10:00:00Z');
  ({ id: ellis } = await door.joinMember({ kind: 'young-person', fullName: 'Ellis Reed', bornOn: plainDate('2010-03-04'), reachBy: [] }, by));
  email = `imran.${newId()}@council.example`;
});

const links = () => fixture.get(LinkProfessional);
const write = (kind: string, more = {}) => links().run({ memberId: ellis, kind, name: 'Imran Sadiq', email, ...more }, by);
const seenBy = async (personId: Id<string> | null) => (await fixture.get(Assigned).linksOf(personId ?? newId())).map(({ memberId, kind }) => [memberId, kind]);
const tasks = async () => (await fixture.get(ReconfirmationsRead).open(ellis)).map(({ because }) => because);

describe('a worker around a young member', () => {
  test('has an account found or opened by their work address, and sees nothing before it is confirmed', async () => {
    const link = await write('social-worker');
    const account = () => fixture.get(AccountsDoor).person(link.personId!);
    expect(await account()).toMatchObject({ displayName: 'Imran Sadiq', audience: 'staff', roles: [] });
    expect(await seenBy(link.personId)).toEqual([]);
    await links().confirm(link.id, by);
    expect(await seenBy(link.personId)).toEqual([[ellis, 'social-worker']]);
    expect((await account())?.roles).toEqual(['social-worker']);
    await expect(write('social-worker')).rejects.toMatchObject({ code: 'WORKER_KNOWN', field: 'email' });
    const { id: sister } = await door.joinMember({ kind: 'young-person', fullName: 'Ada Reed', bornOn: plainDate('2012-03-04'), reachBy: [] }, by);
    expect((await write('social-worker', { memberId: sister })).personId).toBe(link.personId);
    expect(await seenBy(link.personId)).toEqual([[ellis, 'social-worker']]);
  });

  test('is shown only ways that are safe by every record of the person, also one they may not see', async () => {
    const { id: kept } = await door.joinMember({ kind: 'young-person', fullName: 'Ada Reed', bornOn: plainDate('2010-03-04'), reachBy: ['text', 'email'], phone: '07700 900161', email: `ada.${newId()}@home.example` }, by);
    const { id: beside } = await door.joinMember({ kind: 'young-person', fullName: 'Adah Reed', bornOn: plainDate('2010-03-04'), reachBy: ['text'], phone: '07700 900161' }, by);
    const { personId } = await door.linkProfessional({ memberId: kept, kind: 'social-worker', name: 'Imran Sadiq', email }, by);
    await fixture.get(JoinRecords).run(kept, beside, by);
    const imran = as(personId ?? newId(), 'social-worker');
    const [seesKept, seesBeside] = await actingAs(imran, () => Promise.all([kept, beside].map((id) => fixture.get(MembersRead).one(id))));
    expect([seesKept?.reachBy, seesBeside]).toEqual([['text'], null]);
  });

  test('sees nobody from the day it ends, and from the eighteenth birthday', async () => {
    const { id, personId } = await door.linkProfessional({ memberId: ellis, kind: 'social-worker', name: 'Imran Sadiq', email }, by);
    await fixture.clock.set('2028-03-03T10:00:00Z');
    expect(await seenBy(personId)).toHaveLength(1);
    await fixture.clock.set('2028-03-04T10:00:00Z');
    expect(await seenBy(personId)).toEqual([]);
    await fixture.clock.set('2026-12-01T10:00:00Z');
    await links().end(id, by);
    expect(await seenBy(personId)).toEqual([]);
    await expect(links().end(id, by)).rejects.toThrow('LINK_ENDED');
  });

  test('another worker is a task: what the last one confirmed is asked again, by a coordinator or by the new worker', async () => {
    await door.recordLegalStatus({ memberId: ellis, kind: 'section-20', from: plainDate('2026-01-01'), checked: true, evidence: 'Imran Sadiq' }, by);
    const old = await door.linkProfessional({ memberId: ellis, kind: 'social-worker', name: 'Imran Sadiq', email }, by);
    expect(await tasks()).toEqual([]);
    await links().end(old.id, by);
    const next = await door.linkProfessional({ memberId: ellis, kind: 'social-worker', name: 'Grace Oyelaran', email: `grace.${newId()}@council.example` }, by);
    expect(await tasks()).toEqual(['worker-changed']);
    await expect(fixture.get(RecordLegalStatus).confirm(ellis, as(old.personId!, 'social-worker'))).rejects.toThrow('NOT_FOUND');
    await fixture.get(RecordLegalStatus).confirm(ellis, as(next.personId!, 'social-worker'));
    expect(await tasks()).toEqual([]);
  });

  test('a supporter who comes or goes is no task', async () => {
    const { id } = await door.linkProfessional({ memberId: ellis, kind: 'supporter', name: 'Tess Holloway', email }, by);
    await links().end(id, by);
    expect(await tasks()).toEqual([]);
  });

  test('who has no address is only written down', async () => {
    const link = await write('advocate', { email: ' ', phone: '01253 477299' });
    expect(link).toMatchObject({ personId: null, phone: '01253477299' });
    await links().confirm(link.id, by);
    expect(await fixture.get(PeopleAround).of((await door.member(ellis))!)).toMatchObject([{ name: 'Imran Sadiq', relation: 'advocate', sees: null, state: 'counts' }]);
  });
});

describe('when somebody is an adult', () => {
  test('a supporter waits for a parent’s own yes, and goes when she says so', async () => {
    const { id: maria } = await door.joinMember({ kind: 'parent', fullName: 'Maria Thornley', reachBy: [] }, by);
    const link = await door.linkProfessional({ memberId: maria, kind: 'supporter', name: 'Tess Holloway', email }, by);
    const state = async () => (await fixture.get(PeopleAround).of((await door.member(maria))!)).map((one) => [one.state, one.ownMatter]);
    expect([await seenBy(link.personId), await state()]).toEqual([[], [['waits-for-own-yes', true]]]);
    await expect(links().agree(link.id, as(ellis, 'young-person'))).rejects.toThrow('NOT_FOUND');
    await links().agree(link.id, as(maria, 'parent-carer'));
    expect(await seenBy(link.personId)).toEqual([[maria, 'supporter']]);
    await links().endOwn(link.id, as(maria, 'parent-carer'));
    expect(await seenBy(link.personId)).toEqual([]);
  });

  test('a young person under 18 neither chooses nor ends a social worker here', async () => {
    const link = await door.linkProfessional({ memberId: ellis, kind: 'social-worker', name: 'Imran Sadiq', email }, by);
    await expect(links().endOwn(link.id, as(ellis, 'young-person'))).rejects.toThrow('NOT_FOUND');
  });
});

describe('what keeps somebody safe', () => {
  const rule = () => door.writeContactRule({ memberId: ellis, kind: 'avoid-place', rule: 'Not at the bus station on Talbot Road', decidedWith: 'Imran Sadiq, social worker' }, by);

  test('lies sealed, names no reason anywhere, and each look is on record', async () => {
    await rule();
    const [row] = await fixture.database.query<{ row: string }>('select r::text as row from members.contact_rule r where member_id = $1', [ellis]);
    expect(row?.row).not.toMatch(/bus station|Imran/);
    expect(await door.whoHasContactRules([ellis, newId()])).toEqual(new Set([ellis]));
    expect((await fixture.facts()).filter(({ name, subjectId }) => name === 'members.contact-rules-read' && subjectId === ellis)).toHaveLength(0);
    const opened = await door.contactRulesOf([ellis, newId()], plainDate('2026-11-24'), by);
    expect(opened).toMatchObject([{ kind: 'avoid-place', rule: 'Not at the bus station on Talbot Road', decidedWith: 'Imran Sadiq, social worker' }]);
    expect((await fixture.facts()).filter(({ name, subjectId }) => name === 'members.contact-rules-read' && subjectId === ellis)).toHaveLength(1);
    const columns = await fixture.database.query<{ name: string }>(`select column_name as name from information_schema.columns where table_schema = 'members' and table_name = 'contact_rule'`);
    expect(columns.map(({ name }) => name).filter((name) => /reason|why|because|note/.test(name))).toEqual([]);
  });

  test('is confirmed by their own worker and by nobody else’s, and ended by the team', async () => {
    const { id } = await rule();
    const { personId } = await door.linkProfessional({ memberId: ellis, kind: 'social-worker', name: 'Imran Sadiq', email }, by);
    await fixture.clock.set('2027-02-01T10:00:00Z');
    await expect(fixture.get(KeepContactRules).confirm(id, as(newId(), 'social-worker'))).rejects.toThrow('NOT_FOUND');
    expect(await fixture.get(KeepContactRules).confirm(id, as(personId!, 'social-worker'))).toMatchObject({ confirmedOn: '2027-02-01', confirmedBy: personId });
    await fixture.get(KeepContactRules).end(id, by);
    expect(await door.contactRulesOf([ellis], plainDate('2027-02-01'), by)).toEqual([]);
  });
});

describe('what a coordinator asks about', () => {
  const mine = async (on: string) => (await fixture.get(AroundTasksRead).all(plainDate(on), { ownFrom: 16, adult: 18 }, 100)).filter(({ memberId }) => memberId === ellis).map(({ kind }) => kind).sort();

  test('a young person under 16 of whom nobody knows who may say yes', async () => {
    const { id } = await door.joinMember({ kind: 'young-person', fullName: 'Ada Reed', bornOn: plainDate('2013-03-04'), reachBy: [] }, by);
    const hers = async () => (await fixture.get(AroundTasksRead).all(plainDate('2026-11-24'), { ownFrom: 16, adult: 18 }, 100)).filter(({ memberId }) => memberId === id).map(({ kind }) => kind);
    expect(await hers()).toEqual(['status-missing']);
    await door.recordLegalStatus({ memberId: id, kind: 'at-home', from: plainDate('2026-01-01'), checked: false }, by);
    expect(await hers()).toEqual(['status-missing']);
    await fixture.get(RecordLegalStatus).confirm(id, by);
    expect(await hers()).toEqual([]);
    expect(await mine('2026-11-24')).toEqual([]);
  });

  test('days to look again that have come, links nobody confirmed, a move, and what the member asked for', async () => {
    await door.recordLegalStatus({ memberId: ellis, kind: 'section-20', from: plainDate('2026-01-01'), checked: true, evidence: 'The plan' }, by);
    await door.writeContactRule({ memberId: ellis, kind: 'only-with', rule: 'Only with Pat', decidedWith: 'Imran' }, by);
    expect(await mine('2026-11-24')).toEqual([]);
    await write('advocate');
    await door.placementChanged(ellis, plainDate('2026-11-20'), by);
    await fixture.get(AskAgainWhoDecides).memberAsks(ellis, 'Kim is not my carer any more', as(ellis, 'young-person'));
    expect(await mine(addDays(plainDate('2026-11-24'), 200))).toEqual(['member-asked', 'moved', 'not-confirmed', 'rule-due', 'status-due']);
    const [row] = await fixture.database.query<{ row: string }>(`select r::text as row from members.reconfirmation r where member_id = $1 and because = 'member-asked'`, [ellis]);
    expect(row?.row).not.toContain('Kim');
  });
});
