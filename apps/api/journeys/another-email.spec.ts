import { AccountsDoor } from '@alongside/accounts/server';
import { systemActor, type Id } from '@alongside/kernel';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { apiFixture, type ApiFixture } from './api-fixture';
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

const MINE = 'mutation ($email: String!) { askToChangeMyEmail(email: $email) }';
const CONFIRM_MINE = 'mutation ($code: String!) { confirmMyEmail(code: $code) }';
const REMOVE_MINE = 'mutation { removeMyEmail }';
const OF = 'mutation ($personId: ID!, $email: String!, $sureBy: SureWay!) { askToChangeEmailOf(personId: $personId, email: $email, sureBy: $sureBy) }';
const CONFIRM_OF = 'mutation ($personId: ID!, $code: String!) { confirmEmailOf(personId: $personId, code: $code) }';
const REMOVE_OF = 'mutation ($personId: ID!, $sureBy: SureWay!) { removeEmailOf(personId: $personId, sureBy: $sureBy) }';
const ASK = 'mutation ($email: String!) { askForSignInCode(email: $email) }';
const ME = '{ me { firstName } }';
const WAYS = '{ myWaysIn { email } }';

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

test('Maria changes her own: nothing counts before the code, then the old address hears, says nothing, and opens nothing', async () => {
  const her = await signedInAs(maria);
  const stranger = api.visitor();
  await stranger.ask(ASK, { email: 'maria@home.example' });
  await her.ask(MINE, { email: 'Maria.New@home.example' });
  const code = await codeTo('maria.new@');
  expect(await her.ask(WAYS)).toEqual({ myWaysIn: { email: 'maria@home.example' } });
  expect(await her.refusal(CONFIRM_MINE, { code: 'AAAA-AAAA' })).toBe('EMAIL_CODE_NOT_RIGHT');
  await her.ask(CONFIRM_MINE, { code });
  expect(await her.ask(WAYS)).toEqual({ myWaysIn: { email: 'maria.new@home.example' } });
  expect(await her.refusal(CONFIRM_MINE, { code })).toBe('EMAIL_CODE_NOT_RIGHT');
  const told = (await lettersTo('maria@home')).find(({ subject }) => subject === 'Your details were changed');
  expect(told?.text).toContain('Tell us today.');
  expect(told?.text).not.toMatch(/council|family|maria\.new/i);
  expect(await api.database.first("select 1 as one from accounts.sign_in_code where person_id = $1", [maria])).toBeNull();
  expect(await api.database.first("select 1 as one from accounts.email_change where old_email is not null")).toBeNull();
  expect(JSON.stringify(await api.facts())).not.toContain('home.example');
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
  await coordinator.ask('mutation ($personId: ID!) { setSignInPhone(personId: $personId, phone: "07700 900321") }', { personId: maria });
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
