import { AccountsDoor, type Role } from '@alongside/accounts/server';
import { newId, plainDate, systemActor, type Id } from '@alongside/kernel';
import { MembersDoor } from '@alongside/members/server';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { apiFixture, type ApiFixture } from './api-fixture';
import type { Visitor } from './visitor';

const PLAN = 'mutation ($input: LoneVisitInput!, $key: String!) { planLoneVisit(input: $input, idempotencyKey: $key) { id state place withName } }';
const ONE = 'query ($id: ID!) { loneVisit(id: $id) { id state place withName personName personPhone minutesLate isMine contacts { name here } lines { deed byName how } told { toName step left } whyNotAnswer whyNotHelp } }';
const OUT = '{ aloneNow { id personName kind state minutesLate toldCount mayOpen } }';
const deed = (name: string) => `mutation ($id: ID!) { ${name}(id: $id) { id state } }`;
const LONGER = 'mutation ($id: ID!, $untilTime: String!) { needLonger(id: $id, untilTime: $untilTime) { id state } }';
const SAFE = 'mutation ($id: ID!, $how: LoneReached!) { answerSafe(id: $id, how: $how) { id state } }';
const PLACE = '4 Elm Street, the flat above the shop';
const SECRETS = /Elm Street|Ellis|flat above/;

let api: ApiFixture;
let grace: Visitor, tess: Visitor, priya: Visitor, ann: Visitor, hr: Visitor;
const ids: Record<string, Id<'Person'>> = {};
let ellis: Id<'Member'>;

beforeAll(async () => {
  api = await apiFixture();
  await api.clock.set('2026-11-23T14:00:00Z');
  const [accounts, members, by] = [api.get(AccountsDoor), api.get(MembersDoor), systemActor('journey')];
  const open = async (key: string, displayName: string, role: Role, phone: string | null) => {
    const id = await accounts.openAccount({ displayName, firstName: displayName.split(' ')[0] ?? '', email: `${key}@council.example`, audience: 'staff', roles: [role] }, by);
    await api.database.query('update accounts.person set work_phone = $2 where id = $1', [id, phone]);
    ids[key] = id;
    const visitor = api.visitor();
    visitor.setCookie('alongside-session', await accounts.openSession(id, 2));
    return visitor;
  };
  grace = await open('grace', 'Grace Oyelaran', 'social-worker', '07700900101');
  tess = await open('tess', 'Tess Holloway', 'supporter', '07700900102');
  [priya, ann, hr] = [await api.as('coordinator'), await api.as('safeguarding-lead'), await api.as('hr')];
  ids.priya = (await accounts.personByDemoKey('coordinator'))!.id;
  const annId = (await accounts.personByDemoKey('safeguarding-lead'))!.id;
  await ann.ask('mutation ($places: [DutyPlaceInput!]!) { setDutyList(places: $places) { byList } }', { places: [{ personId: annId, phone: '07700 900104' }] });
  ellis = (await members.joinMember({ kind: 'young-person', fullName: 'Ellis Reed', bornOn: plainDate('2011-03-04'), reachBy: [] }, by)).id;
  await members.linkProfessional({ memberId: ellis, kind: 'social-worker', name: 'Grace Oyelaran', email: 'grace@council.example', from: plainDate('2026-01-01') }, by);
});
afterAll(() => api?.close());

const input = (different: object = {}) => ({ kind: 'HOME', startsTime: '15:00', untilTime: '16:00', place: PLACE, withId: ellis, firstContactId: ids.tess, secondContactId: ids.priya, ...different });
const plan = async (different: object = {}, who = grace) => (await who.ask<{ planLoneVisit: { id: string } }>(PLAN, { input: input(different), key: newId() })).planLoneVisit.id;
const sent = async () => (await api.mail()).filter(({ text }) => text.includes('/team/alone/')).map(({ to, text }) => ({ to, text }));
const saying = async (words: string) => (await sent()).filter(({ text }) => text.includes(words)).map(({ to }) => to).sort();
const clock = async (time: string) => {
  await api.clock.set(`2026-11-23T${time}:00Z`);
  await api.runJobs();
};
const out = async (who = priya) => (await who.ask<{ aloneNow: { id: string; state: string; minutesLate: number; mayOpen: boolean }[] }>(OUT)).aloneNow;

describe('before Grace goes', () => {
  test('what is wrong is named where it stands, all at once, and nothing is written', async () => {
    const wrong = input({ place: ' ', untilTime: 'four', firstContactId: ids.grace, secondContactId: newId() });
    const answer = await grace.fetch('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query: PLAN, variables: { input: wrong, key: newId() } }) });
    const { errors: [refused] } = (await answer.json()) as { errors: [{ extensions: { refusals: { code: string; field: string }[] } }] };
    expect(refused.extensions.refusals.map(({ code, field }) => `${code} ${field}`)).toEqual(['TIME_NOT_REAL untilTime', 'ANSWER_MISSING place', 'LONE_CONTACT_SELF firstContactId', 'LONE_CONTACT_NOT_HERE secondContactId']);
    expect((await grace.ask<{ myLoneVisits: { mine: object[] } }>('{ myLoneVisits { mine { id } } }')).myLoneVisits.mine).toEqual([]);
  });

  test('she may name Ellis, whom she works with; Tess may not, nor learns that there is such a member', async () => {
    const names = async (who: Visitor, search: string | null = null) => (await who.ask<{ namesToVisit: { knownAs: string }[] }>('query ($search: String) { namesToVisit(search: $search) { id knownAs } }', { search })).namesToVisit.map(({ knownAs }) => knownAs);
    expect([await names(grace), await names(tess, 'Ellis'), await names(priya, 'Ell')]).toEqual([['Ellis'], [], ['Ellis']]);
    expect(await tess.refusal(PLAN, { input: input({ firstContactId: ids.grace }), key: newId() })).toBe('ABOUT_NOT_YOURS');
  });

  test('who does not meet families has nothing to do with it', async () => {
    for (const who of ['hr', 'finance-checker', 'councillor', 'administrator', 'dpo']) expect(await (await api.as(who)).refusal(PLAN, { input: input(), key: newId() })).toBe('FORBIDDEN');
    expect(await hr.refusal(OUT)).toBe('FORBIDDEN');
    expect(await tess.refusal(OUT)).toBe('FORBIDDEN');
  });

  test('called off before it begins it is never told', async () => {
    const id = await plan();
    await grace.ask(deed('cancelLoneVisit'), { id });
    await clock('16:40');
    expect([await out(), await sent()]).toEqual([[], []]);
    await api.clock.set('2026-11-23T14:00:00Z');
  });
});

describe('Grace goes to the flat and does not come out', () => {
  let id = '';
  beforeAll(async () => {
    id = await plan();
  });

  test('a contact reads where she is, with a line in the log and on the list of whom she meets; nobody on duty does yet', async () => {
    expect((await tess.ask<{ loneVisit: object }>(ONE, { id })).loneVisit).toMatchObject({ place: PLACE, withName: 'Ellis', personName: 'Grace Oyelaran', personPhone: '07700900101', isMine: false, state: 'PLANNED' });
    expect(await ann.refusal(ONE, { id })).toBe('NOT_FOUND');
    const looks = (await api.facts()).filter(({ name }) => name === 'members.lone-visit-looked-at');
    expect(looks.map(({ subjectId }) => subjectId).sort()).toEqual([ellis, ids.grace].sort());
    await grace.ask(ONE, { id });
    expect((await api.facts()).filter(({ name }) => name === 'members.lone-visit-looked-at')).toHaveLength(2);
  });

  test('the coordinator sees that she is out, and not where', async () => {
    await clock('15:05');
    expect(await out()).toEqual([{ id, personName: 'Grace Oyelaran', kind: 'HOME', state: 'PLANNED', minutesLate: 0, toldCount: 0, mayOpen: true }]);
    expect(JSON.stringify(await ann.ask(OUT))).not.toMatch(SECRETS);
    expect((await out(ann))[0]?.mayOpen).toBe(false);
  });

  test('no check-in is told to Tess in calm words, once; "I am there" ends that', async () => {
    await clock('15:15');
    await clock('15:16');
    expect(await sent()).toMatchObject([{ to: '07700900102@text.invalid', text: expect.stringMatching(/Grace Oyelaran has not said yet that they are there\. It may be nothing/) }]);
    expect((await grace.ask<{ arriveAlone: object }>(deed('arriveAlone'), { id })).arriveAlone).toEqual({ id, state: 'THERE' });
    expect(await grace.refusal(deed('arriveAlone'), { id })).toBe('LONE_THERE');
  });

  test('"I need longer" moves the time, not past the most hours, and the grace counts from the new one', async () => {
    await clock('15:50');
    expect(await grace.refusal(LONGER, { id, untilTime: '15:55' })).toBe('LONE_TOO_LONG');
    await grace.ask(LONGER, { id, untilTime: '16:30' });
    await clock('16:44');
    expect(await sent()).toHaveLength(1);
  });

  test('a grace after that Tess is told; another grace later Priya by mail and whoever is on duty, once each, also when the sender is killed after sending', async () => {
    await clock('16:45');
    expect(await saying('has not said that they are out. Please ring them')).toEqual(['07700900102@text.invalid']);
    await clock('17:00');
    expect(await saying('nobody has reached them. Please open this now')).toEqual(['07700900104@text.invalid', 'coordinator@council.example']);
    // Killed between sending and writing down that it left: taken again, with the id it had.
    const before = await api.database.query<{ id: string }>('select id from members.lone_page order by id');
    await api.database.query("update members.lone_page set sent_at = null, leased_until = now() - interval '1 minute' where step = 'late-all'");
    await api.runJobs();
    await clock('17:20');
    expect(await api.database.query('select id from members.lone_page order by id')).toEqual(before);
    expect(await api.database.query('select 1 from members.lone_page where sent_at is null')).toEqual([]);
    for (const { text } of await sent()) expect(text).toMatch(new RegExp(`/team/alone/${id} `));
    expect(JSON.stringify(await sent())).not.toMatch(SECRETS);
  });

  test('now Ann, who is on duty, reads where she is', async () => {
    const { loneVisit } = await ann.ask<{ loneVisit: { place: string; told: { toName: string }[] } }>(ONE, { id });
    expect([loneVisit.place, loneVisit.told.length]).toEqual([PLACE, 4]);
    expect((await out())[0]).toMatchObject({ minutesLate: 50, toldCount: 3 });
  });

  test('Grace does not answer for herself, and others not for whoever is not theirs', async () => {
    expect(await grace.refusal(SAFE, { id, how: 'CALL' })).toBe('LONE_OWN');
    expect(await tess.refusal(deed('comeOutAlone'), { id })).toBe('NOT_FOUND');
    expect(await (await api.as('practitioner')).refusal(SAFE, { id, how: 'CALL' })).toBe('NOT_FOUND');
  });

  test('Ann rings 999: nobody is asked any more, and it stays open until Tess has seen her', async () => {
    await ann.ask(deed('answerHelp'), { id });
    const before = (await sent()).length;
    await clock('20:00');
    expect([(await sent()).length, (await out())[0]?.state]).toEqual([before, 'HELP']);
    await tess.ask(SAFE, { id, how: 'IN_PERSON' });
    expect(await out()).toEqual([]);
    expect(await priya.refusal(SAFE, { id, how: 'CALL' })).toBe('LONE_ENDED');
    expect((await grace.ask<{ loneVisit: { lines: object[] } }>(ONE, { id })).loneVisit.lines.slice(2)).toEqual([{ deed: 'HELP', byName: 'Ann Whittle', how: null }, { deed: 'SAFE', byName: 'Tess Holloway', how: 'IN_PERSON' }]);
  });

  test('no fact tells where she was or whom she met', async () => {
    const facts = (await api.facts()).filter(({ name }) => name.includes('.lone-') && !name.endsWith('-looked-at'));
    expect(facts.length).toBeGreaterThan(8);
    expect(JSON.stringify(facts)).not.toContain(ellis);
    expect(JSON.stringify(await api.facts())).not.toMatch(SECRETS);
  });
});

describe('afterwards', () => {
  test('"I am out and safe" twice on a bad line is one end; what was theirs to see for a while ends with it on their page', async () => {
    await api.clock.set('2026-11-24T14:00:00Z');
    const id = await plan({ withId: null });
    await api.clock.set('2026-11-24T15:20:00Z');
    for (let press = 0; press < 2; press += 1) expect((await grace.ask<{ comeOutAlone: object }>(deed('comeOutAlone'), { id })).comeOutAlone).toEqual({ id, state: 'ENDED' });
    expect(await api.database.query('select deed from members.lone_line where visit_id = $1', [id])).toEqual([{ deed: 'out' }]);
  });

  test('whoever leaves is called off and not waited for', async () => {
    const id = await plan({ startsOn: '2026-11-26', withId: null });
    const admin = await api.as('administrator');
    await admin.ask('mutation ($personId: ID!) { closeColleagueAccount(personId: $personId) }', { personId: ids.grace });
    await api.runReactions();
    expect(await api.database.query('select deed, by_id as "byId" from members.lone_line where visit_id = $1', [id])).toEqual([{ deed: 'account-closed', byId: null }]);
  });

  test('thirty days after the end the place, whom they met and their key are let go by the rule; that somebody was out stays', async () => {
    await api.clock.set('2026-12-23T09:00:00Z');
    const officer = await api.as('dpo');
    const found = async () => {
      await officer.ask('mutation { findPastItsTime }');
      return (await officer.ask<{ lettingsGo: { id: string; rule: string; state: string; counted: { says: string; rows: number }[] }[] }>('{ lettingsGo { id rule state counted { says rows } } }')).lettingsGo.find(({ rule, state }) => rule === 'lone-place' && state === 'FOUND');
    };
    expect((await found())?.counted).toEqual([{ says: 'When you worked alone', rows: 2 }]);
    await officer.ask('mutation ($id: ID!) { approveLettingGo(id: $id) }', { id: (await found())?.id });
    await api.runReactions();
    expect(await api.database.query("select count(*)::integer as n, count(place_sealed)::integer as places, count(with_id)::integer as met from members.lone_visit where ended_at < '2026-11-24'")).toEqual([{ n: 2, places: 0, met: 0 }]);
    expect(await api.database.query('select 1 from platform.person_key k join members.lone_visit v on v.id = k.person_id where v.place_sealed is null')).toEqual([]);
    expect(await api.database.query("select count(*)::integer as n from members.lone_line where deed = 'safe'")).toEqual([{ n: 1 }]);
  });
});
