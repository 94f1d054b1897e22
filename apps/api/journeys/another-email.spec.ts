import { AccountsDoor } from '@alongside/accounts/server';
import { systemActor, type Id } from '@alongside/kernel';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { apiFixture, type ApiFixture } from './api-fixture';
import { setPhone } from './set-phone';
import type { Visitor } from './visitor';

/** The address somebody signs in with: changed by themselves or with help, and only once the new one answered. */
let api: ApiFixture;
let maria: Id<'Person'>;
let helen: Id<'Person'>;
beforeAll(async () => {
  api = await apiFixture();
  maria = await api.get(AccountsDoor).openAccount({ displayName: 'Maria Lopez', firstName: 'Maria', email: 'maria@home.example', audience: 'adult', roles: ['parent-carer'] }, systemActor('journey'));
  helen = (await api.get(AccountsDoor).personByDemoKey('hr'))?.id as Id<'Person'>;
});
afterAll(() => api?.close());

const MINE = 'mutation ($email: String!, $proveBy: EmailProof) { askToChangeMyEmail(email: $email, proveBy: $proveBy) }';
const CONFIRM_MINE = 'mutation ($code: String!, $oldCode: String) { confirmMyEmail(code: $code, oldCode: $oldCode) }';
const STOP_MINE = 'mutation { stopMyEmailChange }';
const LET = 'mutation ($personId: ID!, $sureBy: SureWay!) { letEmailChange(personId: $personId, sureBy: $sureBy) }';
const STOP_OF = 'mutation ($personId: ID!) { stopEmailChangeOf(personId: $personId) }';
const TO_RING = '{ emailsToRing { personId name } }';
const REMOVE_MINE = 'mutation { removeMyEmail }';
const OF = 'mutation ($personId: ID!, $email: String!, $sureBy: SureWay!) { askToChangeEmailOf(personId: $personId, email: $email, sureBy: $sureBy) }';
const CONFIRM_OF = 'mutation ($personId: ID!, $code: String!) { confirmEmailOf(personId: $personId, code: $code) }';
const REMOVE_OF = 'mutation ($personId: ID!, $sureBy: SureWay!) { removeEmailOf(personId: $personId, sureBy: $sureBy) }';
const ASK = 'mutation ($email: String!) { askForSignInCode(email: $email) }';
const ME = '{ me { firstName } }';
const WAYS = '{ myWaysIn { email } }';
const WAITS = '{ myWaysIn { email waitingEmail waitsUntil emailProofs } }';

const lettersTo = async (address: string) => {
  await api.runJobs();
  return (await api.mail()).filter(({ to }) => to.includes(address));
};
const codeTo = async (address: string) => /Your code is (\S+)/.exec((await lettersTo(address)).map(({ text }) => text).find((text) => text.includes('change your email')) ?? '')?.[1];

async function signedInAs(personId: Id<'Person'>, proofs: 1 | 2 = 1): Promise<Visitor> {
  const visitor = api.visitor();
  visitor.setCookie('alongside-session', await api.get(AccountsDoor).openSession(personId, proofs));
  return visitor;
}

const open = (firstName: string) =>
  api.get(AccountsDoor).openAccount({ displayName: `${firstName} Vale`, firstName, email: `${firstName.toLowerCase()}@home.example`, audience: 'adult', roles: ['parent-carer'] }, systemActor('journey'));
const daysPass = () => api.database.query("update accounts.email_change set confirmed_at = confirmed_at - interval '4 days', counts_at = counts_at - interval '4 days' where counts_at is not null");
const waiting = async (visitor: Visitor) => (await visitor.ask<{ myWaysIn: { email: string | null; waitingEmail: string | null; waitsUntil: string | null; emailProofs: string[] } }>(WAITS)).myWaysIn;

test('Maria changes her own: it takes a code from the address before too, waits some days, and then the old address hears, says nothing, and opens nothing', async () => {
  const her = await signedInAs(maria);
  const stranger = api.visitor();
  await stranger.ask(ASK, { email: 'maria@home.example' });
  await her.ask(MINE, { email: 'Maria.New@home.example' });
  const [code, oldCode] = [await codeTo('maria.new@'), await codeTo('maria@home')];
  expect(await her.ask(WAYS)).toEqual({ myWaysIn: { email: 'maria@home.example' } });
  expect([await her.refusal(CONFIRM_MINE, { code: 'AAAA-AAAA', oldCode }), await her.refusal(CONFIRM_MINE, { code }), await her.refusal(CONFIRM_MINE, { code, oldCode: code })]).toEqual(Array(3).fill('EMAIL_CODE_NOT_RIGHT'));
  expect((await her.graphql(CONFIRM_MINE, { code, oldCode: 'AAAA-AAAA' })).refusals).toMatchObject([{ field: 'oldCode' }]);
  expect(await her.ask(CONFIRM_MINE, { code, oldCode })).toEqual({ confirmMyEmail: 'LATER' });
  expect(await her.refusal(CONFIRM_MINE, { code, oldCode })).toBe('EMAIL_CODE_NOT_RIGHT');
  const warned = (await lettersTo('maria@home')).find(({ subject }) => subject === 'Your details will change');
  expect(warned?.text).toMatch(/How you sign in changes on [\s\S]*Stop the change/);
  expect(await waiting(her)).toMatchObject({ email: 'maria@home.example', waitingEmail: 'maria.new@home.example', waitsUntil: expect.any(String) });
  await daysPass();
  await api.runJobs();
  expect(await waiting(her)).toMatchObject({ email: 'maria.new@home.example', waitingEmail: null, waitsUntil: null });
  const told = (await lettersTo('maria@home')).find(({ subject, text }) => subject === 'Your details were changed' && text.includes('not used for it any more'));
  expect(told?.text).toContain('Tell us today.');
  expect(`${told?.text} ${warned?.text}`).not.toMatch(/council|family|maria\.new/i);
  expect(await api.database.first("select 1 as one from accounts.sign_in_code where person_id = $1", [maria])).toBeNull();
  expect(await api.database.first("select 1 as one from accounts.email_change where old_email is not null")).toBeNull();
  expect(JSON.stringify(await api.facts())).not.toContain('home.example');
});

test('an open page alone moves nobody’s account: without a code from before it waits for the team, who ring, and whoever was in is out', async () => {
  const jess = await open('Jess');
  const thief = await signedInAs(jess);
  expect(await waiting(thief)).toMatchObject({ emailProofs: ['EMAIL', 'TEAM'] });
  expect(await thief.refusal(MINE, { email: 'thief@elsewhere.example', proveBy: 'TEXT' })).toBe('EMAIL_PROOF_NOT_THERE');
  await thief.ask(MINE, { email: 'thief@elsewhere.example', proveBy: 'TEAM' });
  expect(await thief.ask(CONFIRM_MINE, { code: await codeTo('thief@') })).toEqual({ confirmMyEmail: 'ONCE_SURE' });
  await daysPass();
  await api.runJobs();
  expect(await waiting(thief)).toMatchObject({ email: 'jess@home.example', waitingEmail: 'thief@elsewhere.example', waitsUntil: null });
  expect((await lettersTo('jess@home')).map(({ subject }) => subject)).toContain('Your details will change');
  const coordinator = await api.as('coordinator');
  expect(await coordinator.ask(TO_RING)).toEqual({ emailsToRing: [{ personId: jess, name: 'Jess Vale' }] });
  expect(await api.facts()).toContainEqual(expect.objectContaining({ name: 'accounts.emails-to-ring-read', subjectId: jess }));
  expect([await (await api.as('administrator')).refusal(TO_RING), await (await api.as('hr')).refusal(STOP_OF, { personId: jess })]).toEqual(['FORBIDDEN', 'FORBIDDEN']);
  await coordinator.ask(STOP_OF, { personId: jess });
  expect(await thief.ask(ME)).toEqual({ me: null });
  expect(await waiting(await signedInAs(jess))).toMatchObject({ email: 'jess@home.example', waitingEmail: null });
  expect([await coordinator.ask(TO_RING), await coordinator.refusal(LET, { personId: jess, sureBy: 'MET' })]).toEqual([{ emailsToRing: [] }, 'NO_EMAIL_WAITS']);
});

test('whoever lost their address is rung, and then comes in with the new one', async () => {
  const lou = await open('Lou');
  const her = await signedInAs(lou);
  await her.ask(MINE, { email: 'lou.new@home.example', proveBy: 'TEAM' });
  await her.ask(CONFIRM_MINE, { code: await codeTo('lou.new@') });
  await (await api.as('coordinator')).ask(LET, { personId: lou, sureBy: 'RANG_KNOWN_NUMBER' });
  expect(await her.ask(ME)).toEqual({ me: null });
  expect(await waiting(await signedInAs(lou))).toMatchObject({ email: 'lou.new@home.example', waitingEmail: null });
});

test('the person stops what she did not ask for, on any of her devices; a text proves as a letter does, and one that two people have does not', async () => {
  const mo = await open('Mo');
  const coordinator = await api.as('coordinator');
  await setPhone(api, coordinator, mo, '07700 900655');
  const [thief, her] = [await signedInAs(mo), await signedInAs(mo)];
  expect(await waiting(her)).toMatchObject({ emailProofs: ['EMAIL', 'TEXT', 'TEAM'] });
  await thief.ask(MINE, { email: 'mo.new@elsewhere.example', proveBy: 'TEXT' });
  const code = await codeTo('mo.new@');
  const oldCode = /Your code is (\S+?)\. It works for 30/.exec(JSON.stringify(await api.mail()))?.[1];
  expect(await thief.ask(CONFIRM_MINE, { code, oldCode })).toEqual({ confirmMyEmail: 'LATER' });
  await her.ask(STOP_MINE);
  await daysPass();
  await api.runJobs();
  expect(await waiting(her)).toMatchObject({ email: 'mo@home.example', waitingEmail: null });
  expect(await her.refusal(STOP_MINE)).toBe('NO_EMAIL_WAITS');
  await setPhone(api, coordinator, maria, '07700 900655');
  expect(await waiting(her)).toMatchObject({ emailProofs: ['EMAIL', 'TEAM'] });
  await coordinator.ask('mutation ($personId: ID!) { setSignInPhone(personId: $personId, phone: "") }', { personId: maria });
});

test('what waits comes to nothing when somebody else signs in with it by then', async () => {
  const ren = await open('Ren');
  const her = await signedInAs(ren);
  await her.ask(MINE, { email: 'taken@home.example' });
  await her.ask(CONFIRM_MINE, { code: await codeTo('taken@'), oldCode: await codeTo('ren@home') });
  await open('Taken');
  await daysPass();
  await api.runJobs();
  expect(await waiting(her)).toMatchObject({ email: 'ren@home.example', waitingEmail: null });
});

test('an address that somebody has gets no code, and the answer is the same', async () => {
  const her = await signedInAs(maria);
  expect(await her.ask(MINE, { email: 'hr@council.example' })).toEqual({ askToChangeMyEmail: true });
  expect(await codeTo('hr@council')).toBeUndefined();
  expect(await her.refusal(CONFIRM_MINE, { code: 'AAAA-AAAA' })).toBe('EMAIL_CODE_NOT_RIGHT');
});

test('an address goes only where another way stays', async () => {
  const her = await signedInAs(maria);
  expect(await her.refusal(REMOVE_MINE)).toBe('EMAIL_ONLY_WAY');
  const coordinator = await api.as('coordinator');
  expect(await coordinator.refusal(REMOVE_OF, { personId: maria, sureBy: 'MET' })).toBe('EMAIL_ONLY_WAY');
  await setPhone(api, coordinator, maria, '07700 900321');
  await coordinator.ask(REMOVE_OF, { personId: maria, sureBy: 'RANG_KNOWN_NUMBER' });
  expect(await her.ask(ME)).toEqual({ me: null });
  const again = await signedInAs(maria);
  expect(await again.ask(WAYS)).toEqual({ myWaysIn: { email: null } });
  expect(await again.refusal(REMOVE_MINE)).toBe('NO_EMAIL');
});

test('the team helps with the code that is read out, after a fresh proof; whoever was in is out', async () => {
  const [coordinator, her] = [await api.as('coordinator'), await signedInAs(maria)];
  await coordinator.ask(OF, { personId: maria, email: 'maria.third@home.example', sureBy: 'MET' });
  const code = await codeTo('maria.third@');
  expect(await her.refusal(CONFIRM_MINE, { code })).toBe('EMAIL_CODE_NOT_RIGHT');
  await coordinator.ask(CONFIRM_OF, { personId: maria, code });
  expect(await her.ask(ME)).toEqual({ me: null });
  expect(await (await signedInAs(maria)).ask(WAYS)).toEqual({ myWaysIn: { email: 'maria.third@home.example' } });
  const row = await api.database.first<{ said: string }>("select data->>'sureBy' as said from platform.event where name = 'accounts.email-changed' order by seq desc limit 1");
  expect(row?.said).toBe('met');
});

test('a colleague’s is an administrator’s to change, never the team’s, and nobody’s whose holder has power', async () => {
  const [coordinator, administrator] = [await api.as('coordinator'), await api.as('administrator')];
  const dpo = (await api.get(AccountsDoor).personByDemoKey('dpo'))?.id;
  const own = (await api.get(AccountsDoor).personByDemoKey('administrator'))?.id;
  expect(await coordinator.refusal(OF, { personId: helen, email: 'mine@home.example', sureBy: 'MET' })).toBe('NOT_FOUND');
  expect(await administrator.refusal(OF, { personId: dpo, email: 'mine@home.example', sureBy: 'MET' })).toBe('EMAIL_OF_POWER');
  expect(await administrator.refusal(OF, { personId: own, email: 'mine@home.example', sureBy: 'MET' })).toBe('WAYS_IN_OF_YOUR_OWN');
  expect(await administrator.refusal(OF, { personId: maria, email: 'mine@home.example', sureBy: 'MET' })).toBe('NOT_FOUND');
  await administrator.ask(OF, { personId: helen, email: 'helen.new@council.example', sureBy: 'WORK_IDENTITY' });
  await administrator.ask(CONFIRM_OF, { personId: helen, code: await codeTo('helen.new@') });
  expect(await administrator.refusal(REMOVE_OF, { personId: helen, sureBy: 'MET' })).toBe('EMAIL_ONLY_WAY');
  expect(await (await signedInAs(helen)).refusal(MINE, { email: 'helen@council.example' })).toBe('STEP_UP_FIRST');
  expect(await (await signedInAs(helen, 2)).refusal(MINE, { email: 'helen@council.example' })).toBeNull();
});

test('nobody fills a stranger’s mailbox with it', async () => {
  const kim = await api.get(AccountsDoor).openAccount({ displayName: 'Kim Vale', firstName: 'Kim', email: 'kim@home.example', audience: 'adult', roles: ['parent-carer'] }, systemActor('journey'));
  const her = await signedInAs(kim);
  const answers = [];
  for (let tries = 0; tries < 6; tries++) answers.push(await her.refusal(MINE, { email: 'stranger@elsewhere.example' }));
  expect(answers).toEqual([...Array<null>(5).fill(null), 'EMAIL_ASKED_TOO_OFTEN']);
  expect([await her.refusal(MINE, { email: '' }), await her.refusal(MINE, { email: 'nonsense' })]).toEqual(['ANSWER_MISSING', 'EMAIL_NOT_UNDERSTOOD']);
});
