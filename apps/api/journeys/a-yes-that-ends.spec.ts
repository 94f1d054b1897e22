import { AccountsDoor } from '@alongside/accounts/server';
import { ConsentDoor } from '@alongside/consent/server';
import { newId, plainDate, systemActor, type Id } from '@alongside/kernel';
import { MembersDoor } from '@alongside/members/server';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { apiFixture, JOURNEY_NOW, type ApiFixture } from './api-fixture';
import type { Visitor } from './visitor';
import { COPIES, PLACE, SETTLE } from './yes-and-no.questions';

const ASK = 'mutation($question: AskConsentInput!) { askConsent(question: $question) { id } }';
const SAY = 'mutation($id: ID!, $answer: String!, $until: PlainDate) { answerConsent(id: $id, answer: $answer, until: $until) { id state } }';
const MINE = '{ myConsents { id scope state until whyNotUse renewsId places { place } takedowns { place owner dueOn state } } }';
const PUBLISH = 'mutation($id: ID!, $said: String!, $did: String!) { publishChange(id: $id, said: $said, did: $did) { id } }';

interface Held {
  readonly id: string;
  readonly scope: string;
  readonly state: string;
  readonly takedowns: readonly { readonly place: string; readonly state: string }[];
}

let api: ApiFixture;
let maria: Visitor, ellis: Visitor, pat: Visitor, priya: Visitor;
let mariaId: Id<'Member'>, ellisId: Id<'Member'>;
let priyaId: string;
const by = systemActor('journey');

beforeAll(async () => {
  api = await apiFixture();
  const [accounts, members] = [api.get(AccountsDoor), api.get(MembersDoor)];
  const open = (demoKey: string, firstName: string, role: 'parent-carer' | 'young-person' | 'guardian') =>
    accounts.openAccount({ displayName: `${firstName} Reed`, firstName, email: null, audience: role === 'young-person' ? 'young' : 'adult', roles: [role], demoKey }, by);
  mariaId = (await members.joinMember({ id: await open('parent', 'Maria', 'parent-carer'), kind: 'parent', fullName: 'Maria Reed', bornOn: null, reachBy: [] }, by)).id;
  ellisId = (await members.joinMember({ id: await open('young-person', 'Ellis', 'young-person'), kind: 'young-person', fullName: 'Ellis Reed', bornOn: plainDate('2011-06-10'), reachBy: [] }, by)).id;
  const patId = await open('guardian', 'Pat', 'guardian');
  await members.linkGuardian({ memberId: ellisId, guardianId: patId, relation: 'mother', from: plainDate('2020-01-01') }, by);
  [maria, ellis, pat, priya] = [await api.as('parent'), await api.as('young-person'), await api.as('guardian'), await api.as('coordinator')];
  priyaId = String((await api.database.first<{ id: string }>(`select id from accounts.person where demo_key = 'coordinator'`))?.id);
  await priya.ask('mutation($input: LegalStatusTyped!) { recordLegalStatus(input: $input) { id } }', { input: { memberId: ellisId, kind: 'AT_HOME', evidence: 'Pat, by phone', checked: true, from: '2020-01-01', holdersDisagree: false } });
});
afterAll(() => api?.close());

const ask = async (memberId: string, scope: string, audience: string | null = null) => (await priya.ask<{ askConsent: { id: string } }>(ASK, { question: { memberId, scope, audience } })).askConsent.id;
const held = async (who: Visitor, id: string) => (await who.ask<{ myConsents: Held[] }>(MINE)).myConsents.find((one) => one.id === id)!;
const publicWords = async () => (await api.visitor().ask<{ publicChanges: { said: string }[] }>('{ publicChanges { said } }')).publicChanges.map(({ said }) => said);
const place = (consentId: string, name: string, recall = 'REMOVABLE') => priya.ask(PLACE, { use: { consentId, place: name, ownerId: priyaId, recall, days: 3 } });
const lapsed = async () => (await api.facts()).filter(({ name }) => name === 'consent.lapsed').map(({ data }) => [data.scope, data.because]);
const myGroups = async () => (await maria.ask<{ myGroups: { name: string }[] }>('{ myGroups { name } }')).myGroups.map(({ name }) => name);

describe('a yes that runs out', () => {
  let quote: string, group: string;

  test('is used to its last day', async () => {
    quote = await ask(mariaId, 'QUOTE_ANONYMOUS', 'EVERYBODY');
    group = await ask(mariaId, 'JOIN_GROUP');
    for (const id of [quote, group]) await maria.ask(SAY, { id, answer: 'yes', until: '2026-12-20' });
    const { sayIt } = await maria.ask<{ sayIt: string }>('mutation($words: String!) { sayIt(words: $words) }', { words: 'The waiting room feels cold.' });
    await priya.ask('mutation($id: ID!) { answerVoiceItem(id: $id, outcome: DID, words: "It is done now.") { id } }', { id: sayIt });
    await priya.ask(PUBLISH, { id: sayIt, said: 'The waiting room feels cold.', did: 'There are soft chairs.' });
    await place(quote, 'The poster at the hub');
    await place(quote, 'The printed leaflet', 'CANNOT_RECALL');
    const opened = await priya.ask<{ openGroup: { id: string } }>('mutation ($input: NewGroup!, $key: String!) { openGroup(input: $input, idempotencyKey: $key) { id } }', { input: { name: 'Parents', about: 'People who help each other.', apart: false, agreement: 'We listen.' }, key: newId() });
    await priya.ask('mutation ($group: ID!, $person: ID!) { addToGroup(groupId: $group, personId: $person, part: MEMBER) { id } }', { group: opened.openGroup.id, person: mariaId });
    await api.clock.set('2026-12-20T22:00:00Z');
    await api.runJobs();
    expect([await publicWords(), await myGroups(), (await held(maria, quote)).takedowns]).toEqual([['The waiting room feels cold.'], ['Parents'], []]);
  });

  test('after it the page is down, each copy has a name and a day or is told as gone, and the group place has ended', async () => {
    await api.clock.set('2026-12-21T03:00:00Z');
    await api.runJobs();
    expect(await publicWords()).toEqual([]);
    expect(await myGroups()).toEqual([]);
    const { state, takedowns } = await held(maria, quote);
    expect(state).toBe('EXPIRED');
    expect([...takedowns].sort((one, other) => (one.place < other.place ? -1 : 1))).toMatchObject([
      { place: 'The page of what changed', state: 'DONE' }, { place: 'The poster at the hub', state: 'OPEN', owner: 'Priya', dueOn: '2026-12-24' }, { place: 'The printed leaflet', state: 'CANNOT_RECALL' },
    ]);
    expect((await priya.ask<{ takedowns: object[] }>(COPIES)).takedowns).toMatchObject([{ place: 'The poster at the hub', memberName: 'Maria' }]);
    expect(await lapsed()).toEqual(expect.arrayContaining([['quote-anonymous', 'ran-out'], ['join-group', 'ran-out']]));
  });

  test('the person hears of it once, in words that tell nobody else what it was, with a way to say yes again', async () => {
    const letters = () => api.database.query<{ to: string; kind: string; about: object }>("select to_person as \"to\", kind, about from messages.message where kind like 'yes-over%'");
    const once = await letters();
    expect(once).toEqual([{ to: mariaId, kind: 'yes-over', about: { memberId: mariaId } }]);
    // Whoever was cut off before the tick does it again, and nothing comes of it.
    await api.database.query("update platform.reaction set done_at = null, next_at = now() where event_id in (select id from platform.event where name = 'consent.lapsed')");
    await api.runReactions();
    await api.runJobs();
    expect(await letters()).toEqual(once);
    const asks = (await maria.ask<{ myConsents: { renewsId: string | null; state: string }[] }>(MINE)).myConsents;
    expect(asks.find(({ renewsId, state }) => renewsId === quote && state === 'ASKED')).toBeTruthy();
  });

  test('told once, however often somebody looks; and once it is down that is said', async () => {
    const before = (await lapsed()).length;
    await api.runJobs();
    await api.clock.set('2026-12-22T03:00:00Z');
    await api.runJobs();
    expect((await lapsed()).length).toBe(before);
    const { takedowns } = await priya.ask<{ takedowns: { id: string }[] }>(COPIES);
    expect(takedowns).toHaveLength(1);
    await priya.ask(SETTLE, { id: takedowns[0]!.id, outcome: 'DONE' });
    expect((await held(maria, quote)).takedowns.filter(({ state }) => state === 'OPEN')).toEqual([]);
  });

  test('asked again and answered before, nothing ends: places and group go on with the new yes', async () => {
    await api.clock.set('2026-12-22T09:00:00Z');
    const first = await ask(mariaId, 'TRAINING_USE');
    await maria.ask(SAY, { id: first, answer: 'yes', until: '2027-01-10' });
    await place(first, 'The course for new staff');
    await api.runJobs();
    const again = (await maria.ask<{ myConsents: { id: string; renewsId: string | null }[] }>(MINE)).myConsents.find(({ renewsId }) => renewsId === first)!.id;
    await maria.ask(SAY, { id: again, answer: 'yes' });
    await api.clock.set('2027-01-12T03:00:00Z');
    await api.runJobs();
    expect(await held(maria, again)).toMatchObject({ state: 'GIVEN', places: [{ place: 'The course for new staff' }], takedowns: [] });
  });
});

test('of a young person: they hear it, and who looks after them only that something changed; with “do not tell” nobody else does', async () => {
  await api.clock.set('2027-02-01T09:00:00Z');
  const quote = await ask(ellisId, 'QUOTE_ANONYMOUS', 'EVERYBODY');
  await ellis.ask(SAY, { id: quote, answer: 'yes', until: '2027-02-10' });
  await pat.ask(SAY, { id: quote, answer: 'yes' });
  await api.clock.set('2027-02-11T03:00:00Z');
  await api.runJobs();
  const letters = async () => (await api.database.query<{ to: string; kind: string }>("select to_person as \"to\", kind from messages.message where kind like 'yes-over%' and about ->> 'memberId' = $1", [ellisId])).map(({ to, kind }) => [to, kind]);
  const patId = String((await api.database.first<{ id: string }>(`select id from accounts.person where demo_key = 'guardian'`))?.id);
  expect((await letters()).sort()).toEqual([[ellisId as string, 'yes-over'], [patId, 'yes-over-for-young']].sort());
});

test('at eighteen what others decided stands still and its copies come down; the own yes is asked for', async () => {
  await api.clock.set(JOURNEY_NOW);
  const photo = await ask(ellisId, 'PHOTO_INTERNAL');
  await ellis.ask(SAY, { id: photo, answer: 'yes' });
  await pat.ask(SAY, { id: photo, answer: 'yes' });
  // Held until after the birthday, as a council can let it.
  await api.database.query(`update consent.consent set until = '2030-01-01' where id = $1`, [photo]);
  await place(photo, 'The wall at Harbour House');
  await api.clock.set('2029-06-09T22:00:00Z');
  await api.runJobs();
  expect((await held(ellis, photo)).takedowns).toEqual([]);
  await api.clock.set('2029-06-10T02:00:00Z');
  await api.runJobs();
  expect(await held(ellis, photo)).toMatchObject({ state: 'FROZEN', takedowns: [{ place: 'The wall at Harbour House', state: 'OPEN', owner: 'Priya', dueOn: '2029-06-13' }] });
  const waiting = (await ellis.ask<{ myConsents: { id: string; state: string; renewsId: string | null }[] }>(MINE)).myConsents.find(({ renewsId, state }) => renewsId === photo && state === 'ASKED')!;
  await ellis.ask(SAY, { id: waiting.id, answer: 'yes' });
  expect((await api.get(ConsentDoor).mayUse(ellisId, { scope: 'photo-internal', audience: 'staff', channel: 'any' })).whyNot).toBeNull();
});
