import { AccountsDoor } from '@alongside/accounts/server';
import { laterBy, newId, systemActor, type Actor, type Id } from '@alongside/kernel';
import type { TypedLoneVisit } from '@alongside/members/rules';
import { actingAs } from '@alongside/platform/database';
import { serverFixture, type ServerFixture } from '@alongside/platform/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';

import { PlanLoneVisit } from './actions/plan-lone-visit';
import { SayOfLoneVisit } from './actions/say-of-lone-visit';
import { SetDutyList } from './actions/set-duty-list';
import { LonePagesDoor, MembersDoor, MembersModule } from './index';
import { membersInvariants } from './invariants';
import { LoneVisitsShown } from './lone-visits-shown';

let fixture: ServerFixture;
let door: MembersDoor;
let pages: LonePagesDoor;
let say: SayOfLoneVisit;
let grace: Actor, tess: Actor, jo: Actor, ann: Actor, hannah: Actor, imran: Actor;
let ellis: Id<'Member'>, maria: Id<'Member'>;
const by = systemActor('test');
const PLACE = '4 Elm Street, the flat above the shop';
const idOf = ({ personId }: Actor) => personId as Id<'Person'>;

const plan = (different: Partial<TypedLoneVisit & { withId: Id<'Member'> | null }> = {}, who = grace, key: string = newId()) =>
  fixture.get(PlanLoneVisit).run({ kind: 'home', startsOn: null, startsTime: '15:00', untilTime: '16:00', place: PLACE, withId: null, firstContactId: idOf(tess), secondContactId: idOf(jo), ...different }, key, who);
const as = <Answer>(who: Actor, ask: () => Promise<Answer>) => actingAs(who, ask);
const at = (time: string) => fixture.clock.set(`2026-11-23T${time}:00Z`);
const leaseOver = () => fixture.database.query("update members.lone_page set leased_until = now() - interval '1 second'");
const told = async () => {
  const all: string[] = [];
  for (let page = await pages.take(); page; page = await pages.take()) {
    await pages.sent(page.id);
    all.push(`${page.step} to ${page.phone ?? page.email}`);
  }
  return all.sort();
};

beforeAll(async () => {
  fixture = await serverFixture([MembersModule]);
  [door, pages, say] = [fixture.get(MembersDoor), fixture.get(LonePagesDoor), fixture.get(SayOfLoneVisit)];
  const accounts = fixture.get(AccountsDoor);
  const opened = async (displayName: string, phone: string | null, ...roles: Parameters<typeof accounts.grantRole>[1][]): Promise<Actor> => {
    const name = displayName.toLowerCase().replace(' ', '.');
    const personId = await accounts.openAccount({ displayName, firstName: displayName.split(' ')[0] ?? '', email: `${name}@council.example`, audience: 'staff', roles }, by);
    await fixture.database.query('update accounts.person set work_phone = $2 where id = $1', [personId, phone]);
    return { kind: 'person', personId, roles, purpose: 'test', assurance: 2 };
  };
  [grace, tess, jo] = [await opened('Grace Oyelaran', '07700900101', 'social-worker'), await opened('Tess Holloway', '07700900102', 'supporter'), await opened('Jo Marsden', null, 'coordinator')];
  [ann, hannah, imran] = [await opened('Ann Whittle', '07700900104', 'safeguarding-lead'), await opened('Hannah Lyle', '07700900105', 'safeguarding-lead', 'service-lead'), await opened('Imran Sadiq', '07700900106', 'social-worker')];
  ellis = (await door.joinMember({ kind: 'young-person', fullName: 'Ellis Reed', bornOn: '2011-03-04' as never, reachBy: [] }, by)).id;
  maria = (await door.joinMember({ kind: 'parent', fullName: 'Maria Thornley', reachBy: [] }, by)).id;
  await door.linkProfessional({ memberId: ellis, kind: 'social-worker', name: 'Grace Oyelaran', email: 'grace.oyelaran@council.example', from: '2026-01-01' as never }, by);
  await as(ann, () => fixture.get(SetDutyList).run([{ personId: idOf(ann), phone: '07700 900104' }], ann));
});
afterAll(() => fixture?.close());

/** Nothing is taken out of these tables, so each story begins when nobody is out any more. */
beforeEach(async () => {
  for (const { id, person } of await fixture.database.query<{ id: Id<'LoneVisit'>; person: Id<'Person'> }>('select id, person_id as person from members.lone_visit where ended_at is null')) {
    const who = [grace, imran, tess].find(({ personId }) => personId === person)!;
    await as(who, () => say.out(id, who));
  }
  at('09:00');
});

describe('before somebody goes', () => {
  test('the place lies sealed, a double tap is one visit, and no fact tells where or whom', async () => {
    const key = newId();
    const ids = await Promise.all([1, 2, 3].map(() => as(grace, () => plan({ withId: ellis }, grace, key))));
    expect(new Set(ids).size).toBe(1);
    expect(JSON.stringify(await fixture.database.query('select * from members.lone_visit where id = $1', [ids[0]]))).not.toMatch(/Elm/);
    expect(await as(grace, () => fixture.get(LoneVisitsShown).one(ids[0]!, grace))).toMatchObject({ place: PLACE, withName: 'Ellis', isMine: true, state: 'planned' });
    const facts = JSON.stringify((await fixture.facts()).filter(({ name }) => name.includes('lone')));
    expect(facts).not.toContain(ellis);
    expect(facts).not.toContain('Elm');
  });

  test('contacts are two others who work here and can be told', async () => {
    const closed = idOf(imran);
    await fixture.database.query('update accounts.person set closed_at = now() where id = $1', [closed]);
    await expect(as(grace, () => plan({ firstContactId: closed }))).rejects.toMatchObject({ code: 'LONE_CONTACT_NOT_HERE', field: 'firstContactId' });
    await fixture.database.query('update accounts.person set closed_at = null where id = $1', [closed]);
    await expect(as(grace, () => plan({ secondContactId: maria as Id<string> as Id<'Person'> }))).rejects.toMatchObject({ code: 'LONE_CONTACT_NOT_HERE', field: 'secondContactId' });
    await expect(as(grace, () => plan({ secondContactId: idOf(grace) }))).rejects.toMatchObject({ code: 'LONE_CONTACT_SELF', field: 'secondContactId' });
  });

  test('a worker names only those they work with, and a "no" does not tell whether somebody is a member; a coordinator names anybody', async () => {
    for (const withId of [maria, newId<'Member'>()]) await expect(as(grace, () => plan({ withId }))).rejects.toMatchObject({ code: 'ABOUT_NOT_YOURS', field: 'withId' });
    await expect(as(jo, () => plan({ withId: newId(), secondContactId: idOf(ann) }, jo))).rejects.toMatchObject({ code: 'ABOUT_NOT_YOURS' });
  });
});

describe('who reads where somebody is', () => {
  const sees = (who: Actor, id: Id<'LoneVisit'>) => as(who, () => fixture.get(LoneVisitsShown).one(id, who)).then(({ place }) => place === PLACE, ({ code }: { code: string }) => code);

  test('they and their contacts; those who lead safeguarding only once everybody had to be told; nobody else, also behind the rule', async () => {
    const id = await as(grace, () => plan());
    expect(await Promise.all([grace, tess, jo, ann, hannah, imran].map((who) => sees(who, id)))).toEqual([true, true, true, 'NOT_FOUND', 'NOT_FOUND', 'NOT_FOUND']);
    at('16:30');
    await told();
    expect(await Promise.all([ann, hannah, imran].map((who) => sees(who, id)))).toEqual([true, true, 'NOT_FOUND']);
    for (const deed of ['there', 'out', 'cancel'] as const) await expect(as(tess, () => say[deed](id, tess))).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(as(imran, () => say.safe(id, 'call', imran))).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect((await fixture.get(LoneVisitsShown).outNow(imran)).map((one) => [one.personName, one.mayOpen, 'place' in one])).toEqual([['Grace Oyelaran', false, false]]);
  });

  test('what was said is only ever added to, and of the visit only its end is written', async () => {
    const id = await as(grace, () => plan());
    await as(grace, () => say.there(id, grace));
    for (const change of [
      'update members.lone_line set at = now()', 'delete from members.lone_line', 'truncate members.lone_line cascade', 'delete from members.lone_visit', 'truncate members.lone_visit cascade',
      `update members.lone_visit set expected_at = expected_at + interval '1 day' where id = '${id}'`, `update members.lone_visit set first_contact = person_id where id = '${id}'`,
      `update members.lone_visit set place_sealed = null where id = '${id}'`,
    ]) await expect(fixture.database.query(change), change).rejects.toThrow();
    await as(grace, () => say.out(id, grace));
    await expect(fixture.database.query('update members.lone_visit set ended_at = null where id = $1', [id])).rejects.toThrow();
    // Forgotten after its end, with its key; and it does not come back.
    await fixture.database.query('update members.lone_visit set place_sealed = null, with_id = null where id = $1', [id]);
    expect(await fixture.database.query('select 1 from platform.person_key where person_id = $1', [id])).toEqual([]);
    expect(await as(grace, () => fixture.get(LoneVisitsShown).one(id, grace))).toMatchObject({ place: null, withName: null, state: 'ended' });
    await expect(fixture.database.query("update members.lone_visit set place_sealed = 'again' where id = $1", [id])).rejects.toThrow();
  });
});

describe('who is told', () => {
  test('first one contact, then the other by mail and whoever is on duty, each once, however often the job runs', async () => {
    await as(grace, () => plan());
    const night: string[][] = [];
    for (const time of ['15:14', '15:15', '15:16', '16:14', '16:15', '16:16', '16:30', '16:31', '23:00']) {
      at(time);
      night.push(await told());
    }
    expect(night).toEqual([[], ['not-there to 07700900102'], [], [], ['late to 07700900102'], [], ['late-all to 07700900104', 'late-all to jo.marsden@council.example'], [], []]);
  });

  test('whoever dies before the tick leaves the message to the next one, who takes the same one; nobody is told by two senders at once', async () => {
    await as(grace, () => plan());
    at('16:30');
    const first = await pages.take();
    expect(first?.again).toBe(false);
    const others = (await Promise.all(Array.from({ length: 8 }, () => pages.take()))).filter((page) => page !== null);
    const rest = await told();
    expect([others.length + rest.length, new Set(others.map(({ id }) => id)).size]).toEqual([2, others.length]);
    await leaseOver();
    const ids: string[] = [];
    for (let page = await pages.take(); page; page = await pages.take()) {
      expect(page.again).toBe(true);
      ids.push(page.id);
      await pages.sent(page.id);
    }
    expect(ids.sort()).toEqual([first!.id, ...others.map(({ id }) => id)].sort());
    expect((await fixture.database.query('select count(*)::integer as n from members.lone_page p join members.lone_visit v on v.id = p.visit_id where v.ended_at is null'))[0]).toEqual({ n: 3 });
  });

  test('a message that waits is not sent any more once they need longer, are out, or somebody rang 999', async () => {
    const id = await as(grace, () => plan());
    at('16:15');
    expect((await pages.take())?.step).toBe('late');
    await as(grace, () => say.longer(id, '17:00', grace));
    await leaseOver();
    expect(await told()).toEqual([]);
    at('17:15');
    expect(await told()).toEqual(['late to 07700900102']);
    await as(tess, () => say.help(id, tess));
    at('18:00');
    expect(await told()).toEqual([]);
    expect(await fixture.get(LoneVisitsShown).outNow(jo)).toMatchObject([{ state: 'help', minutesLate: 60 }]);
    await as(jo, () => say.safe(id, 'in-person', jo));
    expect(await fixture.get(LoneVisitsShown).outNow(jo)).toEqual([]);
  });

  test('two who answer at one moment are told apart, and it has one end', async () => {
    const id = await as(grace, () => plan());
    at('16:40');
    const answers = await Promise.allSettled([as(tess, () => say.safe(id, 'call', tess)), as(jo, () => say.safe(id, 'text', jo)), as(grace, () => say.out(id, grace))]);
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  test('a contact whose account is closed is passed over, and with neither whoever is on duty is told at once', async () => {
    await as(grace, () => plan());
    await fixture.database.query('update accounts.person set closed_at = now() where id = $1', [tess.personId]);
    at('16:15');
    expect(await told()).toEqual(['late to jo.marsden@council.example']);
    await fixture.database.query('update accounts.person set closed_at = now() where id = $1', [jo.personId]);
    await fixture.database.query('update accounts.person set closed_at = null where id = $1', [tess.personId]);
    await as(imran, () => plan({ startsTime: '16:20', untilTime: '17:00', secondContactId: idOf(grace) }, imran));
    await fixture.database.query('update accounts.person set closed_at = now() where id = any($1)', [[tess.personId, grace.personId]]);
    at('17:15');
    expect((await told()).filter((one) => one.startsWith('late '))).toEqual(['late to 07700900104', 'late to 07700900104']);
    await fixture.database.query('update accounts.person set closed_at = null');
  });

  test('whoever leaves goes nowhere alone any more, and is waited for when they are out', async () => {
    const [later, now] = [await as(grace, () => plan()), await as(grace, () => plan({ startsTime: null, untilTime: '10:00' }))];
    for (let twice = 0; twice < 2; twice += 1) await say.endAllOf(idOf(grace), by);
    expect(await fixture.database.query('select id, ended_at is not null as over from members.lone_visit where id = any($1) order by starts_at', [[later, now]])).toEqual([{ id: now, over: false }, { id: later, over: true }]);
    at('10:15');
    expect(await told()).toEqual(['late to 07700900102']);
  });
});

test('somebody of whom nobody hears is an alarm', async () => {
  const alarm = membersInvariants.find(({ name }) => name === 'nobody-hears-of-somebody-alone')!;
  await as(grace, () => plan());
  const waits = async () => (await fixture.database.query(alarm.sql.replace("now() - interval '2 hours'", `'${laterBy(fixture.clock.now(), 0).toISOString()}'::timestamptz`))).length;
  at('16:15');
  expect(await waits()).toBe(1);
  await told();
  expect(await waits()).toBe(0);
});
