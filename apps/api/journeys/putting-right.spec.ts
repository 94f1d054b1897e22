import { AccountsDoor } from '@alongside/accounts/server';
import { ConsentDoor } from '@alongside/consent/server';
import { plainDate, systemActor, type Actor, type Id } from '@alongside/kernel';
import { MembersDoor } from '@alongside/members/server';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { apiFixture, type ApiFixture } from './api-fixture';
import type { Visitor } from './visitor';

let api: ApiFixture;
let coordinator: Visitor;
let jo: Actor;
let robin: Id<'Member'>;
const by = systemActor('journey');
const PUT = 'mutation ($id: ID!, $input: PutRightInput!) { putRecordRight(memberId: $id, input: $input) { id fullName kind youngAge putRight { fields knownHow } } }';
const right = { fullName: 'Robin Fox', kind: 'YOUNG_PERSON', knownHow: 'SAW_PAPER' };

beforeAll(async () => {
  api = await apiFixture();
  coordinator = await api.as('coordinator');
  jo = { kind: 'person', personId: (await api.get(AccountsDoor).personByDemoKey('coordinator'))?.id ?? null, roles: ['coordinator'], purpose: 'journey', assurance: 2 };
  // Thought to be 16, and so decides alone.
  robin = (await api.get(AccountsDoor).openAccount({ displayName: 'Robin Fox', firstName: 'Robin', email: null, audience: 'young', roles: ['young-person'], demoKey: 'young-person' }, by)) as string as Id<'Member'>;
  await api.get(MembersDoor).joinMember({ id: robin, kind: 'young-person', fullName: 'Robin Fox', bornOn: plainDate('2010-03-01'), reachBy: [] }, by);
});
afterAll(() => api?.close());

describe('a record that is not right', () => {
  test('the team changes a name and a kind and says how they know; Robin sees that, and when', async () => {
    const { putRecordRight } = await coordinator.ask<{ putRecordRight: unknown }>(PUT, { id: robin, input: { ...right, fullName: 'Robin Foxe', kind: 'CARE_EXPERIENCED_YOUNG_PERSON', knownHow: 'THEY_SAID' } });
    expect(putRecordRight).toMatchObject({ fullName: 'Robin Foxe', kind: 'CARE_EXPERIENCED_YOUNG_PERSON', youngAge: 16, putRight: [{ fields: ['KIND', 'FULL_NAME'], knownHow: 'THEY_SAID' }] });
    const { myRecord } = await (await api.as('young-person')).ask<{ myRecord: { putRight: unknown[] } }>('{ myRecord { putRight { fields knownHow putRightAt } } }');
    expect(myRecord.putRight).toHaveLength(1);
  });

  test('the account follows: the greeting, and every list that asks accounts for a name', async () => {
    const named = async () => [(await (await api.as('young-person')).ask<{ me: { firstName: string } }>('{ me { firstName } }')).me.firstName, (await api.get(AccountsDoor).person(robin))?.displayName];
    expect(await named()).toEqual(['Robin', 'Robin Foxe']);
    await coordinator.ask(PUT, { id: robin, input: { ...right, fullName: 'Robyn Foxe', kind: 'CARE_EXPERIENCED_YOUNG_PERSON' } });
    expect(await named()).toEqual(['Robyn', 'Robyn Foxe']);
    await coordinator.ask(PUT, { id: robin, input: { ...right, fullName: 'Robin Foxe', kind: 'CARE_EXPERIENCED_YOUNG_PERSON' } });
    expect(await named()).toEqual(['Robin', 'Robin Foxe']);
    expect((await api.facts()).filter(({ name, subjectId }) => name === 'accounts.name-changed' && subjectId === robin).map(({ data }) => data.fields)).toEqual([['displayName'], ['displayName', 'firstName'], ['displayName', 'firstName']]);
  });

  test('what changes nothing, a day of birth on the young person’s own word and one that is not there yet are refused, and nothing is written', async () => {
    const before = (await api.facts()).length;
    const held = { ...right, fullName: 'Robin Foxe', kind: 'CARE_EXPERIENCED_YOUNG_PERSON' };
    expect(await coordinator.refusal(PUT, { id: robin, input: held })).toBe('RECORD_SAME');
    expect(await coordinator.refusal(PUT, { id: robin, input: { ...held, bornOn: '2000-01-01', knownHow: 'THEY_SAID' } })).toBe('BIRTH_DATE_ON_OWN_WORD');
    expect(await coordinator.refusal(PUT, { id: robin, input: { ...held, bornOn: '2030-01-01' } })).toBe('BIRTH_DATE_IN_FUTURE');
    expect(await api.facts()).toHaveLength(before);
  });

  test('nobody but coordinators', async () => {
    for (const person of ['hr', 'finance-checker', 'dpo', 'young-person']) expect(await (await api.as(person)).refusal(PUT, { id: robin, input: right })).toBe('FORBIDDEN');
  });

  test('Robin is two years younger than we thought: what Robin allowed alone rests, those who look after Robin are asked, and no log says which day', async () => {
    const consent = api.get(ConsentDoor);
    const members = api.get(MembersDoor);
    const pat = await api.get(AccountsDoor).openAccount({ displayName: 'Pat Fox', firstName: 'Pat', email: null, audience: 'adult', roles: ['guardian'] }, by);
    await members.linkGuardian({ memberId: robin, guardianId: pat, relation: 'mother', from: plainDate('2015-01-01') }, by);
    await members.recordLegalStatus({ memberId: robin, kind: 'at-home', from: plainDate('2015-01-01'), checked: true, evidence: 'Pat, by phone' }, jo);
    const asked = await consent.askConsent({ memberId: robin, scope: 'photo-internal' }, jo);
    const own = robin as string as Id<'Person'>;
    const given = await consent.answerConsent({ consentId: asked.id, answer: 'yes', words: null, giverId: own }, { ...jo, personId: own, roles: ['young-person'] });
    expect(given.state).toBe('given');

    await coordinator.ask(PUT, { id: robin, input: { ...right, bornOn: '2012-03-01', knownHow: 'GUARDIAN_SAID' } });
    await api.runReactions();
    const stand = async () => api.database.query<{ state: string; whoMust: string; because: string | null }>('select state, who_must as "whoMust" from consent.consent where member_id = $1 order by asked_at', [robin]);
    expect(await stand()).toEqual([{ state: 'frozen', whoMust: 'self-and-tell-guardian' }, { state: 'asked', whoMust: 'guardian-and-self' }]);
    expect((await api.facts()).filter(({ name }) => name === 'consent.renewal-asked').map(({ data }) => data.because)).toEqual(['birth-date']);
    // Told twice, it is asked once.
    await api.runReactions();
    expect(await stand()).toHaveLength(2);
    expect(JSON.stringify((await api.facts()).map(({ data }) => data))).not.toContain('2012-03-01');
  });
});
