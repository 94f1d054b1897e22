import { AccountsDoor } from '@alongside/accounts/server';
import { addDays, plainDate, systemActor, type Actor, type Id } from '@alongside/kernel';
import type { Requirement, TypedRequirement } from '@alongside/members/rules';
import { Transactions } from '@alongside/platform/database';
import { EventLog } from '@alongside/platform/events';
import { serverFixture, type ServerFixture } from '@alongside/platform/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';

import { AskForCheck } from './actions/ask-for-check';
import { DefineRequirement } from './actions/define-requirement';
import { ExemptFromCheck } from './actions/exempt-from-check';
import { RecordCheck, type SeenDbsCheck } from './actions/record-check';
import { WarnAboutChecks } from './actions/warn-about-checks';
import { CheckEvidence } from './check-evidence';
import { MembersDoor, MembersModule } from './index';
import { MemberChecks } from './member-checks';
import { ChecksRead } from './store/checks.read';

let fixture: ServerFixture;
let door: MembersDoor;
let hr: Actor;
let maria: Id<'Member'>;
let dbs: Requirement;
const by = systemActor('test');
const today = plainDate('2026-11-23');

const safetyCheck: TypedRequirement = {
  name: 'Safety check', why: 'You may be alone with a child.', activities: ['panel'], seats: ['parent-carer'], pay: 'paid', dbsLevel: 'enhanced', referenceLevel: 0, validMonths: 36, from: today,
};
const seen: Omit<SeenDbsCheck, 'memberId' | 'code'> = { level: 'enhanced', fee: 'paid-for', certificateOn: today, certificateNumber: '0012 3456 7890', updateService: false };

beforeAll(async () => {
  fixture = await serverFixture([MembersModule]);
  door = fixture.get(MembersDoor);
  const id = await fixture.get(AccountsDoor).openAccount({ displayName: 'Priya Nair', firstName: 'Priya', email: null, audience: 'staff', roles: ['hr'] }, by);
  hr = { kind: 'person', personId: id, roles: ['hr'], purpose: 'test', assurance: 2, provedLately: true };
  dbs = await fixture.get(DefineRequirement).run(safetyCheck, hr);
});
afterAll(() => fixture.close());

beforeEach(async () => {
  fixture.clock.set('2026-11-23T09:00:00Z');
  ({ id: maria } = await door.joinMember({ kind: 'parent', fullName: 'Maria Thornley', reachBy: [] }, by));
});

const record = (different: Partial<SeenDbsCheck> = {}) => fixture.get(RecordCheck).dbs({ memberId: maria, code: dbs.code, ...seen, ...different }, hr);
const stateNow = async () => (await fixture.get(MemberChecks).of(maria)).find(({ requirement }) => requirement.code === dbs.code)?.state;
const missing = async (on = today) => (await door.whatIsMissingFor(maria, { kind: 'panel', on, paid: true })).map(({ reason }) => reason);

describe('a DBS check that has no end of its own', () => {
  // What the council decided is remembered for some seconds, so the years are changed from a day on that is far ahead.
  const endless = async () => (await fixture.get(DefineRequirement).run({ ...safetyCheck, name: `Endless ${crypto.randomUUID()}`, activities: ['project'], validMonths: null }, hr)).code;
  const checkOf = async (code: string) => (await fixture.get(MemberChecks).of(maria)).find(({ requirement }) => requirement.code === code);
  const warnings = async (id: string) => (await fixture.database.query<{ what: string }>('select what from members.check_warning where record_id = $1 order by 1', [id])).map(({ what }) => what);

  test('is looked at again after the council’s years: it gates, and is told at 60, 30 and 7 days and when it is over', async () => {
    const code = await endless();
    const { id, validUntil } = await fixture.get(RecordCheck).dbs({ memberId: maria, code, ...seen }, hr);
    expect([validUntil, (await checkOf(code))?.until]).toEqual([null, '2029-11-23']);
    const gone = async (on: string) => (await door.whatIsMissingFor(maria, { kind: 'project', on: plainDate(on), paid: true })).filter((one) => one.code === code).map(({ reason }) => reason);
    expect([await gone('2029-11-23'), await gone('2029-11-24')]).toEqual([[], ['CHECK_ENDS_BEFORE']]);
    for (const day of ['2029-09-20', '2029-10-01', '2029-10-30', '2029-11-20', '2029-11-24']) {
      fixture.clock.set(`${day}T09:00:00Z`);
      await fixture.get(WarnAboutChecks).run(hr);
    }
    expect(await warnings(id)).toEqual(['expired', 'expiring-30', 'expiring-60', 'expiring-7']);
  });

  test('the council changes the years, and the answer changes', async () => {
    const code = await endless();
    await fixture.get(RecordCheck).dbs({ memberId: maria, code, ...seen }, hr);
    await fixture.database.query(`update council.policy_value set applies_to = '2027-12-31' where code = 'dbs.recheck_years'`);
    await fixture.database.query(`insert into council.policy_value (code, label, section, unit, value, applies_from, source, checked_on) select code, label, section, unit, '1', '2028-01-01', source, checked_on from council.policy_value where code = 'dbs.recheck_years'`);
    expect((await checkOf(code))?.state).toBe('met');
    fixture.clock.set('2028-02-01T09:00:00Z');
    await expect.poll(async () => (await checkOf(code))?.state, { timeout: 20_000 }).toBe('expired');
    expect((await checkOf(code))?.until).toBe('2027-11-23');
  });
});

describe('one member and one check', () => {
  test('asked, seen, and good for three years; what was seen lies sealed', async () => {
    expect([await stateNow(), await missing()]).toEqual(['not-started', ['CHECK_NOT_STARTED']]);
    await fixture.get(AskForCheck).run({ memberId: maria, code: dbs.code, fee: 'paid-for' }, hr);
    expect([await stateNow(), await missing()]).toEqual(['requested', ['CHECK_REQUESTED']]);
    fixture.clock.set('2026-12-22T09:00:00Z');
    expect(await stateNow()).toBe('overdue');
    const met = await record();
    expect([await stateNow(), await missing(plainDate('2026-12-22')), met.validUntil]).toEqual(['met', [], '2029-11-23']);
    expect(await missing(plainDate('2029-11-24'))).toEqual(['CHECK_ENDS_BEFORE']);
    const [row] = await fixture.database.query<{ row: string }>('select r::text as row from members.requirement_record r where id = $1', [met.id]);
    expect(row?.row).not.toContain('0012');
    expect(await fixture.get(CheckEvidence).openReference(met)).toBe('001234567890');
    expect(JSON.stringify(await fixture.facts())).not.toContain('001234567890');
  });

  test('two people who write it down at once make one record of what was asked', async () => {
    await fixture.get(AskForCheck).run({ memberId: maria, code: dbs.code, fee: 'paid-for' }, hr);
    const twice = await Promise.allSettled([1, 2].map(() => fixture.get(AskForCheck).run({ memberId: maria, code: dbs.code, fee: 'paid-for' }, hr)));
    expect(twice.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  });

  test.each([
    [{ fee: 'free-volunteer' }, 'FREE_CHECK_FOR_PAID_ROLE'], [{ level: 'standard' }, 'DBS_LEVEL_TOO_LOW'], [{ certificateNumber: 'No trace' }, 'CERTIFICATE_NUMBER_NOT_UNDERSTOOD'],
  ] as const)('%j is refused (%s) and leaves nothing behind', async (different, code) => {
    await expect(record(different)).rejects.toMatchObject({ code });
    expect(await stateNow()).toBe('not-started');
  });

  test('nobody writes down or lets off themself, in the rules or in the database', async () => {
    const self: Actor = { ...hr, personId: maria as string as Id<'Person'> };
    await expect(fixture.get(RecordCheck).dbs({ memberId: maria, code: dbs.code, ...seen }, self)).rejects.toMatchObject({ code: 'OWN_CHECK' });
    await expect(fixture.get(ExemptFromCheck).run({ memberId: maria, code: dbs.code, until: today, reason: 'Me' }, self)).rejects.toMatchObject({ code: 'OWN_CHECK' });
    const met = await record();
    await expect(fixture.database.query('update members.requirement_record set met_by = member_id where id = $1', [met.id])).rejects.toThrow('requirement_record_not_own');
  });

  test('off a DBS check HR alone lets somebody', async () => {
    const jo: Actor = { ...hr, roles: ['coordinator'] };
    await expect(fixture.get(ExemptFromCheck).run({ memberId: maria, code: dbs.code, until: addDays(today, 30), reason: 'Never alone' }, jo)).rejects.toMatchObject({ code: 'CHECK_LET_OFF_BY_HR' });
    expect(await stateNow()).toBe('not-started');
  });

  test('let off with a reason, up to a day; and no longer', async () => {
    const given = await fixture.get(ExemptFromCheck).run({ memberId: maria, code: dbs.code, until: addDays(today, 30), reason: 'Never without a worker beside her' }, hr);
    expect([await stateNow(), await missing(addDays(today, 30)), await missing(addDays(today, 31))]).toEqual(['exempt', [], ['CHECK_ENDS_BEFORE']]);
    expect(given.reasonSealed).not.toContain('worker');
    await fixture.get(ExemptFromCheck).end(given.id, hr);
    expect([await stateNow(), await missing()]).toEqual(['not-started', ['CHECK_NOT_STARTED']]);
  });
});

describe('a requirement and its versions', () => {
  test('what was met under the old one counts; who comes now needs the new one; two versions never hold at once', async () => {
    const define = fixture.get(DefineRequirement);
    const references = await define.run({ ...safetyCheck, name: 'References', dbsLevel: 'none', referenceLevel: 1, activities: ['training'] }, hr);
    await fixture.get(RecordCheck).seen({ memberId: maria, code: references.code, referenceLevel: 1, referenceOn: today, referenceFrom: 'employer', reference: 'HR file 17' }, hr);
    const stricter = await define.revise(references.code, { ...safetyCheck, name: 'References', dbsLevel: 'none', referenceLevel: 3, activities: ['training'], from: addDays(today, 1) }, hr);
    fixture.clock.set('2026-11-24T09:00:00Z');
    const newcomer = await door.joinMember({ kind: 'parent', fullName: 'Dean New', reachBy: [] }, by);
    const activity = { kind: 'training', on: addDays(today, 2), paid: true } as const;
    expect(await door.whatIsMissing([maria, newcomer.id].map((memberId) => ({ memberId, activity })))).toEqual([[], [expect.objectContaining({ requirementId: stricter.id, reason: 'CHECK_NOT_STARTED' })]]);
    await expect(fixture.get(RecordCheck).seen({ memberId: newcomer.id, code: references.code, referenceLevel: 1, referenceOn: today, referenceFrom: 'employer' }, hr)).rejects.toMatchObject({ code: 'REFERENCE_LEVEL_TOO_LOW' });
    await expect(fixture.database.query('update members.requirement set to_day = null where id = $1', [references.id])).rejects.toThrow('two versions');
    await define.end(references.code, addDays(today, 1), hr);
    expect(await door.whatIsMissingFor(newcomer.id, activity)).toEqual([]);
  });

  test('where nothing is required nothing is missing', async () => {
    expect(await door.whatIsMissingFor(maria, { kind: 'meeting', on: today, paid: true })).toEqual([]);
  });
});

describe('warnings by the clock', () => {
  const told = async () => (await fixture.facts()).filter(({ name, subjectId }) => subjectId === maria && /requirement-(expiring|expired|overdue)/.test(name)).map(({ name, data }) => data.kind ?? name);
  const run = () => fixture.get(WarnAboutChecks).run(by);

  test('60, 30 and 7 days before and when it is over, once each, however often the clock strikes', async () => {
    await record();
    for (const at of ['2029-09-23', '2029-09-24', '2029-10-01', '2029-10-24', '2029-11-16', '2029-11-23', '2029-11-24', '2029-12-24']) {
      fixture.clock.set(`${at}T03:00:00Z`);
      await run();
      await Promise.all([run(), run()]);
    }
    expect(await told()).toEqual(['expiring-60', 'expiring-30', 'expiring-7', 'members.requirement-expired']);
  });

  test('a clock that stood still for weeks tells the nearest, not all at once', async () => {
    await record();
    fixture.clock.set('2029-11-20T03:00:00Z');
    await run();
    expect(await told()).toEqual(['expiring-7']);
  });

  test('late with an answer is another thing than run out, and a new one in time is told of nothing', async () => {
    await fixture.get(AskForCheck).run({ memberId: maria, code: dbs.code, fee: 'paid-for', dueBy: addDays(today, 5) }, hr);
    fixture.clock.set('2026-11-29T03:00:00Z');
    await run();
    expect(await told()).toEqual(['members.requirement-overdue']);
    await record();
    fixture.clock.set('2029-10-01T03:00:00Z');
    await record({ certificateOn: plainDate('2029-09-30') });
    await run();
    expect(await told()).toEqual(['members.requirement-overdue']);
  });

  test('that being let off ends is told 60, 30 and 7 days before and when it is over, once each; then it stands in the list of what is to do', async () => {
    const letOff = async () => (await fixture.facts()).filter(({ name, subjectId }) => subjectId === maria && /let-off-(ending|over)/.test(name)).map(({ name, data }) => data.kind ?? name);
    const inHand = async () => (await fixture.get(MemberChecks).inHand()).filter(({ memberId }) => memberId === maria).map(({ state, lapsed }) => [state, lapsed?.until ?? null]);
    await fixture.get(ExemptFromCheck).run({ memberId: maria, code: dbs.code, until: addDays(today, 100), reason: 'Never without a worker beside her' }, hr);
    expect(await inHand()).toEqual([]);
    for (const days of [39, 40, 41, 70, 93, 100]) {
      fixture.clock.set(`${addDays(today, days)}T03:00:00Z`);
      await run();
      await Promise.all([run(), run()]);
    }
    expect([await letOff(), await inHand()]).toEqual([['ending-60', 'ending-30', 'ending-7'], [['exempt', null]]]);
    for (const days of [101, 102, 150]) {
      fixture.clock.set(`${addDays(today, days)}T03:00:00Z`);
      await run();
    }
    expect([await letOff(), await inHand()]).toEqual([['ending-60', 'ending-30', 'ending-7', 'members.let-off-over'], [['not-started', addDays(today, 100)]]]);
    await expect(fixture.database.query('delete from members.exemption where member_id = $1', [maria])).rejects.toThrow('exemption_warning_exemption_fk');
  });

  test('killed between the tick and the fact, neither is there, and the next run tells it', async () => {
    await record();
    fixture.clock.set('2029-11-20T03:00:00Z');
    const events = fixture.get(EventLog);
    const killed = vi.spyOn(events, 'record').mockRejectedValue(new Error('killed'));
    await expect(run()).rejects.toThrow('killed');
    killed.mockRestore();
    expect(await told()).toEqual([]);
    await run();
    expect(await told()).toEqual(['expiring-7']);
  });

  test('whoever has left is told nothing', async () => {
    await record();
    await fixture.get(Transactions).run(async () => void (await fixture.database.query("update members.member set stage = 'left', leaves_on = joined_on, leave_said_on = joined_on, left_because = 'own-word' where id = $1", [maria])));
    fixture.clock.set('2029-11-20T03:00:00Z');
    await run();
    expect(await told()).toEqual([]);
  });
});

test('what somebody has to do something about, and nothing else', async () => {
  const before = (await fixture.get(MemberChecks).inHand()).filter(({ memberId }) => memberId === maria);
  expect(before).toEqual([]);
  await fixture.get(AskForCheck).run({ memberId: maria, code: dbs.code, fee: 'paid-for' }, hr);
  expect((await fixture.get(MemberChecks).inHand()).filter(({ memberId }) => memberId === maria).map(({ state }) => state)).toEqual(['requested']);
  expect((await fixture.get(ChecksRead).requirements()).map(({ name }) => name)).toContain('Safety check');
});
