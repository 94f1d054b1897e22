import { nobody, systemActor, type Id } from '@alongside/kernel';
import { ActorResolver } from '@alongside/platform/auth';
import { Mailer, type Mail } from '@alongside/platform/notify';
import { serverFixture, type ServerFixture } from '@alongside/platform/testing';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';

import { AskForSignInCode } from './actions/ask-for-sign-in-code';
import { SignInWithCode } from './actions/sign-in-with-code';
import { AccountsDoor, AccountsModule } from './index';
import { SendSignInCodes } from './jobs/send-sign-in-codes.job';

let fixture: ServerFixture;
let ask: AskForSignInCode;
let signIn: SignInWithCode;
let job: SendSignInCodes;
let jo: Id<'Person'>;
const sent: Mail[] = [];
const email = 'jo.marsh@council.example';

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
});
afterAll(() => fixture.close());

async function mailedCode(to: string, browser: string): Promise<string> {
  await ask.run(to, browser);
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

test('an address nobody has walks the same path, and nothing is sent', async () => {
  const stranger = 'nobody@elsewhere.example';
  await mailedCode(stranger, 'my phone');
  expect(sent).toEqual([]);
  await expect(signIn.run({ email: stranger, code: 'AAAAAAAA', browser: 'my phone' }, nobody)).rejects.toThrow('SIGN_IN_CODE_NOT_RIGHT');
  await ask.run(email, 'my phone');
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
  await ask.run(email, 'my phone');
  await job.run();
  expect(sent).toHaveLength(0);
  await fixture.database.query('update accounts.sign_in_mail set next_at = now()');
  await job.run();
  await job.run();
  expect(sent).toHaveLength(1);
});

test('nobody can fill a stranger’s mailbox', async () => {
  for (let asked = 0; asked < 12; asked++) await ask.run(email, `browser ${asked}`);
  await job.run();
  expect(sent).toHaveLength(10);
});

test.each([
  ['', 'ANSWER_MISSING'], ['   ', 'ANSWER_MISSING'], ['\u0000', 'ANSWER_MISSING'], ['not an address', 'EMAIL_NOT_UNDERSTOOD'],
  ['<b>@x.y', 'EMAIL_NOT_UNDERSTOOD'], [`${'x'.repeat(300)}@x.example`, 'ANSWER_TOO_LONG'],
])('%j is no address, and the answer names the field', async (typed, code) => {
  await expect(ask.run(typed, 'my phone')).rejects.toMatchObject({ code, field: 'email' });
});
