import { AccountsDoor } from '@alongside/accounts/server';
import { laterBy, newId, systemActor, type Actor, type Id } from '@alongside/kernel';
import { serverFixture, type ServerFixture } from '@alongside/platform/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';

import { AcknowledgeHandoff } from './actions/acknowledge-handoff';
import { PassOnWorry, type TypedHandoff } from './actions/pass-on-worry';
import { SetDutyList } from './actions/set-duty-list';
import { StartCalling } from './actions/start-calling';
import { HandoffsShown } from './handoffs-shown';
import { MembersDoor, MembersModule } from './index';
import { membersInvariants } from './invariants';
import { HandoffsRead } from './store/handoffs.read';

let fixture: ServerFixture;
let door: MembersDoor;
let maria: Actor, pat: Actor, priya: Actor, ann: Actor, hannah: Actor;
let ellis: Id<'Member'>;
const by = systemActor('test');
const NOW = '2026-11-23T15:00:00Z';
const typed: TypedHandoff = { handoffId: null, aboutId: null, route: 'hub', reached: 'Sue at the Hub', phonedOn: null, phonedTime: null, reference: 'R-4711', immediateDanger: false };

const pass = (different: Partial<TypedHandoff> = {}, who = maria, key: string = newId()) => fixture.get(PassOnWorry).run({ ...typed, ...different }, key, who);
const call = (who = maria, key: string = newId()) => fixture.get(StartCalling).run(null, key, who);
const open = () => fixture.get(HandoffsRead).open();
const later = (minutes: number) => fixture.clock.set(laterBy(fixture.clock.now(), minutes * 60_000).toISOString());
const leaseOver = () => fixture.database.query("update members.duty_page set leased_until = now() - interval '1 second'");
const alarms = async () => {
  const found = await Promise.all(membersInvariants.map(async ({ name, sql }) => [name, (await fixture.database.query(sql)).length] as const));
  return found.filter(([, rows]) => rows > 0).map(([name]) => name);
};
const list = (...places: readonly (readonly [Actor, string])[]) =>
  fixture.get(SetDutyList).run(places.map(([who, phone]) => ({ personId: who.personId as Id<'Person'>, phone })), ann);

beforeAll(async () => {
  fixture = await serverFixture([MembersModule]);
  door = fixture.get(MembersDoor);
  const accounts = fixture.get(AccountsDoor);
  const opened = async (displayName: string, ...roles: Parameters<typeof accounts.grantRole>[1][]): Promise<Actor> => {
    const personId = await accounts.openAccount({ displayName, firstName: displayName.split(' ')[0] ?? '', email: null, audience: 'staff', roles }, by);
    return { kind: 'person', personId, roles, purpose: 'test', assurance: 2 };
  };
  [maria, pat] = [await opened('Maria Thornley', 'parent-carer'), await opened('Pat Reed', 'guardian')];
  [priya, ann, hannah] = [await opened('Priya Nair', 'coordinator'), await opened('Ann Whittle', 'safeguarding-lead'), await opened('Hannah Lyle', 'safeguarding-lead', 'service-lead')];
  ellis = (await door.joinMember({ kind: 'young-person', fullName: 'Ellis Reed', bornOn: '2011-03-04' as never, reachBy: [] }, by)).id;
  await door.linkGuardian({ memberId: ellis, guardianId: pat.personId as Id<'Person'>, relation: 'mother', from: '2020-01-01' as never }, by);
});
afterAll(() => fixture?.close());

/** Nothing can be taken out of these tables, so each story begins when nobody waits any more. */
beforeEach(async () => {
  fixture.clock.set(NOW);
  for (const { id } of await open()) await fixture.get(AcknowledgeHandoff).run(id, ann);
});

describe('the record', () => {
  test('is made of a call, and holds who answered only sealed', async () => {
    const id = await pass();
    const [row] = await fixture.database.query('select * from members.handoff_call where handoff_id = $1', [id]);
    expect(JSON.stringify(row)).not.toMatch(/Sue|4711/);
    expect((await fixture.get(HandoffsShown).one(id, ann)).calls).toMatchObject([{ route: 'hub', reached: 'Sue at the Hub', reference: 'R-4711', immediateDanger: false }]);
    expect((await fixture.get(HandoffsShown).open(ann))[0]?.calls).toMatchObject([{ reached: null, reference: null }]);
  });

  test('is one for a double tap, with one key or with two', async () => {
    const key = newId();
    const ids = await Promise.all([pass({}, maria, key), pass({}, maria, key), pass({}, maria, key)]);
    expect(new Set(ids).size).toBe(1);
    const calls = await Promise.all([call(pat), call(pat), call(pat)]);
    expect(new Set(calls).size).toBe(1);
    expect(await open()).toHaveLength(2);
  });

  test('goes on with the call that is being made, also after the page was loaded anew', async () => {
    const begun = await call();
    expect(await pass()).toBe(begun);
    expect((await open()).map(({ id, calls }) => [id, calls.length])).toEqual([[begun, 1]]);
  });

  test('of somebody else’s call is not there', async () => {
    const begun = await call();
    await expect(pass({ handoffId: begun }, pat)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  test('without anybody reached is not made, and nothing is written by half', async () => {
    await expect(pass({ reached: ' ' })).rejects.toMatchObject({ code: 'ANSWER_MISSING', field: 'reached' });
    await expect(pass({ phonedTime: '15:01' })).rejects.toMatchObject({ code: 'CALL_NOT_YET' });
    expect(await open()).toEqual([]);
  });

  test.each(['concern_handoff', 'handoff_call', 'handoff_acknowledgement', 'handoff_hold'])('%s is only ever added to', async (table) => {
    await pass();
    for (const change of [`update members.${table} set ${table === 'concern_handoff' ? 'raised_at' : table === 'handoff_call' ? 'phoned_at' : 'at'} = now()`, `delete from members.${table}`, `truncate members.${table} cascade`]) {
      await expect(fixture.database.query(change)).rejects.toThrow();
    }
  });

  test('is held for the law and let go of, once each', async () => {
    const id = await pass();
    const holding = fixture.get(AcknowledgeHandoff);
    await holding.hold(id, true, ann);
    await expect(holding.hold(id, true, ann)).rejects.toMatchObject({ code: 'HANDOFF_HELD_ALREADY' });
    expect((await fixture.get(HandoffsShown).one(id, ann)).held).toBe(true);
    await holding.hold(id, false, ann);
    expect((await fixture.get(HandoffsShown).one(id, ann)).held).toBe(false);
  });
});

describe('which young person', () => {
  test('is named by whoever looks after them, by themself and by a coordinator', async () => {
    for (const who of [pat, priya, { ...maria, personId: ellis as string as Id<'Person'> }]) expect(await pass({ aboutId: ellis }, who)).toBeTruthy();
  });

  test('is not named by anybody else, and a "no" does not tell whether somebody is a member', async () => {
    for (const aboutId of [ellis, newId<'Member'>(), maria.personId as string as Id<'Member'>]) {
      await expect(pass({ aboutId }, maria)).rejects.toMatchObject({ code: 'ABOUT_NOT_YOURS', field: 'aboutId' });
      await expect(pass({ aboutId }, hannah)).rejects.toMatchObject({ code: 'ABOUT_NOT_YOURS' });
    }
  });

  test('stands in no fact, and in no list of looks', async () => {
    const id = await pass({ aboutId: ellis }, pat);
    await fixture.get(HandoffsShown).one(id, ann);
    const facts = (await fixture.facts()).filter(({ subjectId }) => subjectId === id);
    expect(facts.map(({ name }) => name)).toEqual(['members.concern-raised', 'members.handoff-passed', 'members.handoff-opened']);
    expect(JSON.stringify(facts)).not.toContain(ellis);
  });
});

describe('until somebody has it', () => {
  const take = async () => {
    const page = await door.takeDutyPage();
    if (page) await door.dutyPageSent(page.id);
    return page;
  };
  beforeEach(() => list([ann, '07700 900123'], [hannah, '07700 900124']));

  test('the first on the list is asked at once, then every five minutes, then the next one', async () => {
    await pass();
    const asked: (string | undefined)[] = [];
    for (let round = 0; round < 5; round += 1) {
      asked.push((await take())?.phone);
      expect(await take()).toBeNull();
      later(4);
      expect(await take()).toBeNull();
      later(1);
    }
    expect(asked).toEqual(['07700900123', '07700900123', '07700900124', '07700900124', '07700900123']);
  });

  test('"I am calling now" that never came to its end is asked about after a quarter of an hour', async () => {
    await call();
    later(14);
    expect(await take()).toBeNull();
    later(1);
    expect((await take())?.number).toBe(1);
  });

  test('"I have it" ends it, also for a page that was taken and not sent', async () => {
    const id = await pass();
    expect((await door.takeDutyPage())?.number).toBe(1);
    await fixture.get(AcknowledgeHandoff).run(id, ann);
    await leaseOver();
    later(60);
    expect(await take()).toBeNull();
  });

  test('two who say "I have it" at once are told apart', async () => {
    const id = await pass();
    const answers = await Promise.allSettled([ann, hannah].map((who) => fixture.get(AcknowledgeHandoff).run(id, who)));
    expect(answers.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  test('a sender that dies leaves the page to the next one, and no second page is made', async () => {
    await pass();
    const first = await door.takeDutyPage();
    expect(await door.takeDutyPage()).toBeNull();
    await leaseOver();
    const again = await door.takeDutyPage();
    expect([again?.id, again?.again]).toEqual([first?.id, true]);
  });

  test('many senders at once take each page once', async () => {
    await Promise.all([pass({}, maria), pass({}, pat), pass({}, priya)]);
    const taken = (await Promise.all(Array.from({ length: 12 }, () => door.takeDutyPage()))).filter((page) => page !== null);
    const rest: string[] = [];
    for (let page = await door.takeDutyPage(); page; page = await door.takeDutyPage()) rest.push(page.id);
    const all = [...taken.map(({ id }) => id), ...rest];
    expect([all.length, new Set(all).size]).toEqual([3, 3]);
  });

  test('a page that cannot be sent does not keep the next person from being asked', async () => {
    await pass();
    for (let tries = 0; tries < 2; tries += 1) {
      await door.takeDutyPage();
      later(5);
      await leaseOver();
    }
    expect((await door.takeDutyPage())?.phone).toBe('07700900124');
  });

  test('the night the clocks go back has no hour without a page', async () => {
    fixture.clock.set('2026-10-25T00:55:00Z');
    await pass();
    const numbers: (number | undefined)[] = [];
    for (let round = 0; round < 15; round += 1) {
      numbers.push((await take())?.number);
      later(5);
    }
    expect(numbers).toEqual(Array.from({ length: 15 }, (_, place) => place + 1));
  });

  test('somebody whose role has ended is passed over; with nobody left the service lead is asked', async () => {
    const accounts = fixture.get(AccountsDoor);
    await list([ann, '07700 900123']);
    await accounts.endRole(ann.personId as Id<'Person'>, 'safeguarding-lead', by);
    await fixture.database.query('update accounts.person set work_phone = $2 where id = $1', [hannah.personId, '07700900555']);
    await pass();
    expect((await take())?.phone).toBe('07700900555');
    await accounts.grantRole(ann.personId as Id<'Person'>, 'safeguarding-lead', by);
  });
});

describe('when nobody can be asked', () => {
  test('it is an alarm, and the worry is asked about as soon as somebody can be', async () => {
    await fixture.database.query('update accounts.person set work_phone = null');
    const kept = await fixture.database.query('select * from members.duty_list');
    await fixture.database.query('delete from members.duty_place; delete from members.duty_list');
    expect(kept.length).toBeGreaterThan(0);
    await pass();
    expect(await door.takeDutyPage()).toBeNull();
    expect(await alarms()).toEqual(['nobody-is-on-duty']);
    await list([hannah, '07700 900124']);
    expect((await door.takeDutyPage())?.toPersonId).toBe(hannah.personId);
    expect(await alarms()).toEqual([]);
  });

  test('a page that never leaves is one too', async () => {
    await list([hannah, '07700 900124']);
    await pass();
    await door.takeDutyPage();
    expect(await alarms()).toEqual([]);
    const [reaches] = membersInvariants.filter(({ name }) => name === 'a-worry-reaches-nobody');
    expect(await fixture.database.query(reaches?.sql.replaceAll("interval '40 minutes'", "interval '-1 second'") ?? '')).not.toEqual([]);
  });
});
