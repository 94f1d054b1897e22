import { AccountsDoor } from '@alongside/accounts/server';
import { newId, plainDate, systemActor, type Id } from '@alongside/kernel';
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

const SET = 'mutation ($accountNumber: String!) { setBankAccount(sortCode: "20-29-59", accountNumber: $accountNumber, accountName: "A Name") { ringFirst } }';
const TO_RING = '{ bankCallBacks { id memberId } }';
const CALL = 'query ($id: ID!) { bankCallBack(id: $id) { whyNotAnswer } }';
const THEM = 'mutation ($id: ID!) { bankChangeWasThem(id: $id) }';
const OFFER = 'mutation ($personId: ID!, $present: SupportPresence!) { offerSupport(personId: $personId, present: $present) { firstName opensWith } }';
const OPEN = 'mutation ($personId: ID!, $pin: String, $pressed: Boolean!) { supportPerson(personId: $personId, pin: $pin, pressed: $pressed) { firstName } }';
const PRINT = 'mutation ($personId: ID!) { printSignInCard(personId: $personId) { code } }';
const CARD = 'mutation ($card: String!, $pin: String!, $choosing: Boolean!) { signInWithCard(card: $card, pin: $pin, choosing: $choosing) { firstName } }';

async function young(name: string): Promise<Id<'Person'>> {
  const { id } = await api.get(MembersDoor).joinMember({ kind: 'young-person', fullName: `${name} Frost`, bornOn: plainDate('2009-05-04'), reachBy: [] }, by);
  return id as string as Id<'Person'>;
}

const callAbout = async (team: Visitor, memberId: string) =>
  (await team.ask<{ bankCallBacks: readonly { id: string; memberId: string }[] }>(TO_RING)).bankCallBacks.find((call) => call.memberId === memberId)?.id;

test('whoever reads a parent’s mail and adds an app to it changes her account only until somebody rings; she is told', async () => {
  await (await byCode(maria)).ask(SET, { accountNumber: '63748472' });
  const thief = await byCode(maria);
  expect(await addAndProve(thief)).toBeNull();
  expect(await thief.ask(SET, { accountNumber: '22222222' })).toEqual({ setBankAccount: { ringFirst: true } });
  expect((await lettersTo('maria@')).length).toBeGreaterThan(0);
  await api.database.query("update accounts.authenticator set added_at = added_at - interval '4 days' where person_id = $1", [maria]);
  expect(await thief.ask(SET, { accountNumber: '11111111' })).toEqual({ setBankAccount: { ringFirst: false } });
});

test('a coordinator who makes a card, comes in with it and gives an account cannot say “it was them”; a colleague rings', async () => {
  const [jay, coordinator] = [await young('Jay'), await api.as('coordinator')];
  const { printSignInCard: { code: card } } = await coordinator.ask<{ printSignInCard: { code: string } }>(PRINT, { personId: jay });
  const asJay = api.visitor();
  await asJay.ask(CARD, { card, pin: '2580', choosing: true });
  expect(await asJay.ask(SET, { accountNumber: '33333333' })).toEqual({ setBankAccount: { ringFirst: true } });
  const id = await callAbout(coordinator, jay);
  expect(await coordinator.ask(CALL, { id })).toEqual({ bankCallBack: { whyNotAnswer: 'HELPED_THEM_IN' } });
  expect(await coordinator.refusal(THEM, { id })).toBe('HELPED_THEM_IN');
  expect(await (await signedInAs(await idOf('colleague'), 2)).refusal(THEM, { id })).toBeNull();
});

test('nobody sits beside a young person by one press of their own: a fresh proof first, then the young person’s part', async () => {
  const robin = await young('Robin');
  const worker = await api.as('coordinator');
  await api.database.query("update accounts.session set proved_at = now() - interval '16 minutes' where person_id = $1", [await idOf('coordinator')]);
  expect(await worker.refusal(OFFER, { personId: robin, present: 'JUST_US' })).toBe('STEP_UP_FIRST');
  const proved = await api.as('coordinator');
  expect(await proved.refusal(OPEN, { personId: robin, pressed: true })).toBe('SUPPORT_START_AGAIN');
  expect(await proved.refusal(OFFER, { personId: maria, present: 'JUST_US' })).toBe('SUPPORT_FOR_YOUNG_PEOPLE');
  expect(await proved.ask(OFFER, { personId: robin, present: 'WITH_CARER' })).toEqual({ offerSupport: { firstName: 'Robin', opensWith: 'PRESS' } });
  expect(await proved.refusal(OPEN, { personId: robin, pressed: false })).toBe('SUPPORT_NEEDS_YES');
  expect(await (await api.as('coordinator')).refusal(OPEN, { personId: robin, pressed: true })).toBe('SUPPORT_START_AGAIN');
  expect(await proved.ask(OPEN, { personId: robin, pressed: true })).toEqual({ supportPerson: { firstName: 'Robin' } });
  expect(await proved.refusal(OPEN, { personId: robin, pressed: true })).toBe('FORBIDDEN');
  expect(await api.facts()).toContainEqual({ name: 'accounts.beside-looked-at', subjectId: robin, data: { personId: robin, openedWith: 'press', present: 'with-carer' } });
});

test('whoever has a card opens it with its PIN, and wrong ones are counted on the card', async () => {
  const sky = await young('Sky');
  const { printSignInCard: { code: card } } = await (await api.as('coordinator')).ask<{ printSignInCard: { code: string } }>(PRINT, { personId: sky });
  await api.visitor().ask(CARD, { card, pin: '2580', choosing: true });
  const worker = await api.as('coordinator');
  expect(await worker.ask(OFFER, { personId: sky, present: 'JUST_US' })).toEqual({ offerSupport: { firstName: 'Sky', opensWith: 'PIN' } });
  expect(await worker.refusal(OPEN, { personId: sky, pressed: true })).toBe('PIN_NOT_RIGHT');
  for (let tries = 0; tries < 4; tries++) expect(await worker.refusal(OPEN, { personId: sky, pin: '4711', pressed: false })).toBe('PIN_NOT_RIGHT');
  expect(await worker.refusal(OPEN, { personId: sky, pin: '2580', pressed: false })).toBe('TOO_MANY_TRIES');
  await api.database.query("update accounts.sign_in_card set first_try_at = now() - interval '1 hour' where person_id = $1", [sky]);
  expect(await worker.ask(OPEN, { personId: sky, pin: '2580', pressed: false })).toEqual({ supportPerson: { firstName: 'Sky' } });
});

test('beside a worker nothing about money or identity opens; what they came for does; and they read who sat there', async () => {
  const ash = await young('Ash');
  const worker = await api.as('coordinator');
  await worker.ask(OFFER, { personId: ash, present: 'JUST_US' });
  await worker.ask(OPEN, { personId: ash, pressed: true });
  const shut: readonly (readonly [string, Readonly<Record<string, unknown>>])[] = [
    [SET, { accountNumber: '22222222' }], [ASK_APP, {}], ['mutation { askToAddPasskey }', {}], [ADD_APP, { figures: '123456' }], [PROVE, { figures: '123456' }], ['mutation { removeAuthenticator }', {}],
    ['mutation { offerLookAlong }', {}], ['mutation { askForCopy }', {}], ['mutation { askToBeForgotten }', {}],
  ];
  const answers = await Promise.all(shut.map(async ([deed, variables]) => `${deed} ${await worker.refusal(deed, variables)}`));
  expect(answers.filter((answer) => !answer.endsWith('SUPPORTED_NOT_THIS'))).toEqual([]);
  expect((await worker.fetch('/files/my-copy/my-copy.html')).status).toBeGreaterThanOrEqual(400);
  expect(await worker.refusal('mutation { changeMyStage(stage: RESTING) { stage } }')).toBeNull();
  const { whoLooked } = await worker.ask<{ whoLooked: { what: string; who: string }[] }>('{ whoLooked { what who } }');
  expect(whoLooked).toContainEqual({ what: 'BESIDE', who: 'Priya Nair' });
});

test('a social worker sits beside those they are confirmed to work with, nobody else; and losing the role ends it', async () => {
  const [kit, other, practitioner] = [await young('Kit'), await young('Lee'), await idOf('practitioner')];
  await api.get(MembersDoor).linkProfessional({ memberId: kit as string as Id<'Member'>, kind: 'social-worker', name: 'Pavel Novak', email: 'practitioner@council.example' }, by);
  const worker = await api.as('practitioner');
  expect(await worker.refusal(OFFER, { personId: other, present: 'JUST_US' })).toBe('NOT_FOUND');
  await worker.ask(OFFER, { personId: kit, present: 'JUST_US' });
  expect(await worker.ask(OPEN, { personId: kit, pressed: true })).toEqual({ supportPerson: { firstName: 'Kit' } });
  await api.get(AccountsDoor).endRole(practitioner, 'social-worker', by);
  expect(await worker.ask('{ me { firstName } }')).toEqual({ me: null });
});
