import { AccountsDoor } from '@alongside/accounts/server';
import { newId, plainDate, systemActor, type Id } from '@alongside/kernel';
import { MembersDoor } from '@alongside/members/server';
import { OpportunitiesDoor } from '@alongside/opportunities/server';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { apiFixture, type ApiFixture } from './api-fixture';
import type { Visitor } from './visitor';

let api: ApiFixture;
let ellis: string;
let ada: string;
let priya: Visitor;
let pavel: Visitor;
let tess: Visitor;
let young: Visitor;
const by = systemActor('journey');
const RULE = 'Not at the bus station on Talbot Road';

beforeAll(async () => {
  api = await apiFixture();
  const [accounts, members] = [api.get(AccountsDoor), api.get(MembersDoor)];
  ellis = await accounts.openAccount({ displayName: 'Ellis Reed', firstName: 'Ellis', email: null, audience: 'young', roles: ['young-person'], demoKey: 'young-person' }, by);
  await members.joinMember({ id: ellis as Id<string>, kind: 'care-experienced-young-person', fullName: 'Ellis Reed', knownAs: 'Ellis', bornOn: plainDate('2011-03-04'), reachBy: [], strengths: 'Only for the team', accessNeeds: 'A quiet room' }, by);
  ({ id: ada } = await members.joinMember({ kind: 'young-person', fullName: 'Ada Stone', bornOn: plainDate('2012-03-04'), reachBy: [] }, by));
  await accounts.openAccount({ displayName: 'Tess Holloway', firstName: 'Tess', email: 'tess@council.example', audience: 'staff', roles: [], demoKey: 'supporter' }, by);
  [priya, pavel, young] = await Promise.all([api.as('coordinator'), api.as('practitioner'), api.as('young-person')]);
  tess = await api.as('supporter');
});
afterAll(() => api?.close());

const AROUND = 'query ($id: ID!) { member(id: $id) { peopleAround { id name side relation state confirmedByName personId } whoMaySayYes { status recheckDue areas { area maySign { name capacity } stop ownYesToo } } contactRules { id rule } askAgain { id because words } } }';
interface AroundAnswer {
  readonly member: {
    readonly peopleAround: readonly { id: string; name: string; side: string; relation: string; state: string; personId: string }[];
    readonly whoMaySayYes: { status: string; recheckDue: boolean; areas: readonly { area: string; maySign: readonly { name: string; capacity: string }[]; stop: string | null }[] };
    readonly contactRules: readonly { id: string; rule: string }[];
    readonly askAgain: readonly { id: string; because: string; words: string | null }[];
  };
}
const around = async () => (await priya.ask<AroundAnswer>(AROUND, { id: ellis })).member;
const leisure = async () => (await around()).whoMaySayYes.areas.find(({ area }) => area === 'LEISURE');
const linkOf = async (name: string) => (await around()).peopleAround.find((one) => one.name === name)!.id;
const MINE = '{ peopleIWorkWith { id knownAs iAm dates { title place meets permission confirmed } } }';
const ONE = 'query ($id: ID!) { personIWorkWith(id: $id) { knownAs closely dates { title place permission } whoMaySayYes { status areas { area maySign { name } } } contactRules { id rule } } }';
interface One {
  readonly personIWorkWith: { knownAs: string; dates: { title: string }[]; whoMaySayYes: unknown; contactRules: { id: string; rule: string }[] | null };
}
const ADD = 'mutation ($id: ID!, $kind: WorkerKind!, $name: String!, $email: String) { addProfessional(memberId: $id, kind: $kind, name: $name, email: $email) { id } }';
const CONFIRM = 'mutation ($id: ID!) { confirmProfessional(id: $id) { id } }';
const STATUS = 'mutation ($input: LegalStatusTyped!) { recordLegalStatus(input: $input) { id } }';

describe('who may say yes for Ellis', () => {
  test('nobody, until the team knows; it stands on Today', async () => {
    expect(await leisure()).toMatchObject({ maySign: [], stop: 'STATUS_NOT_KNOWN' });
    const { aroundTasks } = await priya.ask<{ aroundTasks: { memberId: string; kind: string }[] }>('{ aroundTasks { memberId kind } }');
    expect(aroundTasks).toContainEqual({ memberId: ellis, kind: 'STATUS_MISSING' });
  });

  test('a carer whom somebody typed in says yes to nothing, also when confirmed, until paper leaves it to her', async () => {
    await priya.ask('mutation ($id: ID!) { addGuardian(memberId: $id, name: "Pat Hartley", relation: FOSTER_CARER, email: "pat@family.example") { id } }', { id: ellis });
    const input = { memberId: ellis, kind: 'SECTION_20', from: '2026-01-01', checked: true, evidence: 'Pavel Novak, by phone' };
    await priya.ask(STATUS, { input });
    expect(await leisure()).toMatchObject({ stop: 'NOBODY_CONFIRMED' });
    await priya.ask('mutation ($id: ID!) { confirmGuardian(id: $id, responsibility: DOES_NOT, how: WORKER_SAID) { id } }', { id: await linkOf('Pat Hartley') });
    expect(await leisure()).toMatchObject({ stop: 'CARER_ALONE_NOT_ENOUGH' });
    const pat = (await around()).peopleAround[0]!.personId;
    const plan = { memberId: ellis, area: 'LEISURE', delegatedTo: pat, source: 'Placement plan, 3 September', from: '2026-09-03', reviewOn: '2027-03-03' };
    await priya.ask('mutation ($input: DelegationTyped!) { delegateAuthority(input: $input) { id } }', { input: plan });
    expect(await leisure()).toMatchObject({ maySign: [{ name: 'Pat Hartley', capacity: 'CARER_DELEGATED' }], stop: null });
  });

  test('where telling is not safe the team says so on the link, with a day and never why; nobody else sees it, also not whoever is not told', async () => {
    const TELL = 'mutation ($id: ID!, $told: Boolean!) { tellGuardian(id: $id, told: $told) { id } }';
    const SINCE = 'query ($id: ID!) { member(id: $id) { peopleAround { notToldSince } } }';
    const link = await linkOf('Pat Hartley');
    for (const who of [pavel, young, tess]) expect(await who.refusal(TELL, { id: link, told: false })).toBe('FORBIDDEN');
    await priya.ask(TELL, { id: link, told: false });
    await priya.ask(TELL, { id: link, told: false });
    expect((await priya.ask<{ member: { peopleAround: object[] } }>(SINCE, { id: ellis })).member.peopleAround).toEqual([{ notToldSince: '2026-11-23' }]);
    expect(JSON.stringify(await young.graphql(SINCE, { id: ellis }))).not.toContain('2026-11-23');
    expect((await api.facts()).filter(({ name }) => name === 'members.guardian-telling-changed').map(({ data }) => Object.keys(data).sort())).toEqual([['guardianId', 'guardianshipId', 'memberId']]);
    await priya.ask(TELL, { id: link, told: true });
    expect((await priya.ask<{ member: { peopleAround: object[] } }>(SINCE, { id: ellis })).member.peopleAround).toEqual([{ notToldSince: null }]);
    expect(await priya.refusal(TELL, { id: newId(), told: true })).toBe('NOT_FOUND');
  });

  test('what is typed badly is refused with its field and changes nothing', async () => {
    const refusal = async (input: object) => (await priya.graphql(STATUS, { input: { memberId: ellis, kind: 'CARE_ORDER', from: '2026-05-05', checked: true, holdersDisagree: false, evidence: 'x', ...input } })).refusals[0];
    expect(await refusal({ evidence: ' ' })).toMatchObject({ code: 'ANSWER_MISSING', field: 'evidence' });
    expect(await refusal({ from: '2031-01-01' })).toMatchObject({ code: 'STATUS_FROM_FUTURE', field: 'from' });
    expect(await refusal({ memberId: newId() })).toMatchObject({ code: 'NOT_FOUND' });
    expect((await around()).whoMaySayYes.status).toBe('SECTION_20');
  });
});

describe('a social worker', () => {
  let sessionId: Id<'Session'>;

  test('sees nobody before the team has confirmed the link, whatever her role', async () => {
    await priya.ask(ADD, { id: ellis, kind: 'SOCIAL_WORKER', name: 'Pavel Novak', email: 'Practitioner@Council.example' });
    expect(await pavel.ask(MINE)).toEqual({ peopleIWorkWith: [] });
    expect(await pavel.refusal(ONE, { id: ellis })).toBe('NOT_FOUND');
    await priya.ask(CONFIRM, { id: await linkOf('Pavel Novak') });
    expect(await pavel.ask(MINE)).toMatchObject({ peopleIWorkWith: [{ id: ellis, knownAs: 'Ellis', iAm: 'SOCIAL_WORKER', dates: [] }] });
  });

  test('sees the dates Ellis is going to, and never one that Ellis was only asked to or said no to', async () => {
    const coordinator = (await api.get(AccountsDoor).personByDemoKey('coordinator'))!.id;
    const open = (title: string, heldOn: string) => api.get(OpportunitiesDoor).openSession({
      kind: 'meeting', title, plainSummary: 'Plan the winter.', heldOn, startsAt: '16:30', endsAt: '18:30', place: 'Harbour House', placeNote: null, activity: 'meeting', seats: [{ kind: 'young-person', count: 3 }],
    }, { kind: 'person', personId: coordinator, roles: ['coordinator'], purpose: 'journey', assurance: 2 });
    sessionId = await open('Winter meeting', '2026-12-09');
    const refused = await open('Another meeting', '2026-12-10');
    for (const id of [sessionId, refused]) await priya.ask('mutation ($id: ID!, $members: [ID!]!, $key: String!) { invite(sessionId: $id, memberIds: $members, idempotencyKey: $key) { id } }', { id, members: [ellis], key: id });
    const dates = async () => (await pavel.ask<One>(ONE, { id: ellis })).personIWorkWith.dates.map(({ title }) => title);
    expect(await dates()).toEqual([]);
    const { myDates } = await young.ask<{ myDates: { bookingId: string; sessionId: string }[] }>('{ myDates { bookingId sessionId } }');
    for (const { bookingId, sessionId: of } of myDates) {
      await young.ask('mutation ($id: ID!, $answer: OfferAnswer!, $key: String!) { answerOffer(bookingId: $id, answer: $answer, idempotencyKey: $key) { state } }', { id: bookingId, answer: of === sessionId ? 'YES' : 'NO', key: bookingId });
    }
    await api.runReactions();
    expect(await dates()).toEqual(['Winter meeting']);
    expect(await pavel.ask(MINE)).toMatchObject({ peopleIWorkWith: [{ dates: [{ title: 'Winter meeting', place: 'Harbour House', meets: 'Priya', permission: 'WAITING', confirmed: false }] }] });
  });

  test('sees who may say yes and what is safe, says that it is so, and Ellis reads who looked', async () => {
    await priya.ask('mutation ($input: ContactRuleTyped!) { writeContactRule(input: $input) { id } }', { input: { memberId: ellis, kind: 'AVOID_PLACE', rule: RULE, decidedWith: 'Pavel Novak, social worker' } });
    const { personIWorkWith } = await pavel.ask<One>(ONE, { id: ellis });
    expect(personIWorkWith).toMatchObject({ whoMaySayYes: { status: 'SECTION_20' }, contactRules: [{ rule: RULE }] });
    await pavel.ask('mutation ($id: ID!) { confirmContactRule(id: $id) }', { id: personIWorkWith.contactRules![0]!.id });
    await pavel.ask('mutation ($id: ID!) { confirmWhoMaySayYes(memberId: $id) }', { id: ellis });
    const { whoLooked } = await young.ask<{ whoLooked: { who: string }[] }>('{ whoLooked { who } }');
    expect(whoLooked).toContainEqual({ who: 'Pavel Novak' });
  });

  test('reads nothing else of anybody: no record, no words, no money, no other young person, and writes no rule', async () => {
    expect(await pavel.refusal('query ($id: ID!) { member(id: $id) { strengths } }', { id: ellis })).toBe('FORBIDDEN');
    expect(await pavel.refusal('{ members { total } }')).toBe('FORBIDDEN');
    expect(await pavel.refusal(ONE, { id: ada })).toBe('NOT_FOUND');
    expect(await pavel.refusal('mutation ($id: ID!) { confirmWhoMaySayYes(memberId: $id) }', { id: ada })).toBe('NOT_FOUND');
    expect(await pavel.refusal('query ($id: ID!) { session(id: $id) { title } }', { id: sessionId })).toBe('FORBIDDEN');
    expect(await pavel.refusal('mutation ($input: ContactRuleTyped!) { writeContactRule(input: $input) { id } }', { input: { memberId: ellis, kind: 'AVOID_PLACE', rule: 'x', decidedWith: 'x' } })).toBe('FORBIDDEN');
    const { data } = await pavel.graphql<{ __type: { fields: { name: string }[] } }>('{ __type(name: "PersonIWorkWith") { fields { name } } }');
    expect(data.__type.fields.map(({ name }) => name).sort()).toEqual(['closely', 'contactRules', 'dates', 'iAm', 'id', 'knownAs', 'since', 'whoMaySayYes']);
  });
});

describe('a supporter', () => {
  test('sees the dates of the one they support, and the rest is hidden', async () => {
    expect(await tess.refusal(MINE)).toBe('FORBIDDEN');
    await priya.ask(ADD, { id: ellis, kind: 'SUPPORTER', name: 'Tess Holloway', email: 'tess@council.example' });
    await priya.ask(CONFIRM, { id: await linkOf('Tess Holloway') });
    const { data, redacted } = await tess.graphql<One>(ONE, { id: ellis });
    expect(data.personIWorkWith).toMatchObject({ knownAs: 'Ellis', dates: [{ title: 'Winter meeting' }], whoMaySayYes: null, contactRules: null });
    expect(redacted).toEqual(['personIWorkWith.whoMaySayYes', 'personIWorkWith.contactRules']);
    expect(await tess.refusal('mutation ($id: ID!) { confirmWhoMaySayYes(memberId: $id) }', { id: ellis })).toBe('FORBIDDEN');
  });
});

describe('Ellis', () => {
  test('reads all of it, and says what is not right; the team reads that and does it', async () => {
    const { myRecord } = await young.ask<{ myRecord: { peopleAround: { name: string }[]; contactRules: { rule: string }[]; whoMaySayYes: { status: string } } }>(
      '{ myRecord { peopleAround { name state sees } contactRules { rule decidedWith } whoMaySayYes { status } } }',
    );
    expect(myRecord).toMatchObject({ peopleAround: [{ name: 'Pat Hartley' }, { name: 'Pavel Novak' }, { name: 'Tess Holloway' }], contactRules: [{ rule: RULE }], whoMaySayYes: { status: 'SECTION_20' } });
    await young.ask('mutation ($words: String!) { askToPutRight(words: $words) }', { words: 'Pavel is not my worker any more' });
    const [task] = (await around()).askAgain;
    expect(task).toMatchObject({ because: 'MEMBER_ASKED', words: 'Pavel is not my worker any more' });
    await priya.ask('mutation ($id: ID!) { endProfessional(id: $id) { id } }', { id: await linkOf('Pavel Novak') });
    await priya.ask('mutation ($id: ID!) { doneAskingAgain(id: $id) { id } }', { id: task!.id });
    expect((await around()).askAgain.map(({ because }) => because)).toEqual(['WORKER_CHANGED']);
  });

  test('has another worker, so the old one sees nothing at once; and after a move paper counts no more', async () => {
    // The role goes with the last link, so there is nothing left to ask.
    expect(await pavel.refusal(MINE)).toBe('FORBIDDEN');
    expect(await pavel.refusal(ONE, { id: ellis })).toBe('FORBIDDEN');
    await priya.ask('mutation ($id: ID!, $on: PlainDate!) { sayTheyMoved(memberId: $id, on: $on) { id } }', { id: ellis, on: '2026-11-20' });
    expect(await leisure()).toMatchObject({ stop: 'CARER_ALONE_NOT_ENOUGH' });
    expect((await around()).askAgain.map(({ because }) => because).sort()).toEqual(['MOVED', 'WORKER_CHANGED']);
  });

  test('no fact, mail or log line says which status, which rule, or what Ellis wrote', async () => {
    const said = JSON.stringify([await api.facts(), await api.mail()]);
    for (const word of ['section-20', 'SECTION_20', 'Talbot', 'avoid-place', 'not my worker', 'Placement plan']) expect(said).not.toContain(word);
  });

  test('is an adult one day: nobody works with them here any more, but a supporter for three months', async () => {
    await api.clock.set('2029-03-04T10:00:00Z');
    tess = await api.as('supporter');
    expect(await tess.ask(MINE)).toMatchObject({ peopleIWorkWith: [{ knownAs: 'Ellis' }] });
    priya = await api.as('coordinator');
    expect((await priya.ask<{ member: { whoMaySayYes: null } }>('query ($id: ID!) { member(id: $id) { whoMaySayYes { status } } }', { id: ellis })).member.whoMaySayYes).toBeNull();
    await api.clock.set('2029-06-05T10:00:00Z');
    tess = await api.as('supporter');
    expect(await tess.ask(MINE)).toEqual({ peopleIWorkWith: [] });
    young = await api.as('young-person');
    const { myRecord } = await young.ask<{ myRecord: { peopleAround: { id: string; name: string; state: string }[] } }>('{ myRecord { peopleAround { id name state } } }');
    const hers = myRecord.peopleAround.find(({ name }) => name === 'Tess Holloway')!;
    expect(hers.state).toBe('WAITS_FOR_OWN_YES');
    await young.ask('mutation ($id: ID!) { keepSomebodyAround(id: $id) { id } }', { id: hers.id });
    expect(await tess.ask(MINE)).toMatchObject({ peopleIWorkWith: [{ knownAs: 'Ellis' }] });
    await young.ask('mutation ($id: ID!) { letSomebodyGo(id: $id) { id } }', { id: hers.id });
    expect(await tess.refusal(MINE)).toBe('FORBIDDEN');
  });

  test('uses a worker’s device: what goes on there ends with the link, and with the eighteenth birthday, also where the worker keeps the role', async () => {
    const accounts = api.get(AccountsDoor);
    await api.clock.set('2029-06-01T09:00:00Z');
    const child = async (firstName: string, bornOn: string) => {
      const id = await accounts.openAccount({ displayName: `${firstName} Hall`, firstName, email: null, audience: 'young', roles: ['young-person'] }, by);
      await api.get(MembersDoor).joinMember({ id: id as Id<string>, kind: 'young-person', fullName: `${firstName} Hall`, bornOn: plainDate(bornOn), reachBy: [] }, by);
      return id;
    };
    const [minor, other] = [await child('Noor', '2011-06-03'), await child('Zed', '2015-06-03')];
    const link = async (id = minor) => {
      const { addProfessional } = await priya.ask<{ addProfessional: { id: string } }>('mutation ($id: ID!) { addProfessional(memberId: $id, kind: SOCIAL_WORKER, name: "Pavel Novak", email: "practitioner@council.example") { id } }', { id });
      const { member } = await priya.ask<AroundAnswer>(AROUND, { id: addProfessional.id });
      const found = member.peopleAround.find(({ name, state }) => name === 'Pavel Novak' && state !== 'ENDED')!;
      await priya.ask(CONFIRM, { id: found.id });
      return found.id;
    };
    const beside = async () => {
      const device = await api.as('practitioner');
      await device.ask('mutation ($id: ID!) { offerSupport(personId: $id, present: JUST_US) { firstName } }', { id: minor });
      await device.ask('mutation ($id: ID!) { supportPerson(personId: $id, pressed: true) { firstName } }', { id: minor });
      expect(await device.ask('{ me { firstName } }')).toEqual({ me: { firstName: 'Noor' } });
      return device;
    };
    await link(other);
    const first = await link();
    let device = await beside();
    await priya.ask('mutation ($id: ID!) { endProfessional(id: $id) { id } }', { id: first });
    expect(await device.ask('{ me { firstName } }')).toEqual({ me: null });
    expect(await device.refusal('{ myRecord { fullName } }')).toBe('SIGN_IN_FIRST');
    expect(await pavel.ask(MINE)).toMatchObject({ peopleIWorkWith: [{ id: other }] });
    await link();
    device = await beside();
    await api.clock.advance('P2D');
    expect(await device.ask('{ me { firstName } }')).toEqual({ me: null });
  });
});
