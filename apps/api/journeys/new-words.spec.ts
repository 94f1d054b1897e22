import { AccountsDoor } from '@alongside/accounts/server';
import { ConsentDoor } from '@alongside/consent/server';
import { plainDate, systemActor, type Id } from '@alongside/kernel';
import { MembersDoor } from '@alongside/members/server';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { apiFixture, type ApiFixture } from './api-fixture';
import type { Visitor } from './visitor';

const ASK = 'mutation($question: AskConsentInput!) { askConsent(question: $question) { id } }';
const SAY = 'mutation($id: ID!, $answer: String!) { answerConsent(id: $id, answer: $answer) { id state } }';
const WRITE = 'mutation($form: FormVersionTyped!) { writeFormVersion(form: $form) { scope version current validFrom } }';
const FORMS = '{ consentForms { scope version current meaningChanged plain { question } easyRead { question } } }';
const MINE = '{ myConsents { id scope state inNewWords until whyNotUse words { question } } }';

const words = (question: string) => ({ question, what: 'We tell both.', cannotRecall: null, whyWeAsk: 'It is yours to say.' });
const form = (different: object = {}) => ({
  form: { scope: 'SHARE_NEEDS', validFrom: '2026-12-01', meaningChanged: true, plain: words('Can we tell the place and the driver what helps {you}?'), easyRead: words('Can we tell the place and the driver?'), ...different },
});

let api: ApiFixture;
let ellis: Visitor, pat: Visitor, priya: Visitor, dpo: Visitor;
let ellisId: Id<'Member'>;
let patId: Id<'Person'>;
let yes: string;
const by = systemActor('journey');

beforeAll(async () => {
  api = await apiFixture();
  const [accounts, members] = [api.get(AccountsDoor), api.get(MembersDoor)];
  const open = (demoKey: string, firstName: string, role: 'young-person' | 'guardian') =>
    accounts.openAccount({ displayName: `${firstName} Reed`, firstName, email: `${firstName.toLowerCase()}@example.org`, audience: role === 'young-person' ? 'young' : 'adult', roles: [role], demoKey }, by);
  ellisId = (await members.joinMember({ id: await open('young-person', 'Ellis', 'young-person'), kind: 'young-person', fullName: 'Ellis Reed', bornOn: plainDate('2011-03-04'), reachBy: ['email'], email: 'ellis@example.org' }, by)).id;
  patId = await open('guardian', 'Pat', 'guardian');
  await members.linkGuardian({ memberId: ellisId, guardianId: patId, relation: 'mother', from: plainDate('2020-01-01') }, by);
  [ellis, pat, priya, dpo] = [await api.as('young-person'), await api.as('guardian'), await api.as('coordinator'), await api.as('dpo')];
  await priya.ask('mutation($input: LegalStatusTyped!) { recordLegalStatus(input: $input) { id } }', { input: { memberId: ellisId, kind: 'AT_HOME', evidence: 'Pat, by phone', checked: true, from: '2020-01-01', holdersDisagree: false } });
  yes = (await priya.ask<{ askConsent: { id: string } }>(ASK, { question: { memberId: ellisId, scope: 'SHARE_NEEDS' } })).askConsent.id;
  for (const who of [ellis, pat]) await who.ask(SAY, { id: yes, answer: 'yes' });
  await api.runReactions();
});
afterAll(() => api?.close());

const mine = async () => (await ellis.ask<{ myConsents: { id: string; state: string; words: { question: string } }[] }>(MINE)).myConsents;

test('only the data protection officer writes other words, from tomorrow on, in both ways of reading', async () => {
  for (const who of [ellis, pat, priya, await api.as('hr')]) expect(await who.refusal(WRITE, form())).toBe('FORBIDDEN');
  for (const who of [ellis, pat, await api.as('councillor')]) expect(await who.refusal(FORMS)).toBe('FORBIDDEN');
  const refused = async (different: object) => (await dpo.graphql(WRITE, form(different))).refusals.map(({ code, field }) => [code, field]);
  expect(await refused({ validFrom: '2026-11-23' })).toEqual([['FORM_FROM_TOMORROW', 'validFrom']]);
  expect(await refused({ plain: words(' ') })).toEqual([['ANSWER_MISSING', 'question']]);
  expect(await refused({ easyRead: words('x'.repeat(200)) })).toEqual([['ANSWER_TOO_LONG', 'questionEasy']]);
  expect(await refused({ scope: 'ATTEND_THIS_ACTIVITY' })).toEqual([['ASKED_FOR_EACH_DATE', 'scope']]);
  expect(await dpo.ask(WRITE, form())).toMatchObject({ writeFormVersion: { version: 2, current: false, validFrom: '2026-12-01' } });
  expect(await refused({})).toEqual([['FORM_NOT_AFTER_LAST', 'validFrom']]);
  const { consentForms } = await priya.ask<{ consentForms: { scope: string }[] }>(FORMS);
  expect(consentForms.filter(({ scope }) => scope === 'SHARE_NEEDS')).toMatchObject([{ version: 2, current: false, meaningChanged: true }, { version: 1, current: true, plain: { question: 'Can we tell the place what helps {you}?' } }]);
});

test('on the day they hold from, Ellis and Pat are asked anew in the new words, once; the old yes counts for a while and says so', async () => {
  await api.clock.set('2026-12-01T05:00:00Z');
  await api.runJobs();
  await api.runJobs();
  expect(await mine()).toMatchObject([
    { state: 'ASKED', inNewWords: true, words: { question: 'Can we tell the place and the driver what helps you?' } }, { id: yes, state: 'DUE_RENEWAL', until: '2027-01-30', whyNotUse: null, words: { question: 'Can we tell the place what helps you?' } },
  ]);
  const { path } = await api.get(ConsentDoor).questionsLink(ellisId, patId);
  const page = await (await api.visitor().fetch(path)).text();
  expect(page).toContain('The words are new, so we ask again.');
  expect(page).toContain('Can we tell the place and the driver what helps Ellis?');
  expect(await api.database.query(`select 1 from consent.renewal where member_id = $1 and reason = 'wording'`, [ellisId])).toHaveLength(1);
});

test('a yes to the new words takes the place of the old one; each keeps the words it was said to', async () => {
  const [question] = await mine();
  for (const who of [ellis, pat]) await who.ask(SAY, { id: question!.id, answer: 'yes' });
  expect(await mine()).toMatchObject([{ id: question!.id, state: 'GIVEN', until: '2028-12-01' }]);
  const told = await api.database.query(`select distinct told->>'question' as question from consent.decision where giver_id = $1 order by 1`, [ellisId]);
  expect(told).toEqual([{ question: 'Can we tell the place and the driver what helps you?' }, { question: 'Can we tell the place what helps you?' }]);
});
