import { nobody, systemActor, type Id } from '@alongside/kernel';
import { ActorResolver } from '@alongside/platform/auth';
import { Mailer, type Mail } from '@alongside/platform/notify';
import { serverFixture, type ServerFixture } from '@alongside/platform/testing';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';

import { AskForSignInCode } from './actions/ask-for-sign-in-code';
import { RememberBrowser } from './actions/remember-browser';
import { SignInWithCode } from './actions/sign-in-with-code';
import { UsePasskey } from './actions/use-passkey';
import { AccountsDoor, AccountsModule } from './index';
import { SendSignInCodes } from './jobs/send-sign-in-codes.job';
import { PasskeyChallenge } from './passkey-challenge';
import { Challenges } from './store/challenges';
import { KnownBrowsers } from './store/known-browsers';

let fixture: ServerFixture;
let ask: AskForSignInCode;
let signIn: SignInWithCode;
let job: SendSignInCodes;
let jo: Id<'Person'>;
const sent: Mail[] = [];
const email = 'jo.marsh@council.example';

const forgetStrangers = () => Promise.all(['stranger_ask', 'stranger_send'].map((table) => fixture.database.query(`delete from platform.${table}`)));
const from = (browser: string, address = '203.0.113.7', known?: string) => ({ browser, address, known });

beforeAll(async () => {
  fixture = await serverFixture([AccountsModule]);
  ask = fixture.get(AskForSignInCode);
  signIn = fixture.get(SignInWithCode);
  job = fixture.get(SendSignInCodes);
  vi.spyOn(fixture.get(Mailer), 'send').mockImplementation(async (mail) => void sent.push(mail));
  jo = await fixture.get(AccountsDoor).openAccount({ displayName: 'Jo Marsh', firstName: 'Jo', email, audience: 'adult', roles: ['parent-carer'] }, systemActor('test'));
});
beforeEach(async () => {
  sent.length = 0;
  await fixture.database.query('delete from accounts.sign_in_code');
  await forgetStrangers();
});
afterAll(() => fixture.close());

async function mailedCode(to: string, browser: string): Promise<string> {
  await ask.run(to, from(browser));
  await job.run();
  return /Your code is (\S+)/.exec(sent.at(-1)?.text ?? '')?.[1] ?? '';
}

test('the code from the mail signs in, in the browser that asked, once', async () => {
  const code = await mailedCode('  Jo.Marsh@Council.example ', 'my phone');
  expect(sent).toHaveLength(1);
  expect(sent[0]?.to).toBe(email);
  await expect(signIn.run({ email, code, browser: 'another phone' }, nobody)).rejects.toThrow('SIGN_IN_CODE_NOT_RIGHT');
  const { personId, token } = await signIn.run({ email, code: code.toLowerCase().replace('-', ' '), browser: 'my phone' }, nobody);
  expect(personId).toBe(jo);
  expect(await fixture.get(ActorResolver).actorFor(token)).toMatchObject({ personId: jo, assurance: 1 });
  await expect(signIn.run({ email, code, browser: 'my phone' }, nobody)).rejects.toThrow('SIGN_IN_CODE_NOT_RIGHT');
});

test('the session that was open in this browser ends', async () => {
  const actors = fixture.get(ActorResolver);
  const before = await fixture.get(AccountsDoor).openSession(jo, 1);
  const code = await mailedCode(email, 'my phone');
  await signIn.run({ email, code, browser: 'my phone' }, await actors.actorFor(before));
  expect((await actors.actorFor(before)).kind).toBe('nobody');
});

test('five wrong tries are counted although each is refused; then even the right code is no use', async () => {
  const code = await mailedCode(email, 'my phone');
  for (let tries = 0; tries < 5; tries++) {
    await expect(signIn.run({ email, code: 'AAAAAAAA', browser: 'my phone' }, nobody)).rejects.toThrow('SIGN_IN_CODE_NOT_RIGHT');
  }
  await expect(signIn.run({ email, code, browser: 'my phone' }, nobody)).rejects.toThrow('SIGN_IN_CODE_NOT_RIGHT');
});

test('knocking on a code that is over leaves no row in the record, whether or not anybody has the address', async () => {
  for (const address of [email, 'nobody@elsewhere.example']) {
    await ask.run(address, from('my phone'));
    const wrong = async () => (await fixture.facts()).filter(({ name }) => name === 'accounts.sign-in-code-wrong').length;
    const before = await wrong();
    for (let tries = 0; tries < 12; tries++) await expect(signIn.run({ email: address, code: 'AAAAAAAA', browser: 'my phone' }, nobody)).rejects.toThrow('SIGN_IN_CODE_NOT_RIGHT');
    expect(await wrong()).toBe(before + 5);
  }
});

test('asking for a passkey, however often, leaves no row; its question is for one browser, for ten minutes, and answered once', async () => {
  const use = fixture.get(UsePasskey);
  const questions = fixture.get(PasskeyChallenge);
  const rows = async () => (await fixture.database.query('select 1 from accounts.challenge')).length;
  for (let times = 0; times < 50; times++) await use.begin(`browser ${times}`);
  expect(await rows()).toBe(0);
  const { challenge } = JSON.parse(await use.begin('my phone')) as { challenge: string };
  const answer = (to: string) => JSON.stringify({ id: 'x', response: { clientDataJSON: Buffer.from(JSON.stringify({ challenge: to })).toString('base64url') } });
  expect(questions.of(answer(challenge), 'my phone')).toBe(challenge);
  expect(questions.of(answer(challenge), 'another phone')).toBeNull();
  expect(questions.of(answer(`A${challenge.slice(1)}` === challenge ? `B${challenge.slice(1)}` : `A${challenge.slice(1)}`), 'my phone')).toBeNull();
  for (const rubbish of ['', '{', '{"response":{"clientDataJSON":7}}', answer(''), answer('x'.repeat(10_000))]) expect(questions.of(rubbish, 'my phone')).toBeNull();
  vi.useFakeTimers({ now: Date.now() + 11 * 60_000, toFake: ['Date'] });
  expect(questions.of(answer(challenge), 'my phone')).toBeNull();
  vi.useRealTimers();
  const challenges = fixture.get(Challenges);
  expect([await challenges.answeredOnce(challenge), await challenges.answeredOnce(challenge)]).toEqual([true, false]);
});

test('an address nobody has walks the same path, and nothing is sent', async () => {
  const stranger = 'nobody@elsewhere.example';
  await mailedCode(stranger, 'my phone');
  expect(sent).toEqual([]);
  await expect(signIn.run({ email: stranger, code: 'AAAAAAAA', browser: 'my phone' }, nobody)).rejects.toThrow('SIGN_IN_CODE_NOT_RIGHT');
  await ask.run(email, from('my phone'));
  const rows = await fixture.database.query<{ email: string; queued: boolean }>(
    'select address as email, exists (select 1 from accounts.sign_in_mail m where m.code_id = c.id) as queued from accounts.sign_in_code c order by asked_at',
  );
  expect(rows).toEqual([{ email: stranger, queued: true }, { email, queued: true }]);
  const facts = (await fixture.facts()).filter(({ name }) => name === 'accounts.sign-in-code-asked').slice(-2);
  expect(Object.keys(facts[0]?.data ?? {})).toEqual(Object.keys(facts[1]?.data ?? {}));
});

test('a code is too late after ten minutes, and the database never holds it', async () => {
  const code = await mailedCode(email, 'my phone');
  const [row] = await fixture.database.query<{ everything: string }>("select string_agg(c::text, ' ') as everything from accounts.sign_in_code c");
  expect(row?.everything).not.toContain(code.replace('-', ''));
  await fixture.database.query("update accounts.sign_in_code set asked_at = asked_at - interval '11 minutes'");
  await expect(signIn.run({ email, code, browser: 'my phone' }, nobody)).rejects.toThrow('SIGN_IN_CODE_NOT_RIGHT');
});

test('a mail server that is away delays the code; it is not lost and not sent twice', async () => {
  vi.mocked(fixture.get(Mailer).send).mockRejectedValueOnce(new Error('away'));
  await ask.run(email, from('my phone'));
  await job.run();
  expect(sent).toHaveLength(0);
  await fixture.database.query('update accounts.sign_in_mail set next_at = now()');
  await job.run();
  await job.run();
  expect(sent).toHaveLength(1);
});

test('nobody can fill a stranger’s mailbox', async () => {
  for (let asked = 0; asked < 12; asked++) await ask.run(email, from(`browser ${asked}`, `203.0.113.${asked}`));
  await job.run();
  expect(sent).toHaveLength(10);
});

test('from one connection nobody uses up what a person may get: elsewhere, and where she came in before, her code still comes', async () => {
  for (let asked = 0; asked < 12; asked++) await ask.run(email, from(`stranger ${asked}`));
  await job.run();
  expect(sent).toHaveLength(4);
  await ask.run(email, from('her phone', '198.51.100.1'));
  await job.run();
  expect(sent).toHaveLength(5);
  const known = await fixture.get(RememberBrowser).run({ personId: jo, assurance: 1, token: '', kept: false, device: 'usual' }, undefined);
  await ask.run(email, from('her tablet', '203.0.113.7', known ?? undefined));
  await job.run();
  expect(sent).toHaveLength(6);
});

test('a connection that asked for too much is told so, whether or not the address is known; a browser in which she came in before is not', async () => {
  for (let asked = 0; asked < 30; asked++) await ask.run(`nobody-${asked}@elsewhere.example`, from('a stranger'));
  const known = (await fixture.get(RememberBrowser).run({ personId: jo, assurance: 1, token: '', kept: false, device: 'usual' }, undefined)) ?? undefined;
  for (const address of [email, 'nobody@elsewhere.example']) await expect(ask.run(address, from('a stranger'))).rejects.toThrow('TOO_MANY_FROM_HERE');
  await expect(ask.run('nobody@elsewhere.example', from('her phone', undefined, known))).rejects.toThrow('TOO_MANY_FROM_HERE');
  await ask.run(email, from('her phone', undefined, known));
  await job.run();
  expect(sent).toHaveLength(1);
});

test('what is remembered of a browser opens nothing, and not on a device that others use too', async () => {
  const remember = fixture.get(RememberBrowser);
  expect(await remember.run({ personId: jo, assurance: 1, token: '', kept: false, device: 'shared' }, undefined)).toBeNull();
  const first = await remember.run({ personId: jo, assurance: 1, token: '', kept: false, device: 'usual' }, undefined);
  const second = await remember.run({ personId: jo, assurance: 1, token: '', kept: false, device: 'kept' }, first ?? undefined);
  expect((await fixture.get(ActorResolver).actorFor(second ?? undefined)).kind).toBe('nobody');
  expect(await fixture.get(KnownBrowsers).whoseIs(first ?? undefined)).toBeNull();
  expect(await fixture.get(KnownBrowsers).whoseIs(second ?? undefined)).toBe(jo);
});

test('when strangers caused too much, theirs wait and then come to nothing; somebody we know gets her code', async () => {
  await fixture.database.query("insert into platform.stranger_send (at) select now() - interval '10 minutes' from generate_series(1, 599)");
  await ask.run(email, from('a stranger'));
  await ask.run(email, from('another stranger', '198.51.100.1'));
  await job.run();
  expect(sent).toHaveLength(1);
  await expect(ask.run(email, from('a third', '198.51.100.2'))).rejects.toThrow('TOO_MUCH_SENT');
  const known = await fixture.get(RememberBrowser).run({ personId: jo, assurance: 1, token: '', kept: false, device: 'usual' }, undefined);
  await ask.run(email, from('her phone', '203.0.113.7', known ?? undefined));
  await job.run();
  expect(sent).toHaveLength(2);
  await fixture.database.query("update accounts.sign_in_code set asked_at = asked_at - interval '11 minutes'");
  await fixture.database.query('update accounts.sign_in_mail set next_at = now()');
  await forgetStrangers();
  await job.run();
  expect(sent).toHaveLength(2);
  expect(await fixture.database.query('select 1 from accounts.sign_in_mail where sent_at is null')).toEqual([]);
});

test('after an hour nobody knows from which connection a code was asked for', async () => {
  await ask.run(email, from('my phone'));
  await fixture.database.query("update accounts.sign_in_code set asked_at = asked_at - interval '61 minutes'");
  await job.run();
  expect(await fixture.database.query('select network_mark from accounts.sign_in_code')).toEqual([{ network_mark: null }]);
});

test.each([
  ['', 'ANSWER_MISSING'], ['   ', 'ANSWER_MISSING'], ['\u0000', 'ANSWER_MISSING'], ['not an address', 'EMAIL_NOT_UNDERSTOOD'],
  ['<b>@x.y', 'EMAIL_NOT_UNDERSTOOD'], [`${'x'.repeat(300)}@x.example`, 'ANSWER_TOO_LONG'],
])('%j is no address, and the answer names the field', async (typed, code) => {
  await expect(ask.run(typed, from('my phone'))).rejects.toMatchObject({ code, field: 'email' });
});
