import { AccountsDoor } from '@alongside/accounts/server';
import { ConsentDoor } from '@alongside/consent/server';
import { plainDate, systemActor, type Id } from '@alongside/kernel';
import { MembersDoor } from '@alongside/members/server';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { apiFixture, JOURNEY_NOW, type ApiFixture } from './api-fixture';
import type { Visitor } from './visitor';

const MORE = '{ whatICanSayYesTo { scope channel words { question cannotRecall } ends { months until } } }';
const OFFER = 'mutation($scope: ConsentScope!, $channel: ConsentChannel, $until: PlainDate) { offerYes(scope: $scope, channel: $channel, until: $until) { id state until } }';
const SAY = 'mutation($id: ID!, $answer: String!, $until: PlainDate) { answerConsent(id: $id, answer: $answer, until: $until) { id state until } }';
const WAITING = '{ consentsWaiting { id childName ownAnswer soonerEnds { until } } }';
interface Offers {
  readonly whatICanSayYesTo: readonly { readonly scope: string; readonly channel: string; readonly ends: readonly { readonly months: number | null; readonly until: string }[] }[];
}

let api: ApiFixture;
let maria: Visitor, ellis: Visitor, pat: Visitor, priya: Visitor;
let mariaId: Id<'Member'>, ellisId: Id<'Member'>, patId: Id<'Person'>;

beforeAll(async () => {
  api = await apiFixture();
  await api.clock.set(JOURNEY_NOW);
  const [accounts, members, by] = [api.get(AccountsDoor), api.get(MembersDoor), systemActor('journey')];
  const open = (demoKey: string, firstName: string, role: 'parent-carer' | 'young-person' | 'guardian') =>
    accounts.openAccount({ displayName: `${firstName} Reed`, firstName, email: null, audience: role === 'young-person' ? 'young' : 'adult', roles: [role], demoKey }, by);
  mariaId = (await members.joinMember({ id: await open('parent', 'Maria', 'parent-carer'), kind: 'parent', fullName: 'Maria Reed', bornOn: null, reachBy: [] }, by)).id;
  ellisId = (await members.joinMember({ id: await open('young-person', 'Ellis', 'young-person'), kind: 'young-person', fullName: 'Ellis Reed', bornOn: plainDate('2011-03-04'), reachBy: [] }, by)).id;
  patId = await open('guardian', 'Pat', 'guardian');
  await members.linkGuardian({ memberId: ellisId, guardianId: patId, relation: 'mother', from: plainDate('2020-01-01') }, by);
  [maria, ellis, pat, priya] = [await api.as('parent'), await api.as('young-person'), await api.as('guardian'), await api.as('coordinator')];
  await priya.ask('mutation($input: LegalStatusTyped!) { recordLegalStatus(input: $input) { id } }', { input: { memberId: ellisId, kind: 'AT_HOME', evidence: 'Pat, by phone', checked: true, from: '2020-01-01', holdersDisagree: false } });
});
afterAll(() => api?.close());

test('somebody says yes before anybody asks, in the words they would be asked in, and until the day they choose', async () => {
  const { whatICanSayYesTo } = await maria.ask<Offers>(MORE);
  expect(whatICanSayYesTo.map(({ scope, channel }) => `${scope} ${channel}`)).toEqual(['JOIN_GROUP ANY', 'CONTACT EMAIL', 'CONTACT TEXT', 'CONTACT POST', 'SHARE_NEEDS ANY', 'PHOTO_INTERNAL ANY', 'TRAVEL ANY', 'EMERGENCY ANY']);
  expect(whatICanSayYesTo[0]?.ends).toEqual([{ months: 3, until: '2027-02-23' }, { months: null, until: '2027-08-31' }, { months: 12, until: '2027-11-23' }]);
  expect(await maria.ask(OFFER, { scope: 'PHOTO_INTERNAL', until: '2027-08-31' })).toMatchObject({ offerYes: { state: 'GIVEN', until: '2027-08-31' } });
  expect((await maria.ask<Offers>(MORE)).whatICanSayYesTo.map(({ scope }) => scope)).not.toContain('PHOTO_INTERNAL');
  expect((await maria.ask<{ whatISaid: object[] }>('{ whatISaid { told { howLong } until } }')).whatISaid).toMatchObject([{ told: { howLong: expect.stringContaining('31 August 2027') as string }, until: '2027-08-31' }]);
  await api.clock.set('2027-09-01T09:00:00Z');
  expect((await api.get(ConsentDoor).mayUse(mariaId, { scope: 'photo-internal', audience: 'staff', channel: 'any' })).whyNot).toBe('CONSENT_EXPIRED');
  await api.clock.set(JOURNEY_NOW);
});

test('a day that is past, one that is too far, a purpose that needs a question first: each is refused by its field and keeps nothing', async () => {
  const refused = async (typed: Record<string, unknown>) => (await maria.graphql(OFFER, typed)).refusals.map(({ code, field }) => [code, field]);
  expect(await refused({ scope: 'TRAVEL', until: '2026-11-23' })).toEqual([['END_NOT_AHEAD', 'until']]);
  expect(await refused({ scope: 'TRAVEL', until: '2031-01-01' })).toEqual([['END_TOO_LATE', 'until']]);
  expect(await refused({ scope: 'STORY_NAMED' })).toEqual([['NOT_OFFERED', 'scope']]);
  expect(await refused({ scope: 'ATTEND_THIS_ACTIVITY' })).toEqual([['ASKED_FOR_EACH_DATE', 'scope']]);
  expect(await refused({ scope: 'PHOTO_INTERNAL' })).toEqual([['CONSENT_GIVEN_ALREADY', 'scope']]);
  expect(await api.database.query(`select 1 from consent.consent where member_id = $1 and scope = 'travel'`, [mariaId])).toEqual([]);
  expect([await priya.refusal(OFFER, { scope: 'TRAVEL' }), await priya.ask(MORE)]).toEqual(['NOT_FOUND', { whatICanSayYesTo: [] }]);
});

test('a young person’s own yes asks whoever decides beside them, and of two ends the sooner counts; the page without a login offers them, too', async () => {
  expect(await ellis.ask(OFFER, { scope: 'TRAVEL', until: '2027-08-31' })).toMatchObject({ offerYes: { state: 'ASKED' } });
  const { consentsWaiting } = await pat.ask<{ consentsWaiting: { id: string; soonerEnds: { until: string }[] }[] }>(WAITING);
  expect(consentsWaiting).toMatchObject([{ childName: 'Ellis', ownAnswer: 'YES', soonerEnds: [{ until: '2027-02-23' }] }]);
  const { path } = await api.get(ConsentDoor).questionsLink(ellisId, patId);
  const phone = api.visitor();
  expect(await (await phone.fetch(path)).text()).toContain('Yes, until Tuesday 23 February 2027');
  expect((await phone.post(path, { question: consentsWaiting[0]!.id, answer: 'yes until 2031-01-01' })).status).toBe(422);
  expect((await phone.post(path, { question: consentsWaiting[0]!.id, answer: 'yes until 2027-02-31' })).status).toBe(422);
  expect((await phone.post(path, { question: consentsWaiting[0]!.id, answer: 'yes until 2027-02-23' })).status).toBe(303);
  const { myConsents } = await ellis.ask<{ myConsents: { id: string; state: string; until: string }[] }>('{ myConsents { id state until } }');
  expect(myConsents).toMatchObject([{ state: 'GIVEN', until: '2027-02-23' }]);
  expect((await pat.refusal(SAY, { id: myConsents[0]!.id, answer: 'yes', until: '2027-08-31' }))).toBeNull();
  expect((await ellis.ask<{ myConsents: { until: string }[] }>('{ myConsents { until } }')).myConsents).toMatchObject([{ until: '2027-02-23' }]);
});
