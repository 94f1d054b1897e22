import { AccountsDoor } from '@alongside/accounts/server';
import { ConsentDoor } from '@alongside/consent/server';
import { newId, plainDate, systemActor, type Id } from '@alongside/kernel';
import { MembersDoor } from '@alongside/members/server';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { apiFixture, type ApiFixture } from './api-fixture';
import type { Visitor } from './visitor';

const ABOUT = 'query($id: ID!) { permission(id: $id) { state askedOf whyNobody whyNotEndTalk holders { personId who } history { who own answer method } } }';
const SPOKEN = 'mutation($spoken: SpokenAnswerInput!) { recordSpokenPermission(spoken: $spoken) { state } }';
const END = 'mutation($id: ID!) { endPermissionTalk(id: $id) { state } }';
const STATUS = 'mutation($input: LegalStatusTyped!) { recordLegalStatus(input: $input) { id } }';
const UNDERSTOOD = 'mutation($view: UnderstandingInput!) { assessUnderstanding(view: $view) }';
const HAND = 'mutation($id: ID!) { handOutLinks(memberId: $id) { name path date waiting } }';

interface About {
  readonly permission: {
    readonly state: string;
    readonly whyNobody: string | null;
    readonly holders: readonly { readonly personId: string; readonly who: string }[];
    readonly history: readonly object[];
  };
}

let api: ApiFixture;
let priya: Visitor, pat: Visitor;
let patId: Id<'Person'>, officerId: Id<'Person'>, tessId: Id<'Person'>;
const by = systemActor('journey');
const heldOn = plainDate('2026-12-08');

beforeAll(async () => {
  api = await apiFixture();
  const accounts = api.get(AccountsDoor);
  const open = (demoKey: string | null, firstName: string, roles: readonly ('guardian' | 'coordinator' | 'young-person')[], audience: 'adult' | 'staff') =>
    accounts.openAccount({ displayName: `${firstName} Reed`, firstName, email: null, audience, roles: [...roles], ...(demoKey ? { demoKey } : {}) }, by);
  patId = await open('guardian', 'Pat', ['guardian'], 'adult');
  officerId = await open('supporter', 'Imran', ['guardian'], 'adult');
  tessId = await open(null, 'Tess', ['coordinator'], 'staff');
  [priya, pat] = [await api.as('coordinator'), await api.as('guardian')];
});
afterAll(() => api?.close());

/** A young person of 15 whom Pat looks after, who said yes to a date. */
async function somebody(relation: 'foster-carer' | 'mother', kind: string | null) {
  const members = api.get(MembersDoor);
  const { id } = await members.joinMember({ kind: 'young-person', fullName: 'Ellis Reed', bornOn: plainDate('2011-03-04'), reachBy: [] }, by);
  await members.linkGuardian({ memberId: id, guardianId: patId, relation, from: plainDate('2020-01-01') }, by);
  if (kind) await priya.ask(STATUS, { input: { memberId: id, kind, evidence: 'By phone', checked: true, from: '2020-01-01', holdersDisagree: false } });
  const activity = { title: 'Youth space', heldOn, startsAt: '16:30', endsAt: '18:30', place: 'Harbour House', plainSummary: 'Plan the space.' };
  const sessionId = newId<'Session'>();
  const asked = await api.get(ConsentDoor).askForPermission({ memberId: id, sessionId, answerBy: plainDate('2026-12-03'), activity }, by);
  await api.runReactions();
  return {
    id, permission: asked!.id,
    about: async () => (await priya.ask<About>(ABOUT, { id: asked!.id })).permission,
    whyNot: () => api.get(ConsentDoor).whyNotTakePart(id, { sessionId, on: heldOn }),
    patSays: (answer: 'yes' | 'no') => pat.refusal(`mutation($id: ID!) { ${answer === 'yes' ? 'givePermission' : 'refusePermission'}(id: $id) { state } }`, { id: asked!.id }),
  };
}

describe('who may say yes to a date', () => {
  test.each([
    [null, 'foster-carer', 'STATUS_NOT_KNOWN'], ['SECTION_20', 'foster-carer', 'CARER_ALONE_NOT_ENOUGH'], ['CARE_ORDER', 'mother', 'NOBODY_CONFIRMED'], ['UNACCOMPANIED', 'foster-carer', 'LEGAL_ADVICE_FIRST'],
  ] as const)('status %s, asked of a %s: nobody is, and the team reads why', async (kind, relation, why) => {
    const ellis = await somebody(relation, kind);
    const { holders, whyNobody } = await ellis.about();
    expect([holders, whyNobody]).toEqual([[], why]);
    expect([await ellis.patSays('yes'), await ellis.whyNot()]).toEqual(['NOT_FOUND', 'PERMISSION_WAITING']);
  });

  test('a foster carer is asked once the plan leaves such dates to them', async () => {
    const ellis = await somebody('foster-carer', 'SECTION_20');
    await api.get(MembersDoor).delegateAuthority({ memberId: ellis.id, area: 'leisure', delegatedTo: patId, source: 'Plan, page 2', from: plainDate('2020-01-02'), reviewOn: plainDate('2028-01-01') }, by);
    await api.runReactions();
    expect((await ellis.about()).holders).toEqual([{ personId: patId, who: 'Pat' }]);
    expect([await ellis.patSays('yes'), await ellis.whyNot()]).toEqual([null, null]);
    expect((await ellis.about()).history).toMatchObject([{ own: true, answer: 'YES' }, { who: 'Pat', answer: 'YES', method: 'SIGNED_IN' }]);
    expect(await api.database.query('select capacity from consent.evidence where permission_id = $1 order by seq', [ellis.permission])).toEqual([{ capacity: 'self' }, { capacity: 'carer-delegated' }]);
  });
});

test('a yes does not outlive the right of whoever gave it: after a care order the council’s officer is asked, and nobody comes on the old yes', async () => {
  const ellis = await somebody('mother', 'AT_HOME');
  expect([await ellis.patSays('yes'), await ellis.whyNot()]).toEqual([null, null]);
  await api.get(MembersDoor).linkGuardian({ memberId: ellis.id, guardianId: officerId, relation: 'council-officer', from: plainDate('2020-01-01') }, by);
  await priya.ask(STATUS, { input: { memberId: ellis.id, kind: 'CARE_ORDER', evidence: 'The order, seen', checked: true, from: '2026-11-01', holdersDisagree: false } });
  expect(await ellis.whyNot()).toBe('PERMISSION_WAITING');
  await api.runReactions();
  expect(await ellis.about()).toMatchObject({ state: 'ASKED', holders: [{ personId: officerId }], whyNobody: null });
  expect(await ellis.patSays('no')).toBe('NOT_FOUND');
});

test('a no beside the young person’s yes is talked about; it ends as a no when the team says so, and a yes on paper or by word of mouth opens it again', async () => {
  const ellis = await somebody('mother', 'AT_HOME');
  expect(await priya.refusal(END, { id: ellis.permission })).toBe('NO_TALK_TO_END');
  await ellis.patSays('no');
  expect([await ellis.about(), await ellis.whyNot()]).toMatchObject([{ state: 'IN_DISCUSSION', whyNotEndTalk: null }, 'PERMISSION_WAITING']);
  expect((await priya.ask<{ endPermissionTalk: object }>(END, { id: ellis.permission })).endPermissionTalk).toEqual({ state: 'REFUSED' });
  expect(await ellis.whyNot()).toBe('PERMISSION_REFUSED');

  const spoken = { id: ellis.permission, giverId: patId, witnessId: tessId, answer: 'YES', words: 'The trip is off' };
  expect(await priya.refusal(SPOKEN, { spoken: { ...spoken, witnessId: patId } })).toBe('WITNESS_NEEDED');
  expect(await priya.refusal(SPOKEN, { spoken: { ...spoken, giverId: officerId } })).toBe('NOT_YOUR_PERMISSION');
  expect((await priya.ask<{ recordSpokenPermission: object }>(SPOKEN, { spoken })).recordSpokenPermission).toEqual({ state: 'GIVEN' });
  expect((await ellis.about()).history.at(-1)).toMatchObject({ who: 'Pat', answer: 'YES', method: 'VERBAL_WITNESSED' });
  expect((await priya.ask<{ recordSpokenPermission: object }>(SPOKEN, { spoken: { ...spoken, giverId: ellis.id, answer: 'NO', words: null } })).recordSpokenPermission).toEqual({ state: 'WITHDRAWN' });
  for (const who of [pat, await api.as('hr')]) expect([await who.refusal(SPOKEN, { spoken }), await who.refusal(END, { id: ellis.permission })]).toEqual(['FORBIDDEN', 'FORBIDDEN']);
});

test('a page for the date can be handed out at the door', async () => {
  const ellis = await somebody('mother', 'AT_HOME');
  const { handOutLinks } = await priya.ask<{ handOutLinks: { name: string; path: string; date: string | null }[] }>(HAND, { id: ellis.id });
  expect(handOutLinks).toMatchObject([{ name: 'Pat', date: 'Youth space', waiting: 1 }]);
  expect(await (await api.visitor().fetch(handOutLinks[0]!.path)).text()).toContain('Is it OK with you?');
});

test('somebody under 16 who understands it decides about ordinary dates alone, while that counts; the people responsible are told', async () => {
  const ellis = await somebody('mother', 'AT_HOME');
  const view = { memberId: ellis.id, scope: 'ATTEND_THIS_ACTIVITY', understands: true, weighs: true, notPressured: true, talkedOn: '2026-11-20', reviewOn: null, there: 'Tess', ownWords: 'If I want to leave I say so.', note: 'Ellis knows whom to call.' };
  await priya.ask(UNDERSTOOD, { view });
  expect([(await ellis.about()).state, await ellis.whyNot(), await ellis.patSays('no')]).toEqual(['GIVEN', null, 'PERMISSION_NOT_NEEDED']);
  expect(await api.database.query(`select 1 from platform.event where name = 'consent.decided-alone' and subject_id = $1`, [ellis.permission])).toHaveLength(1);
});

test.each([
  ['16 before the date', '2010-12-01', 0], ['18 before the date', '2008-12-01', 0], ['16 on the day after the date', '2010-12-09', 1],
])('whoever turns %s is asked as what they are on the day of the date, whatever they are today', async (_, bornOn, patIsAsked) => {
  const members = api.get(MembersDoor);
  const { id } = await members.joinMember({ kind: 'young-person', fullName: 'Kit Reed', bornOn: plainDate(bornOn), reachBy: [] }, by);
  await members.linkGuardian({ memberId: id, guardianId: patId, relation: 'mother', from: plainDate('2020-01-01') }, by);
  await priya.ask(STATUS, { input: { memberId: id, kind: 'AT_HOME', evidence: 'By phone', checked: true, from: '2020-01-01', holdersDisagree: false } });
  const sessionId = newId<'Session'>();
  const activity = { title: 'Youth space', heldOn, startsAt: '16:30', endsAt: '18:30', place: 'Harbour House', plainSummary: 'Plan the space.' };
  await api.get(ConsentDoor).askForPermission({ memberId: id, sessionId, answerBy: plainDate('2026-12-03'), activity }, by);
  await api.runReactions();
  const { permissionsWaiting } = await pat.ask<{ permissionsWaiting: { sessionId: string }[] }>('{ permissionsWaiting { sessionId } }');
  expect(permissionsWaiting.filter((one) => one.sessionId === sessionId)).toHaveLength(patIsAsked);
  expect(await api.get(ConsentDoor).whyNotTakePart(id, { sessionId, on: heldOn })).toBe(patIsAsked ? 'PERMISSION_WAITING' : null);
});
