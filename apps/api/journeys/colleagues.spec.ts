import { AccountsDoor, FirstAdministratorDoor } from '@alongside/accounts/server';
import { systemActor, type Id } from '@alongside/kernel';
import { MembersDoor } from '@alongside/members/server';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { apiFixture, type ApiFixture } from './api-fixture';
import type { Visitor } from './visitor';

/** Who works here and what they may do: by an administrator's hand, and power only by the word of two. */
let api: ApiFixture;
let ade: Visitor;
beforeAll(async () => {
  api = await apiFixture();
  ade = await api.as('administrator');
});
afterAll(() => api?.close());

const OPEN = 'mutation ($name: String!, $email: String!) { openColleagueAccount(name: $name, email: $email) }';
const GIVE = 'mutation ($personId: ID!, $role: String!) { giveRole(personId: $personId, role: $role) }';
const END = 'mutation ($personId: ID!, $role: String!) { endRole(personId: $personId, role: $role) }';
const CLOSE = 'mutation ($personId: ID!) { closeColleagueAccount(personId: $personId) }';
const AGAIN = 'mutation ($personId: ID!) { openColleagueAccountAgain(personId: $personId) }';
const AGREE = 'mutation ($id: ID!) { agreeToRole(id: $id) }';
const DECLINE = 'mutation ($id: ID!) { declineRole(id: $id) }';
const WAITING = '{ waitingRoles { id personId name role askedBy askedByMe whyNotAgree nobodyElse } }';
const ASK = 'mutation ($email: String!) { askForSignInCode(email: $email) }';
const WITH_CODE = 'mutation ($email: String!, $code: String!) { signInWithCode(email: $email, code: $code) { firstName roles } }';
const ME = '{ me { firstName roles } }';
const SEARCH = '{ enquiries { id } }';

const openAccount = async (name: string, email: string) => (await ade.ask<{ openColleagueAccount: string }>(OPEN, { name, email })).openColleagueAccount;
const idOf = async (key: string) => (await api.get(AccountsDoor).personByDemoKey(key))?.id as Id<'Person'>;
const waiting = async (visitor: Visitor) => (await visitor.ask<{ waitingRoles: readonly { id: string; name: string; role: string; whyNotAgree: string | null; nobodyElse: boolean; askedByMe: boolean }[] }>(WAITING)).waitingRoles;

async function codeTo(browser: Visitor, email: string): Promise<string | undefined> {
  const before = new Set((await api.mail()).map(({ text }) => text));
  await browser.ask(ASK, { email });
  await api.runJobs();
  return /Your code is (\S+)/.exec((await api.mail()).find(({ to, text }) => to.includes(email) && !before.has(text) && text.includes('Your code'))?.text ?? '')?.[1];
}

async function comesIn(email: string): Promise<Visitor> {
  const browser = api.visitor();
  await browser.ask(WITH_CODE, { email, code: await codeTo(browser, email) });
  return browser;
}

async function signedInAs(personId: string): Promise<Visitor> {
  const visitor = api.visitor();
  visitor.setCookie('alongside-session', await api.get(AccountsDoor).openSession(personId as Id<'Person'>, 2));
  return visitor;
}

test('a colleague’s account is opened, they come in with a code, and what they may do begins and ends with the next question', async () => {
  const personId = await openAccount('Cora Finch', 'cora.finch@council.example');
  const cora = await comesIn('cora.finch@council.example');
  expect(await cora.ask(ME)).toEqual({ me: { firstName: 'Cora', roles: [] } });
  expect(await cora.refusal(SEARCH)).toBe('FORBIDDEN');
  expect(await ade.ask(GIVE, { personId, role: 'coordinator' })).toEqual({ giveRole: 'GIVEN' });
  expect(await cora.refusal(SEARCH)).toBeNull();
  expect(await ade.refusal(GIVE, { personId, role: 'coordinator' })).toBe('ROLE_HELD');
  await ade.ask(END, { personId, role: 'coordinator' });
  expect(await cora.refusal(SEARCH)).toBe('FORBIDDEN');
  await api.runReactions();
  await api.runJobs();
  const letters = (await api.mail()).filter(({ to, subject }) => to.includes('cora.finch@') && subject === 'Your details were changed');
  expect(letters.length).toBeGreaterThan(0);
  expect(JSON.stringify(letters)).not.toMatch(/coordinator|role/i);
  expect(JSON.stringify(await api.facts())).not.toContain('Finch');
});

test('a closed account: signed out at once, no code leaves, one that was on its way opens nothing, and a work account neither', async () => {
  const email = 'leaver@council.example';
  const personId = await openAccount('Lea Ver', email);
  await ade.ask(GIVE, { personId, role: 'hr' });
  const [here, late] = [await comesIn(email), api.visitor()];
  const code = await codeTo(late, email);
  await ade.ask(CLOSE, { personId });
  expect(await here.ask(ME)).toEqual({ me: null });
  expect(await late.refusal(WITH_CODE, { email, code })).toBe('SIGN_IN_CODE_NOT_RIGHT');
  expect(await codeTo(api.visitor(), email)).toBeUndefined();
  await expect(api.get(AccountsDoor).openSession(personId as Id<'Person'>, 2)).rejects.toThrow('ACCOUNT_CLOSED');
  await expect(api.get(AccountsDoor).grantRole(personId as Id<'Person'>, 'social-worker', systemActor('journey'))).rejects.toThrow('ACCOUNT_CLOSED');
  expect([await ade.refusal(GIVE, { personId, role: 'hr' }), await ade.refusal(CLOSE, { personId })]).toEqual(['ACCOUNT_CLOSED', 'ACCOUNT_CLOSED']);
  await ade.ask(AGAIN, { personId });
  expect(await (await comesIn(email)).ask(ME)).toEqual({ me: { firstName: 'Lea', roles: [] } });
  expect(await ade.refusal(AGAIN, { personId })).toBe('ACCOUNT_OPEN');
});

test('power waits for a second administrator, whoever asked cannot agree, and the role works from the yes on', async () => {
  const nia = await openAccount('Nia Farrow', 'nia.farrow@council.example');
  expect(await ade.ask(GIVE, { personId: nia, role: 'administrator' })).toEqual({ giveRole: 'WAITS' });
  expect(await ade.refusal(GIVE, { personId: nia, role: 'administrator' })).toBe('ROLE_WAITS');
  const [first] = await waiting(ade);
  expect(first).toMatchObject({ name: 'Nia Farrow', role: 'administrator', askedBy: 'Ade Bankole', askedByMe: true, whyNotAgree: 'ROLE_ASKED_BY_YOU', nobodyElse: true });
  expect(await ade.refusal(AGREE, { id: first?.id })).toBe('ROLE_ASKED_BY_YOU');
  expect(await (await signedInAs(nia)).refusal(WAITING)).toBe('FORBIDDEN');

  // There is one administrator only, so a service lead may stand in.
  const hannah = await api.get(AccountsDoor).openAccount({ displayName: 'Hannah Lyle', firstName: 'Hannah', email: null, audience: 'staff', roles: ['service-lead'] }, systemActor('journey'));
  const lead = await signedInAs(hannah);
  expect(await waiting(lead)).toMatchObject([{ whyNotAgree: null, nobodyElse: false, askedByMe: false }]);
  expect((await api.facts()).map(({ name }) => name)).toContain('accounts.colleagues-read');
  await lead.ask(AGREE, { id: first?.id });
  const second = await signedInAs(nia);
  expect(await second.ask(ME)).toEqual({ me: { firstName: 'Nia', roles: ['administrator'] } });
  expect(await second.refusal(AGREE, { id: first?.id })).toBe('ROLE_ANSWERED');

  // Now there are two: the second word is the other administrator's.
  const jo = await idOf('coordinator');
  await ade.ask(GIVE, { personId: jo, role: 'safeguarding-lead' });
  const [asked] = await waiting(second);
  expect(await lead.refusal(AGREE, { id: asked?.id })).toBe('ROLE_WAITS_FOR_ADMINISTRATOR');
  await second.ask(AGREE, { id: asked?.id });
  expect((await api.get(AccountsDoor).person(jo))?.roles).toContain('safeguarding-lead');
});

test('a waiting role is declined by the second person, or taken back by the first, and then gives nothing', async () => {
  const [jo, nia] = [await idOf('coordinator'), await signedInAs((await api.database.first<{ id: string }>("select id from accounts.person where display_name = 'Nia Farrow'"))?.id ?? '')];
  for (const by of [nia, ade]) {
    await ade.ask(GIVE, { personId: jo, role: 'dpo' });
    await by.ask(DECLINE, { id: (await waiting(ade))[0]?.id });
  }
  expect(await waiting(ade)).toEqual([]);
  expect((await api.get(AccountsDoor).person(jo))?.roles).not.toContain('dpo');
  const answers = await api.database.query<{ answer: string }>("select answer from accounts.waiting_role where role = 'dpo' order by asked_at");
  expect(answers).toEqual([{ answer: 'declined' }, { answer: 'taken-back' }]);
});

test('nobody changes what they may do themselves, and people who take part are not an administrator’s to change', async () => {
  const [own, maria] = [await idOf('administrator'), await api.get(AccountsDoor).openAccount({ displayName: 'Maria Lopez', firstName: 'Maria', email: 'maria@home.example', audience: 'adult', roles: ['parent-carer'] }, systemActor('journey'))];
  for (const [deed, more] of [[GIVE, { role: 'dpo' }], [END, { role: 'administrator' }], [CLOSE, {}], [AGAIN, {}]] as const) {
    expect(await ade.refusal(deed, { personId: own, ...more })).toBe('ROLE_OF_YOUR_OWN');
    expect(await ade.refusal(deed, { personId: maria, ...more })).toBe('NOT_FOUND');
  }
  expect(await ade.refusal(GIVE, { personId: await idOf('hr'), role: 'parent-carer' })).toBe('ROLE_UNKNOWN');
  expect(await ade.refusal(OPEN, { name: 'Twice', email: 'MARIA@home.example' })).toBe('EMAIL_TAKEN');
  expect([await ade.refusal(OPEN, { name: ' ', email: 'a@council.example' }), await ade.refusal(OPEN, { name: 'A', email: '' }), await ade.refusal(OPEN, { name: 'A', email: 'nonsense' })])
    .toEqual(['ANSWER_MISSING', 'ANSWER_MISSING', 'EMAIL_NOT_UNDERSTOOD']);
  const hr = await api.as('hr');
  for (const deed of [OPEN, GIVE, END, CLOSE, AGAIN]) expect(await hr.refusal(deed, { personId: own, role: 'hr', name: 'A', email: 'a@council.example' })).toBe('FORBIDDEN');
});

test('the last administrator stays, also when two end each other at one moment, and the database says so too', async () => {
  const nia = (await api.database.first<{ id: string }>("select id from accounts.person where display_name = 'Nia Farrow'"))?.id ?? '';
  const second = await signedInAs(nia);
  const answers = await Promise.all([ade.refusal(END, { personId: nia, role: 'administrator' }), second.refusal(END, { personId: await idOf('administrator'), role: 'administrator' })]);
  expect(answers.filter((answer) => answer === null)).toHaveLength(1);
  // Either may have been first; whoever stays is the administrator of the tests that follow.
  if (answers[1] === null) ade = second;
  const left = await api.database.query<{ id: string }>("select id from accounts.role_grant where role = 'administrator' and ended_at is null");
  expect(left).toHaveLength(1);
  await expect(api.database.query("update accounts.role_grant set ended_at = now() where role = 'administrator' and ended_at is null")).rejects.toThrow('the last administrator stays');
});

test('the first administrator of a council is opened at the terminal, and nobody after; the second word there counts only while nobody else could say it', async () => {
  const [door, terminal] = [api.get(FirstAdministratorDoor), systemActor('terminal')];
  await expect(door.open({ name: 'Late Comer', email: 'late@council.example' }, terminal)).rejects.toThrow('ADMINISTRATOR_THERE');
  const empty = await apiFixture();
  try {
    await empty.database.query("delete from accounts.role_grant where role = 'administrator'");
    const first = empty.get(FirstAdministratorDoor);
    const tries = await Promise.allSettled(['one', 'two'].map((name) => first.open({ name: `${name} First`, email: `${name}@council.example` }, terminal)));
    expect(tries.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    const [row] = await empty.database.query<{ id: Id<'Person'>; email: string }>("select p.id, p.sign_in_email as email from accounts.person p join accounts.role_grant g on g.person_id = p.id where g.role = 'administrator' and g.ended_at is null");
    const visitor = empty.visitor();
    visitor.setCookie('alongside-session', await empty.get(AccountsDoor).openSession(row?.id as Id<'Person'>, 2));
    const { openColleagueAccount: second } = await visitor.ask<{ openColleagueAccount: string }>(OPEN, { name: 'Second Hand', email: 'second@council.example' });
    await visitor.ask(GIVE, { personId: second, role: 'administrator' });
    await visitor.ask(GIVE, { personId: second, role: 'dpo' });
    expect(await first.agreeFor('Second@council.example', terminal)).toBe(2);
    expect((await empty.get(AccountsDoor).person(second as Id<'Person'>))?.roles).toEqual(['administrator']);
    const third = await visitor.ask<{ openColleagueAccount: string }>(OPEN, { name: 'Third', email: 'third@council.example' });
    await visitor.ask(GIVE, { personId: third.openColleagueAccount, role: 'administrator' });
    await expect(first.agreeFor('third@council.example', terminal)).rejects.toThrow('ROLE_WAITS_FOR_ADMINISTRATOR');
    expect(await first.agreeFor('nobody@council.example', terminal)).toBe(0);
    const done = await empty.database.query<{ purpose: string }>("select purpose from platform.event where name = 'accounts.role-granted' and data->>'role' = 'administrator' and purpose = 'terminal'");
    expect(done.length).toBeGreaterThan(0);
  } finally {
    await empty.close();
  }
});

test('a role that came with a link goes with the last link', async () => {
  const priya = await api.as('coordinator');
  const members = api.get(MembersDoor);
  const journey = systemActor('journey');
  const young = await Promise.all(['Kit Vale', 'Robin Vale'].map((fullName) => members.joinMember({ kind: 'young-person', fullName, bornOn: '2012-03-04' as never, email: null, phone: '07700 900145', reachBy: ['call'] } as never, journey)));
  const sid = await openAccount('Sid Worker', 'sid@council.example');
  for (const { id } of young) await members.linkProfessional({ memberId: id, kind: 'social-worker', name: 'Sid Worker', email: 'sid@council.example' }, journey);
  const rolesOf = async () => (await api.get(AccountsDoor).person(sid as Id<'Person'>))?.roles;
  const links = await api.database.query<{ id: string }>('select id from members.linked_professional where person_id = $1', [sid]);
  expect([links.length, await rolesOf()]).toEqual([2, ['social-worker']]);
  for (const [left, { id }] of links.entries()) {
    await priya.ask('mutation ($id: ID!) { endProfessional(id: $id) { id } }', { id });
    expect(await rolesOf()).toEqual(left === 0 ? ['social-worker'] : []);
  }
});

test('whoever is asked when something cannot wait writes down their own number; it opens nothing, and nobody else can', async () => {
  const SET = 'mutation ($phone: String) { setMyWorkPhone(phone: $phone) }';
  const leadId = await api.get(AccountsDoor).openAccount({ displayName: 'Hannah Cole', firstName: 'Hannah', email: 'hannah.cole@council.example', audience: 'staff', roles: ['service-lead'] }, systemActor('journey'));
  const lead = await signedInAs(leadId);
  expect(await lead.refusal(SET, { phone: 'not a number' })).toBe('PHONE_NOT_UNDERSTOOD');
  expect(await lead.refusal(SET, { phone: '07700 900555' })).toBeNull();
  expect(await lead.ask('{ myWaysIn { phone workPhone } }')).toMatchObject({ myWaysIn: { phone: null, workPhone: '07700900555' } });
  expect(await api.get(AccountsDoor).workPhone(leadId)).toBe('07700900555');
  const before = (await api.database.query('select id from accounts.sign_in_code where person_id is not null')).length;
  await api.visitor().ask(ASK, { email: '07700 900555' });
  expect(await api.database.query('select id from accounts.sign_in_code where person_id is not null')).toHaveLength(before);
  for (const role of ['hr', 'learner'] as const) {
    const other = await api.get(AccountsDoor).openAccount({ displayName: 'Ana Hall', firstName: 'Ana', email: `ana.${role}@council.example`, audience: 'staff', roles: [role] }, systemActor('journey'));
    expect(await (await signedInAs(other)).refusal(SET, { phone: '07700 900555' })).toBe('FORBIDDEN');
  }
});
