import { AccountsDoor } from '@alongside/accounts/server';
import { ConsentDoor, purposeOf } from '@alongside/consent/server';
import { plainDate, systemActor, type Id } from '@alongside/kernel';
import { MembersDoor } from '@alongside/members/server';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';

import { apiFixture, JOURNEY_NOW, type ApiFixture } from './api-fixture';
import type { Visitor } from './visitor';
import { COPIES, PLACE } from './yes-and-no.questions';

const ASK = 'mutation($question: AskConsentInput!) { askConsent(question: $question) { id } }';
const SAY = 'mutation($id: ID!, $answer: String!) { answerConsent(id: $id, answer: $answer) { id state } }';
const STATUS = 'mutation($input: LegalStatusTyped!) { recordLegalStatus(input: $input) { id } }';
const MINE = '{ myConsents { id scope state until renewsId whyNotUse managerCheck others { who answer } takedowns { place state owner dueOn } } }';
const CHECK = 'mutation($id: ID!) { checkConsent(id: $id) { id state until } }';
const PUBLIC = purposeOf({ scope: 'photo-public' });
const INSIDE = purposeOf({ scope: 'photo-internal' });

interface Held {
  readonly id: string;
  readonly scope: string;
  readonly state: string;
  readonly renewsId: string | null;
}

let api: ApiFixture;
let priya: Visitor, bev: Visitor, pat: Visitor;
let patId: Id<'Person'>, officerId: Id<'Person'>;
let priyaId: string;
const by = systemActor('journey');

beforeAll(async () => {
  api = await apiFixture();
  const accounts = api.get(AccountsDoor);
  const open = (demoKey: string, firstName: string, role: 'guardian' | 'service-lead') => accounts.openAccount({ displayName: `${firstName} Reed`, firstName, email: null, audience: role === 'guardian' ? 'adult' : 'staff', roles: [role], demoKey }, by);
  patId = await open('guardian', 'Pat', 'guardian');
  officerId = await open('supporter', 'Olu', 'guardian');
  await open('social-worker', 'Bev', 'service-lead');
  [priya, bev, pat] = [await api.as('coordinator'), await api.as('social-worker'), await api.as('guardian')];
  priyaId = String((await api.database.first<{ id: string }>(`select id from accounts.person where demo_key = 'coordinator'`))?.id);
});
afterAll(() => api?.close());
beforeEach(() => api.clock.set(JOURNEY_NOW));

const status = async (memberId: string, kind: string, from: string) => {
  await priya.ask(STATUS, { input: { memberId, kind, evidence: 'The paper, seen', checked: true, from, holdersDisagree: false } });
  await api.runReactions();
};
/** A young person at home, with Pat for a mother. */
async function atHome(demoKey: string, firstName: string, bornOn: string): Promise<{ readonly id: Id<'Member'>; readonly who: Visitor }> {
  const members = api.get(MembersDoor);
  const account = await api.get(AccountsDoor).openAccount({ displayName: `${firstName} Reed`, firstName, email: null, audience: 'young', roles: ['young-person'], demoKey }, by);
  const { id } = await members.joinMember({ id: account, kind: 'young-person', fullName: `${firstName} Reed`, bornOn: plainDate(bornOn), reachBy: [] }, by);
  await members.linkGuardian({ memberId: id, guardianId: patId, relation: 'mother', from: plainDate('2020-01-01') }, by);
  await status(id, 'AT_HOME', '2020-01-01');
  return { id, who: await api.as(demoKey) };
}
const ask = async (memberId: string, scope: string) => (await priya.ask<{ askConsent: { id: string } }>(ASK, { question: { memberId, scope } })).askConsent.id;
async function yes(memberId: string, scope: string, ...sayers: readonly Visitor[]): Promise<string> {
  const id = await ask(memberId, scope);
  for (const who of sayers) await who.ask(SAY, { id, answer: 'yes' });
  return id;
}
const place = (consentId: string, name: string) => ({ use: { consentId, place: name, ownerId: priyaId, recall: 'REMOVABLE', days: 3 } });
const held = async (who: Visitor) => (await who.ask<{ myConsents: Held[] }>(MINE)).myConsents;
const one = async (who: Visitor, id: string) => (await held(who)).find((consent) => consent.id === id);
const whyNot = async (memberId: Id<'Member'>, purpose = PUBLIC) => (await api.get(ConsentDoor).mayUse(memberId, purpose)).whyNot;
const sign = async (memberId: Id<'Member'>) => (await api.get(ConsentDoor).saidToday([memberId], { photo: INSIDE })).get(memberId)?.photo;

test('found to have come here alone: pictures and stories allowed before come down at once, nobody is asked, and no yes brings them back', async () => {
  const { id, who } = await atHome('young-person', 'Ellis', '2011-03-04');
  const poster = await yes(id, 'PHOTO_PUBLIC', who, pat);
  const inside = await yes(id, 'PHOTO_INTERNAL', who, pat);
  const travel = await yes(id, 'TRAVEL', who, pat);
  const waiting = await ask(id, 'TRAINING_USE');
  await priya.ask(PLACE, place(poster, 'The poster at the bus stop'));
  expect([await whyNot(id), await whyNot(id, INSIDE), await sign(id)]).toEqual([null, null, 'yes']);

  await api.clock.set('2026-11-25T09:00:00Z');
  await status(id, 'UNACCOMPANIED', '2026-11-25');
  expect(await one(who, poster)).toMatchObject({ state: 'FROZEN', whyNotUse: 'PUBLIC_NOT_FOR_THEM', takedowns: [{ place: 'The poster at the bus stop', state: 'OPEN', owner: 'Priya', dueOn: '2026-11-28' }] });
  expect((await priya.ask<{ takedowns: object[] }>(COPIES)).takedowns).toMatchObject([{ place: 'The poster at the bus stop', memberName: 'Ellis' }]);
  expect([await whyNot(id), await whyNot(id, INSIDE), await sign(id)]).toEqual(['PUBLIC_NOT_FOR_THEM', 'PUBLIC_NOT_FOR_THEM', 'no']);
  expect((await held(who)).filter(({ renewsId }) => renewsId === poster || renewsId === inside)).toEqual([]);
  expect(await one(who, travel)).toMatchObject({ state: 'DUE_RENEWAL', whyNotUse: null });
  expect(await priya.refusal(PLACE, place(poster, 'One more wall'))).toBe('PUBLIC_NOT_FOR_THEM');
  expect(await priya.refusal(ASK, { question: { memberId: id, scope: 'STORY_NAMED' } })).toBe('PUBLIC_NOT_FOR_THEM');
  for (const consent of [poster, waiting]) expect(await who.refusal(SAY, { id: consent, answer: 'yes' })).toBe('NOT_SHOWN_NOW');
  await who.ask(SAY, { id: waiting, answer: 'no' });
  expect(await one(who, waiting)).toMatchObject({ state: 'REFUSED' });

  // It was not so after all: who decides is asked anew, and the old yes carries nothing until then.
  await api.clock.set('2026-11-26T09:00:00Z');
  await status(id, 'AT_HOME', '2026-11-26');
  expect(await whyNot(id)).toBe('CONSENT_FROZEN');
  const again = (await held(who)).find(({ renewsId }) => renewsId === poster)!;
  for (const sayer of [who, pat]) await sayer.ask(SAY, { id: again.id, answer: 'yes' });
  expect(await whyNot(id)).toBeNull();
});

test('a care order: what everybody sees stands still until the young person, the council’s officer and a manager said yes, and then holds a year', async () => {
  const { id, who } = await atHome('parent', 'Jude', '2012-05-01');
  const [poster, inside] = [await yes(id, 'PHOTO_PUBLIC', who, pat), await yes(id, 'PHOTO_INTERNAL', who, pat)];
  await priya.ask(PLACE, place(poster, 'The website'));
  expect(await one(who, poster)).toMatchObject({ state: 'GIVEN', until: '2028-11-23' });
  await api.get(MembersDoor).linkGuardian({ memberId: id, guardianId: officerId, relation: 'council-officer', from: plainDate('2020-01-01') }, by);
  await api.clock.set('2026-11-25T09:00:00Z');
  await status(id, 'CARE_ORDER', '2026-11-25');
  expect(await one(who, poster)).toMatchObject({ state: 'FROZEN', takedowns: [{ place: 'The website', state: 'OPEN' }] });
  // What only staff see holds until those who decide now have answered.
  expect([await whyNot(id), await whyNot(id, INSIDE)]).toEqual(['CONSENT_FROZEN', null]);
  expect(await one(who, inside)).toMatchObject({ state: 'DUE_RENEWAL' });
  const again = (await held(who)).find(({ renewsId }) => renewsId === poster)!;
  expect(again).toMatchObject({ state: 'ASKED', managerCheck: 'WAITING', others: [{ who: 'Olu', answer: null }] });
  // The yes that stands still is answered by the question that asks anew, and Pat decides no more.
  await who.ask(SAY, { id: poster, answer: 'yes' });
  expect(await pat.refusal(SAY, { id: again.id, answer: 'yes' })).toBe('NOT_FOUND');
  await (await api.as('supporter')).ask(SAY, { id: again.id, answer: 'yes' });
  expect([await whyNot(id), (await one(who, again.id))?.state]).toEqual(['CONSENT_FROZEN', 'ASKED']);
  await bev.ask(CHECK, { id: again.id });
  expect(await one(who, again.id)).toMatchObject({ state: 'GIVEN', until: '2027-11-25' });
  expect(await whyNot(id)).toBeNull();
});

test('at sixteen their own yes to what everybody sees is asked again, with whoever has to say it too; what staff see stays theirs', async () => {
  const { id, who } = await atHome('service-lead', 'Sam', '2010-02-01');
  const [poster, inside] = [await yes(id, 'PHOTO_PUBLIC', who), await yes(id, 'PHOTO_INTERNAL', who)];
  expect([await whyNot(id), await whyNot(id, INSIDE)]).toEqual([null, null]);
  await api.get(MembersDoor).linkGuardian({ memberId: id, guardianId: officerId, relation: 'council-officer', from: plainDate('2020-01-01') }, by);
  await api.clock.set('2026-11-25T09:00:00Z');
  await status(id, 'CARE_ORDER', '2026-11-25');
  expect(await one(who, poster)).toMatchObject({ state: 'FROZEN' });
  // From sixteen on it is one of those who are responsible beside them, and a manager.
  expect((await held(who)).filter(({ renewsId }) => renewsId !== null)).toMatchObject([{ renewsId: poster, state: 'ASKED', managerCheck: 'WAITING', others: [{ who: 'Pat', answer: null }, { who: 'Olu', answer: null }] }]);
  expect(await one(who, inside)).toMatchObject({ state: 'GIVEN', whyNotUse: null });
});
