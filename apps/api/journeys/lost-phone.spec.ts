import { createHash } from 'node:crypto';

import { AccountsDoor } from '@alongside/accounts/server';
import { systemActor, type Id } from '@alongside/kernel';
import { MembersDoor } from '@alongside/members/server';
import { Vault } from '@alongside/platform/vault';
import { Secret, TOTP } from 'otpauth';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { apiFixture, type ApiFixture } from './api-fixture';
import type { Visitor } from './visitor';

/** A phone was lost or stolen: what it opens can be ended by others, who make sure first, and whoever owns it is told. */
let api: ApiFixture;
let maria: Id<'Person'>;
let jay: Id<'Person'>;
beforeAll(async () => {
  api = await apiFixture();
  const journey = systemActor('journey');
  const joined = await api.get(MembersDoor).joinMember({ kind: 'parent', fullName: 'Maria Lopez', email: 'maria@home.example', phone: null, reachBy: ['email'] }, journey);
  maria = joined.id as string as Id<'Person'>;
  jay = await api.get(AccountsDoor).openAccount({ displayName: 'Jay Frost', firstName: 'Jay', email: null, audience: 'young', roles: ['young-person'] }, journey);
  // Her contact is settled: it stood before what follows.
  await api.clock.set('2026-12-21T09:00:00Z');
});
afterAll(() => api?.close());

const ME = '{ me { firstName } }';
const WAYS = 'query ($personId: ID!) { waysInOf(personId: $personId) { name secondProofs signedIn whyNotHelp } }';
const SIGN_OUT = 'mutation ($personId: ID!) { signOutPerson(personId: $personId) }';
const END = 'mutation ($personId: ID!, $sureBy: SureWay!) { endSecondProofs(personId: $personId, sureBy: $sureBy) }';
const PRINT = 'mutation ($personId: ID!) { printSignInCard(personId: $personId) { code } }';
const PHONE = 'mutation ($personId: ID!, $phone: String!) { setSignInPhone(personId: $personId, phone: $phone) }';
const CARD = 'mutation ($card: String!, $pin: String!, $choosing: Boolean!) { signInWithCard(card: $card, pin: $pin, choosing: $choosing) { firstName } }';

async function signedInAs(personId: Id<'Person'>, proofs: 1 | 2 = 1): Promise<Visitor> {
  const visitor = api.visitor();
  visitor.setCookie('alongside-session', await api.get(AccountsDoor).openSession(personId, proofs));
  return visitor;
}

async function addApp(visitor: Visitor): Promise<TOTP> {
  const { askToAddAuthenticator } = await visitor.ask<{ askToAddAuthenticator: { secret: string } }>('mutation { askToAddAuthenticator { secret } }');
  const app = new TOTP({ secret: Secret.fromBase32(askToAddAuthenticator.secret) });
  await visitor.ask('mutation ($figures: String!) { addAuthenticator(figures: $figures) }', { figures: app.generate() });
  return app;
}

/** A coordinator who came in with two proofs, and gave none within the last quarter of an hour. */
async function unprovedCoordinator(): Promise<Visitor> {
  const [priya] = await api.database.query<{ id: Id<'Person'> }>("select id from accounts.person where demo_key = 'coordinator'");
  const visitor = await signedInAs(priya?.id as Id<'Person'>, 2);
  await api.database.query("update accounts.session set proved_at = now() - interval '16 minutes' where person_id = $1", [priya?.id]);
  return visitor;
}

/** How cards were kept before their marks had a key. */
const plainMark = (code: string) => createHash('sha256').update(code).digest();

const lettersTo = async (words: string) => {
  await api.runReactions();
  await api.runJobs();
  return (await api.mail()).filter(({ to, subject }) => to.includes(words) && subject === 'Your details were changed');
};

test('a card, a number for codes and the end of a proof are handed out only after a fresh proof', async () => {
  const coordinator = await unprovedCoordinator();
  expect(await coordinator.refusal(PRINT, { personId: jay })).toBe('STEP_UP_FIRST');
  expect(await coordinator.refusal(PHONE, { personId: jay, phone: '07700 900321' })).toBe('STEP_UP_FIRST');
  expect(await coordinator.refusal(SIGN_OUT, { personId: jay })).toBe('STEP_UP_FIRST');
  expect(await coordinator.refusal(END, { personId: jay, sureBy: 'MET' })).toBe('STEP_UP_FIRST');
  expect(await api.facts()).not.toContainEqual(expect.objectContaining({ name: 'accounts.sign-in-card-printed' }));
});

test('no coordinator comes in as a colleague: no number, no card, no sitting beside, and none for one who began as a parent', async () => {
  const [coordinator, door] = [await api.as('coordinator'), api.get(AccountsDoor)];
  const parent = await door.openAccount({ displayName: 'Nell Fox', firstName: 'Nell', email: null, audience: 'adult', roles: ['parent-carer', 'coordinator'] }, systemActor('journey'));
  const staff = await Promise.all(['administrator', 'finance-approver', 'dpo'].map(async (key) => (await door.personByDemoKey(key))?.id));
  for (const personId of [...staff, parent]) {
    expect(await coordinator.refusal(PHONE, { personId, phone: '07700 900321' })).toBe('WAYS_IN_FOR_MEMBERS');
    expect(await coordinator.refusal(PRINT, { personId })).toBe('WAYS_IN_FOR_MEMBERS');
    expect(await coordinator.refusal('mutation ($personId: ID!) { offerSupport(personId: $personId, present: JUST_US) { opensWith } }', { personId })).toBe('SUPPORT_FOR_YOUNG_PEOPLE');
    expect([await coordinator.refusal(SIGN_OUT, { personId }), await coordinator.refusal(END, { personId, sureBy: 'MET' })]).toEqual(['NOT_FOUND', 'NOT_FOUND']);
  }
  const own = await door.personByDemoKey('coordinator');
  expect(await coordinator.refusal(PHONE, { personId: own?.id, phone: '07700 900321' })).toBe('WAYS_IN_OF_YOUR_OWN');
  const held = await api.database.query("select id from accounts.person where sign_in_phone = '07700900321'");
  expect(held).toEqual([]);
  await expect(api.database.query("update accounts.person set sign_in_phone = '07700900321' where demo_key = 'administrator'")).rejects.toThrow('person_staff_no_phone');
});

test('Maria adds an app, and a neutral letter goes to the address from before', async () => {
  await addApp(await signedInAs(maria));
  const [letter, ...more] = await lettersTo('maria@');
  expect(more).toEqual([]);
  expect(`${letter?.subject} ${letter?.text}`).not.toMatch(/app|key|code|passkey|council|family/i);
  expect(letter?.text).toContain('Was it not you? Tell us today.');
});

test('her phone is stolen: whoever has it is signed out, the app opens nothing, she is told, and adds another', async () => {
  await api.clock.set('2026-12-21T10:00:00Z');
  const [thief, coordinator] = [await signedInAs(maria, 2), await api.as('coordinator')];
  expect(await coordinator.ask(WAYS, { personId: maria })).toEqual({ waysInOf: expect.objectContaining({ name: 'Maria Lopez', secondProofs: 1, whyNotHelp: null }) });
  expect(await coordinator.ask(END, { personId: maria, sureBy: 'RANG_KNOWN_NUMBER' })).toEqual({ endSecondProofs: true });
  expect(await thief.ask(ME)).toEqual({ me: null });
  expect(await coordinator.ask(WAYS, { personId: maria })).toEqual({ waysInOf: expect.objectContaining({ secondProofs: 0, signedIn: 0 }) });
  expect(await coordinator.refusal(END, { personId: maria, sureBy: 'MET' })).toBe('NO_SECOND_PROOF');
  expect(await api.facts()).toContainEqual({ name: 'accounts.second-proofs-ended', subjectId: maria, data: { personId: maria, sureBy: 'rang-known-number' } });
  expect(await lettersTo('maria@')).toHaveLength(2);
  await addApp(await signedInAs(maria));
});

test('somebody is signed out on every device by the team; a colleague only by an administrator, and nobody ends their own', async () => {
  const [phone, tablet, coordinator, administrator] = [await signedInAs(maria), await signedInAs(maria), await api.as('coordinator'), await api.as('administrator')];
  await coordinator.ask(SIGN_OUT, { personId: maria });
  expect([await phone.ask(ME), await tablet.ask(ME)]).toEqual([{ me: null }, { me: null }]);

  const helen = await api.as('hr');
  const { colleagues } = await administrator.ask<{ colleagues: readonly { personId: string; name: string; whyNotHelp: string | null }[] }>('{ colleagues { personId name whyNotHelp } }');
  expect(colleagues.some(({ name }) => name.startsWith('Maria'))).toBe(false);
  const [own, other] = [colleagues.find(({ whyNotHelp }) => whyNotHelp === 'WAYS_IN_OF_YOUR_OWN'), colleagues.find(({ name }) => name.startsWith('Helen'))];
  expect(await administrator.refusal(SIGN_OUT, { personId: own?.personId })).toBe('WAYS_IN_OF_YOUR_OWN');
  expect([await coordinator.refusal(SIGN_OUT, { personId: other?.personId }), await coordinator.refusal(WAYS, { personId: other?.personId })]).toEqual(['NOT_FOUND', 'NOT_FOUND']);
  expect([await administrator.refusal(SIGN_OUT, { personId: maria }), await helen.refusal(SIGN_OUT, { personId: maria })]).toEqual(['NOT_FOUND', 'FORBIDDEN']);
  expect(await helen.ask(ME)).toEqual({ me: { firstName: 'Helen' } });
  await administrator.ask(SIGN_OUT, { personId: other?.personId });
  expect(await helen.ask(ME)).toEqual({ me: null });
});

test('the mark of a card says how it was made, and cannot be made without the key of the house; one printed before still opens, and is kept anew', async () => {
  const coordinator = await api.as('coordinator');
  const { printSignInCard } = await coordinator.ask<{ printSignInCard: { code: string } }>(PRINT, { personId: jay });
  const code = printSignInCard.code.replaceAll('-', '');
  const kept = async () => (await api.database.query<{ mark: Uint8Array }>('select code_mark as mark from accounts.sign_in_card where person_id = $1 and ended_at is null', [jay]))[0]?.mark;
  expect(Buffer.from((await kept()) ?? [])).not.toEqual(plainMark(code));
  const keyed = Buffer.from((await kept()) ?? []);
  expect([keyed.length, keyed[0]]).toEqual([33, 2]);
  for (const [before, choosing] of [[plainMark(code), true], [keyed.subarray(1), false]] as const) {
    await api.database.query('update accounts.sign_in_card set code_mark = $2 where person_id = $1 and ended_at is null', [jay, before]);
    expect(await api.visitor().ask(CARD, { card: printSignInCard.code, pin: '2580', choosing })).toEqual({ signInWithCard: { firstName: 'Jay' } });
    expect(Buffer.from((await kept()) ?? [])).toEqual(keyed);
  }
  expect(await api.visitor().ask(CARD, { card: printSignInCard.code, pin: '2580', choosing: false })).toEqual({ signInWithCard: { firstName: 'Jay' } });
});

test.each(['ACDE-FGHJ-KMNP', 'ACD-EFG-HJK-MNP-QRT-WXY'])('a card from before cards were longer, %s, opens until it ends or another is printed', async (short) => {
  const coordinator = await api.as('coordinator');
  const print = async () => (await coordinator.ask<{ printSignInCard: { code: string } }>(PRINT, { personId: jay })).printSignInCard.code;
  await print();
  await api.database.query('update accounts.sign_in_card set code_mark = $2 where person_id = $1 and ended_at is null', [jay, Buffer.from(api.get(Vault).blindIndex('accounts.sign_in_card.code_mark', short.replaceAll('-', '')), 'base64url')]);
  expect(await api.visitor().ask(CARD, { card: short.toLowerCase(), pin: '2580', choosing: true })).toEqual({ signInWithCard: { firstName: 'Jay' } });
  expect(await api.visitor().ask(CARD, { card: short, pin: '2580', choosing: false })).toEqual({ signInWithCard: { firstName: 'Jay' } });
  await print();
  expect(await api.visitor().refusal(CARD, { card: short, pin: '2580', choosing: false })).toBe('SIGN_IN_CARD_NOT_RIGHT');
});

test('tries that did not work are told to the person when they come in, as a number and nothing else', async () => {
  await signedInAs(jay);
  const { printSignInCard } = await (await api.as('coordinator')).ask<{ printSignInCard: { code: string } }>(PRINT, { personId: jay });
  const own = api.visitor();
  await own.ask(CARD, { card: printSignInCard.code, pin: '2580', choosing: true });
  for (const pin of ['1111', '4711']) await api.visitor().refusal(CARD, { card: printSignInCard.code, pin, choosing: false });
  expect(await own.ask('{ myWaysIn { wrongTries } }')).toEqual({ myWaysIn: { wrongTries: 2 } });
});

test('the work sign-in opened by another site asks for a press of a button first', async () => {
  const opened = async (site: string) => (await api.visitor().fetch('/work-sign-in?to=/pay', { headers: { 'sec-fetch-site': site, 'sec-fetch-mode': 'navigate' } })).headers.get('location');
  expect([await opened('cross-site'), await opened('same-site')]).toEqual(Array(2).fill('/sign-in?said=WORK_SIGN_IN_TAP'));
  for (const site of ['same-origin', 'none']) expect(await opened(site)).not.toContain('WORK_SIGN_IN_TAP');
});

test('a program that asks in somebody’s name is told to wait a minute; somebody else is not held up', async () => {
  const strict = await apiFixture({ QUESTIONS_A_MINUTE: '20' });
  try {
    const [busy, other] = [await strict.as('coordinator'), await strict.as('hr')];
    const answers = await Promise.all(Array.from({ length: 60 }, () => busy.refusal(ME)));
    expect(answers.filter((code) => code === 'ASKED_TOO_OFTEN').length).toBeGreaterThanOrEqual(20);
    expect(await other.refusal(ME)).toBeNull();
  } finally {
    await strict.close();
  }
});

test('deeds that come faster than a person presses are held up for a moment, and reading goes on', async () => {
  const strict = await apiFixture({ DEEDS_AT_ONCE: '5' });
  try {
    const [busy, other] = [await strict.as('coordinator'), await strict.as('hr')];
    const END_ONE = 'mutation ($id: ID!) { endMySession(id: $id) }';
    const answers = await Promise.all(Array.from({ length: 30 }, () => busy.refusal(END_ONE, { id: crypto.randomUUID() })));
    expect(answers.filter((code) => code === 'TOO_FAST_FOR_A_PERSON').length).toBeGreaterThanOrEqual(15);
    expect([await busy.refusal(ME), await other.refusal(END_ONE, { id: crypto.randomUUID() })]).toEqual([null, 'NOT_FOUND']);
  } finally {
    await strict.close();
  }
});
