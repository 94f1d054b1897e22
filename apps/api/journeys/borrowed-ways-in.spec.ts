import { AccountsDoor } from '@alongside/accounts/server';
import { newId, systemActor, type Id } from '@alongside/kernel';
import { MembersDoor } from '@alongside/members/server';
import { Secret, TOTP } from 'otpauth';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { apiFixture, type ApiFixture } from './api-fixture';
import type { Visitor } from './visitor';

let api: ApiFixture;
let maria: Id<'Person'>;
const by = systemActor('journey');

beforeAll(async () => {
  api = await apiFixture();
  const member = await api.get(MembersDoor).joinMember({ kind: 'parent', fullName: 'Maria Lopez', email: 'maria@home.example', phone: '07700 900111', reachBy: ['email', 'call'] }, by);
  maria = member.id as string as Id<'Person'>;
  await api.get(AccountsDoor).openAccount({ displayName: 'Alex Grey', firstName: 'Alex', email: 'alex@council.example', audience: 'staff', roles: ['coordinator'], demoKey: 'colleague' }, by);
});
afterAll(() => api?.close());

const ASK_APP = 'mutation { askToAddAuthenticator { secret } }';
const ADD_APP = 'mutation ($figures: String!) { addAuthenticator(figures: $figures) }';
const PROVE = 'mutation ($figures: String!) { proveWithFigures(figures: $figures) }';
const LET = 'mutation ($personId: ID!, $sureBy: SureWay!) { letAddProof(personId: $personId, sureBy: $sureBy) }';

/** One proof: somebody came in by a code. Two: with a second one just now. */
async function signedInAs(personId: Id<'Person'>, proofs: 1 | 2): Promise<Visitor> {
  const visitor = api.visitor();
  visitor.setCookie('alongside-session', await api.get(AccountsDoor).openSession(personId, proofs));
  return visitor;
}
const byCode = (personId: Id<'Person'>) => signedInAs(personId, 1);

const idOf = async (demoKey: string) => (await api.get(AccountsDoor).personByDemoKey(demoKey))?.id as Id<'Person'>;

/** Adds an app and proves with it: what somebody does who wants to be trusted more than their mailbox. */
async function addAndProve(visitor: Visitor): Promise<string | null> {
  const { data, refusals } = await visitor.graphql<{ askToAddAuthenticator: { secret: string } }>(ASK_APP);
  if (refusals[0]) return refusals[0].code;
  const app = new TOTP({ secret: Secret.fromBase32(data.askToAddAuthenticator.secret) });
  await visitor.ask(ADD_APP, { figures: app.generate() });
  return visitor.refusal(PROVE, { figures: app.generate({ timestamp: Date.now() + 30_000 }) });
}

const lettersTo = async (words: string) => {
  await api.runReactions();
  await api.runJobs();
  return (await api.mail()).filter(({ to, subject }) => to.includes(words) && subject === 'Your details were changed');
};

test('whoever reads a colleague’s mail cannot make a second proof out of it', async () => {
  const thief = await byCode(await idOf('finance-approver'));
  expect(await addAndProve(thief)).toBe('FIRST_PROOF_NEEDS_WORD');
  expect(await thief.refusal('mutation { askToAddPasskey }')).toBe('FIRST_PROOF_NEEDS_WORD');
  expect(await thief.refusal(ADD_APP, { figures: '123456' })).toBe('FIRST_PROOF_NEEDS_WORD');
  expect(await thief.ask('{ me { assurance } }')).toEqual({ me: { assurance: 1 } });
  const { myWaysIn } = await thief.ask<{ myWaysIn: { whyNotAdd: string | null } }>('{ myWaysIn { whyNotAdd } }');
  expect(myWaysIn.whyNotAdd).toBe('FIRST_PROOF_NEEDS_WORD');
});

test('an administrator who made sure lets a colleague add one app, once, within the day; the colleague is told', async () => {
  const [administrator, frank] = [await api.as('administrator'), await idOf('finance-approver')];
  expect(await (await api.as('coordinator')).refusal(LET, { personId: frank, sureBy: 'MET' })).toBe('FORBIDDEN');
  expect(await administrator.refusal(LET, { personId: await idOf('administrator'), sureBy: 'MET' })).toBe('WAYS_IN_OF_YOUR_OWN');
  expect([await administrator.refusal(LET, { personId: maria, sureBy: 'MET' }), await administrator.refusal(LET, { personId: newId(), sureBy: 'MET' })]).toEqual(['NOT_FOUND', 'NOT_FOUND']);
  await administrator.ask(LET, { personId: frank, sureBy: 'RANG_KNOWN_NUMBER' });
  expect(await api.facts()).toContainEqual(expect.objectContaining({ name: 'accounts.first-proof-let', subjectId: frank, data: expect.objectContaining({ sureBy: 'rang-known-number' }) }));
  const own = await byCode(frank);
  expect(await addAndProve(own)).toBeNull();
  expect(await own.ask('{ me { assurance } }')).toEqual({ me: { assurance: 2 } });
  expect(await administrator.refusal(LET, { personId: frank, sureBy: 'MET' })).toBe('HAS_SECOND_PROOF');
  expect((await lettersTo('finance-approver@')).length).toBeGreaterThan(0);
});

test('an administrator who proved themselves long ago gives no word, and a word of yesterday opens nothing', async () => {
  const [administrator, helen] = [await api.as('administrator'), await idOf('hr')];
  await api.database.query("update accounts.session set proved_at = now() - interval '16 minutes' where person_id = $1", [await idOf('administrator')]);
  expect(await administrator.refusal(LET, { personId: helen, sureBy: 'MET' })).toBe('STEP_UP_FIRST');
  await (await api.as('administrator')).ask(LET, { personId: helen, sureBy: 'MET' });
  await api.database.query("update accounts.proof_word set let_at = let_at - interval '25 hours', ends_at = ends_at - interval '25 hours' where used_at is null");
  expect(await addAndProve(await byCode(helen))).toBe('FIRST_PROOF_NEEDS_WORD');
});

test('whoever loses the role stops looking along on the next request', async () => {
  const [alex, mariaHere] = [await idOf('colleague'), await byCode(maria)];
  const team = await signedInAs(alex, 2);
  const { offerLookAlong: figures } = await mariaHere.ask<{ offerLookAlong: string }>('mutation { offerLookAlong }');
  await team.ask('mutation ($personId: ID!, $figures: String!) { lookAlong(personId: $personId, figures: $figures) }', { personId: maria, figures });
  expect(await team.ask('{ me { firstName } }')).toEqual({ me: { firstName: 'Maria' } });
  await api.get(AccountsDoor).endRole(alex, 'coordinator', by);
  expect(await team.ask('{ me { firstName } }')).toEqual({ me: { firstName: 'Alex' } });
  await api.get(AccountsDoor).grantRole(alex, 'coordinator', by);
});
