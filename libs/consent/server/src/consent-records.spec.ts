import { AccountsDoor } from '@alongside/accounts/server';
import { addDays, newId, plainDate, systemActor, type Actor, type Id } from '@alongside/kernel';
import { MembersDoor } from '@alongside/members/server';
import { Transactions } from '@alongside/platform/database';
import { serverFixture, type ServerFixture } from '@alongside/platform/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';

import { AskWhoDecidesNow } from './actions/ask-who-decides-now';
import { AssessUnderstanding } from './actions/assess-understanding';
import { CheckConsentByManager } from './actions/check-consent-by-manager';
import { RecordAnswer } from './actions/record-answer';
import { SettleTakedown } from './actions/settle-takedown';
import { ConsentDoor, ConsentModule, purposeOf, type ConsentRecord } from './index';
import { ReadingFormats } from './store/reading-formats';
import { UsesRead } from './store/uses.read';

let fixture: ServerFixture;
let consent: ConsentDoor;
let members: MembersDoor;
let ellis: Id<'Member'>;
let pat: Id<'Person'>;
let jo: Id<'Person'>;
let tess: Id<'Person'>;
const by = systemActor('test');

beforeAll(async () => {
  fixture = await serverFixture([ConsentModule]);
  consent = fixture.get(ConsentDoor);
  members = fixture.get(MembersDoor);
});
afterAll(() => fixture.close());

const aPerson = (firstName: string, role: 'guardian' | 'coordinator' = 'guardian') =>
  fixture.get(AccountsDoor).openAccount({ displayName: `${firstName} Reed`, firstName, email: null, audience: 'adult', roles: [role] }, by);
const aYoungPerson = async (bornOn: string) => (await members.joinMember({ kind: 'young-person', fullName: 'Ellis Reed', bornOn: plainDate(bornOn), reachBy: [] }, by)).id;
const status = (memberId: Id<'Member'>, kind: string, from = kind === 'at-home' ? '2020-01-01' : '2026-11-01') => members.recordLegalStatus({ memberId, kind, from: plainDate(from), checked: true, evidence: 'Birth certificate seen' }, asPerson(jo, 'coordinator'));
const livesAtHome = (memberId: Id<'Member'>) => status(memberId, 'at-home');
const themselves = (memberId: Id<'Member'>) => memberId as string as Id<'Person'>;
const asPerson = (personId: Id<'Person'>, ...roles: string[]): Actor => ({ kind: 'person', personId, roles, purpose: 'portal', assurance: 1 });
const ask = (scope = 'photo-internal', memberId = ellis, rest: Record<string, unknown> = {}) => consent.askConsent({ memberId, scope, ...rest }, asPerson(jo, 'coordinator'));
const say = ({ id }: Pick<ConsentRecord, 'id'>, giverId: Id<'Person'>, answer: string, words: string | null = null) => consent.answerConsent({ consentId: id, answer, words, giverId }, asPerson(giverId));
const given = async (scope = 'photo-internal') => {
  const asked = await ask(scope);
  await say(asked, themselves(ellis), 'yes');
  return say(asked, pat, 'yes');
};
const rows = <Row extends Record<string, unknown>>(sql: string, ...values: unknown[]) => fixture.database.query<Row>(sql, values);

beforeEach(async () => {
  fixture.clock.set('2026-11-23T09:00:00Z');
  [pat, jo, tess] = [await aPerson('Pat'), await aPerson('Jo', 'coordinator'), await aPerson('Tess', 'coordinator')];
  ellis = await aYoungPerson('2011-03-04');
  await members.linkGuardian({ memberId: ellis, guardianId: pat, relation: 'mother', from: plainDate('2020-01-01') }, by);
  await livesAtHome(ellis);
});

describe('asking and answering', () => {
  test('both words make a yes, and each is proved on its own', async () => {
    const whole = await given();
    expect([whole.state, whole.until, whole.decidedBy]).toEqual(['given', '2028-11-23', 'others']);
    expect(await rows(`select capacity, decision, method, told->>'question' as question from consent.decision where consent_id = $1 order by seq`, whole.id)).toEqual([
      { capacity: 'self', decision: 'yes', method: 'signed-in', question: 'Can we take your photo for staff to see?' },
      { capacity: 'parent', decision: 'yes', method: 'signed-in', question: 'Can we take Ellis’s photo for staff to see?' },
    ]);
  });

  test('asking twice at once asks once; one living yes a person and purpose', async () => {
    const both = await Promise.allSettled([ask(), ask()]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(both.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { code: 'CONSENT_ASKED_ALREADY', field: 'scope' } });
    const asked = (await rows<{ id: Id<'Consent'> }>('select id from consent.consent where member_id = $1', ellis))[0]!;
    await say(asked, themselves(ellis), 'yes');
    await say(asked, pat, 'yes');
    await expect(ask()).rejects.toThrow('CONSENT_GIVEN_ALREADY');
    await expect(rows(`insert into consent.consent select gen_random_uuid(), member_id, scope, audience, channel, detail, form_id, who_must, holders, manager_check, asked_at, answer_by, state, standing,
      given_at, usable_from, until, decided_by, withdrawn_at, withdrawn_by, null from consent.consent where id = $1`, asked.id)).rejects.toThrow('consent_one_yes');
  });

  test('asked again, the old yes holds until the new one follows it, with everything it is used for', async () => {
    const first = await given();
    const use = await consent.registerUse({ consentId: first.id, kind: 'place', thingId: null, place: 'The wall', ownerId: jo, recall: 'removable', days: 1 }, by);
    const again = await ask('photo-internal', ellis, { again: true });
    expect([again.renewsId, (await consent.mayUse(ellis, purposeOf({ scope: 'photo-internal' }))).whyNot]).toEqual([first.id, null]);
    await say(again, themselves(ellis), 'yes');
    await say(again, pat, 'yes');
    expect((await consent.consent(first.id))?.state).toBe('superseded');
    expect((await fixture.get(UsesRead).living([again.id])).map(({ id }) => id)).toEqual([use.id]);
    expect([...(await fixture.get(Transactions).run(() => consent.holdForUse([first.id]))).values()]).toEqual([null]);
  });

  test('a no to the new question ends the old yes too', async () => {
    const first = await given();
    const again = await ask('photo-internal', ellis, { again: true });
    await say(again, themselves(ellis), 'no');
    expect([(await consent.consent(first.id))?.state, (await consent.consent(again.id))?.state]).toEqual(['withdrawn', 'refused']);
  });

  test('two adults who answer differently: in discussion, and nothing is used', async () => {
    const kim = await aPerson('Kim');
    await members.linkGuardian({ memberId: ellis, guardianId: kim, relation: 'father', responsibility: 'holds', from: plainDate('2020-01-01') }, by);
    const whole = await given();
    expect((await say(whole, kim, 'no')).state).toBe('in-discussion');
    expect((await consent.mayUse(ellis, purposeOf({ scope: 'photo-internal' }))).whyNot).toBe('CONSENT_IN_DISCUSSION');
  });

  test('a guardian confirmed later is asked what is still open, once, with one page; a second time changes nothing', async () => {
    const [photo, needs] = [await ask(), await ask('share-needs')];
    await say(photo, themselves(ellis), 'yes');
    const kim = await aPerson('Kim');
    await members.linkGuardian({ memberId: ellis, guardianId: kim, relation: 'father', responsibility: 'holds', from: plainDate('2020-01-01') }, by);
    for (let time = 0; time < 2; time += 1) await fixture.get(AskWhoDecidesNow).run(ellis, by);
    for (const { id } of [photo, needs]) expect((await consent.consent(id))?.holders.map(({ personId }) => personId).sort()).toEqual([pat, kim].sort());
    expect((await fixture.facts()).filter(({ name, data }) => name === 'consent.questions-link-asked' && data.guardianId === kim)).toHaveLength(1);
    expect(await consent.questionsWaiting(ellis, kim)).toBe(2);
    expect((await say(photo, kim, 'yes')).state).toBe('given');
  });

  test('an adult takes back a young person’s words while they are asked again: one talk, about one question', async () => {
    const quote = await given('quote-anonymous');
    const again = await ask('quote-anonymous', ellis, { again: true });
    const left = await say(quote, pat, 'no');
    expect([left.id, (await consent.consent(quote.id))?.state, (await consent.mayUse(ellis, purposeOf({ scope: 'quote-anonymous' }))).whyNot]).toEqual([again.id, 'superseded', 'CONSENT_WAITING']);
  });

  test('from 16 their own yes is enough, and nobody else is asked', async () => {
    const older = await aYoungPerson('2010-03-04');
    await expect(ask('photo-public', older)).rejects.toThrow('WHO_DECIDES_NOT_KNOWN');
    await members.linkGuardian({ memberId: older, guardianId: pat, relation: 'mother', from: plainDate('2020-01-01') }, by);
    const asked = await ask('photo-internal', older);
    expect([asked.holders, asked.whoMust]).toEqual([[], 'self-and-tell-guardian']);
    expect((await say(asked, themselves(older), 'yes')).state).toBe('given');
    await expect(say(asked, pat, 'no')).rejects.toThrow('NOT_YOUR_PERMISSION');
  });

  test('under 16 a named worker’s view lets them decide that one thing alone, and it stands in the evidence', async () => {
    const view = { memberId: ellis, scope: 'photo-internal', understands: true, weighs: true, notPressured: true, talkedOn: fixture.clock.today(), reviewOn: null, there: 'Ellis and Jo', ownWords: 'It goes on a wall, then it is out.', note: 'Ellis told me who would see it.' };
    await fixture.get(AssessUnderstanding).run(view, asPerson(jo, 'coordinator'));
    const asked = await ask();
    expect((await say(asked, themselves(ellis), 'yes')).state).toBe('given');
    expect((await rows('select gillick_id is not null as proved from consent.decision where consent_id = $1', asked.id))[0]).toEqual({ proved: true });
    expect((await ask('travel')).whoMust).toBe('guardian-and-self');
    expect(JSON.stringify(await rows('select * from consent.gillick'))).not.toContain('who would see it');
  });

  test('somebody else’s question is nobody’s to answer, and nonsense is refused by its field', async () => {
    const asked = await ask();
    await expect(say(asked, await aPerson('Sam'), 'yes')).rejects.toThrow('NOT_YOUR_PERMISSION');
    await expect(say({ id: newId() }, pat, 'yes')).rejects.toThrow('NOT_FOUND');
    await expect(say(asked, pat, 'perhaps')).rejects.toMatchObject({ code: 'ANSWER_UNKNOWN', field: 'answer' });
    await expect(ask('everything')).rejects.toMatchObject({ code: 'SCOPE_UNKNOWN', field: 'scope' });
    await expect(ask('travel', newId())).rejects.toThrow('NOT_FOUND');
    await expect(ask('travel', ellis, { detail: 'x'.repeat(201) })).rejects.toMatchObject({ code: 'ANSWER_TOO_LONG', field: 'detail' });
  });

  test('Easy Read is chosen once, and the evidence says which words were shown', async () => {
    await fixture.get(ReadingFormats).choose(themselves(ellis), 'easy-read', fixture.clock.now());
    const asked = await ask();
    await say(asked, themselves(ellis), 'yes');
    expect(await rows(`select f.format, d.told->>'yes' as yes from consent.decision d join consent.consent_form f on f.id = d.form_id where consent_id = $1`, asked.id)).toEqual([{ format: 'easy-read', yes: 'Yes' }]);
  });
});

describe('who may say yes, by the council’s table', () => {
  const officer = async () => {
    const id = await aPerson('Olu');
    await members.linkGuardian({ memberId: ellis, guardianId: id, relation: 'council-officer', from: plainDate('2020-01-01') }, by);
    return id;
  };

  test('under a care order the council’s officer, and no longer the parent', async () => {
    await status(ellis, 'care-order');
    const olu = await officer();
    const asked = await ask('travel');
    expect(asked.holders.map(({ personId, capacity }) => [personId, capacity])).toEqual([[olu, 'council']]);
    await expect(say(asked, pat, 'yes')).rejects.toThrow('NOT_YOUR_PERMISSION');
    await say(asked, themselves(ellis), 'yes');
    expect((await say(asked, olu, 'yes')).state).toBe('given');
    expect(await rows('select capacity from consent.decision where consent_id = $1 order by seq', asked.id)).toEqual([{ capacity: 'self' }, { capacity: 'council' }]);
  });

  test('a poster of somebody the council looks after takes the young person, who decides for them, and a manager: for a year', async () => {
    await status(ellis, 'care-order');
    const olu = await officer();
    const lead = await aPerson('Lena');
    const asked = await ask('photo-public');
    expect(asked.managerCheck).toBe('waiting');
    await say(asked, themselves(ellis), 'yes');
    expect((await say(asked, olu, 'yes')).state).toBe('asked');
    await expect(fixture.get(CheckConsentByManager).run(asked.id, asPerson(olu, 'service-lead'))).rejects.toThrow('MANAGER_IS_GIVER');
    expect(await fixture.get(CheckConsentByManager).run(asked.id, asPerson(lead, 'service-lead'))).toMatchObject({ state: 'given', until: '2027-11-23' });
  });

  test('who decides is asked anew at each answer: a court order between question and answer counts', async () => {
    const asked = await ask('travel');
    await status(ellis, 'care-order');
    const olu = await officer();
    await expect(say(asked, pat, 'yes')).rejects.toThrow('NOT_YOUR_PERMISSION');
    await say(asked, themselves(ellis), 'yes');
    expect((await say(asked, olu, 'yes')).state).toBe('given');
  });

  test('of somebody who came here alone there are no pictures; while nobody may decide, nobody is asked but themselves', async () => {
    await status(ellis, 'unaccompanied');
    await expect(ask('photo-internal')).rejects.toThrow('PUBLIC_NOT_FOR_THEM');
    const asked = await ask('travel');
    expect([asked.holders, (await fixture.facts()).some(({ name, subjectId }) => name === 'consent.nobody-may-say-yes' && subjectId === asked.id)]).toEqual([[], true]);
  });
});

describe('what is kept', () => {
  test('nobody changes what was said, shown, or thought of somebody’s understanding; their words are sealed', async () => {
    await say(await ask(), themselves(ellis), 'yes', 'Only if my school is not in it');
    for (const change of [`update consent.decision set decision = 'no'`, 'delete from consent.decision', 'truncate consent.gillick', `update consent.consent_form set words = '{}'`]) {
      await expect(rows(change)).rejects.toThrow(/only ever added to|permission denied|must be owner/);
    }
    expect(JSON.stringify(await rows('select * from consent.decision'))).not.toContain('my school');
    expect(JSON.stringify(await fixture.facts())).not.toContain('my school');
  });

  test('what somebody told us is written down by one of us, and heard by another', async () => {
    const asked = await ask();
    const spoken = { id: asked.id, giverId: pat, answer: 'yes', words: 'That is fine', witnessId: tess, shownId: null };
    const record = (different: Partial<typeof spoken> = {}) => fixture.get(RecordAnswer).spoken({ ...spoken, ...different }, asPerson(jo, 'coordinator'));
    await expect(record({ witnessId: jo })).rejects.toMatchObject({ code: 'WITNESS_NEEDED', field: 'witnessId' });
    await expect(record({ witnessId: newId() })).rejects.toThrow('WITNESS_NEEDED');
    await expect(record({ giverId: jo })).rejects.toThrow('OWN_ANSWER_BY_HAND');
    await record();
    expect(await rows('select method, collected_by, witnessed_by from consent.decision where consent_id = $1', asked.id)).toEqual([{ method: 'verbal-witnessed', collected_by: jo, witnessed_by: tess }]);
    await expect(rows(`insert into consent.decision (id, consent_id, giver_id, capacity, decision, method, collected_by, form_id, told, at)
      select gen_random_uuid(), consent_id, giver_id, capacity, decision, 'verbal-witnessed', collected_by, form_id, told, at from consent.decision where consent_id = $1`, asked.id)).rejects.toThrow('decision_witnessed');
  });
});

describe('stopping', () => {
  const use = (consentId: Id<'Consent'>, different: Record<string, unknown> = {}) =>
    consent.registerUse({ consentId, kind: 'place', thingId: null, place: 'The wall at Harbour House', ownerId: jo, recall: 'removable', days: 1, ...different }, by);

  test('also after somebody wanted to talk about it', async () => {
    const photo = await given();
    await use(photo.id);
    expect((await say(photo, pat, 'talk')).state).toBe('in-discussion');
    expect((await rows('select id from consent.takedown where use_id in (select id from consent.consent_use where consent_id = $1)', photo.id)).length).toBe(0);
    expect((await say(photo, themselves(ellis), 'no')).state).toBe('withdrawn');
    expect((await rows('select id from consent.takedown where use_id in (select id from consent.consent_use where consent_id = $1)', photo.id)).length).toBe(1);
  });

  test('it ends future use at once, and every copy gets a name and a day', async () => {
    const photo = await given();
    await use(photo.id);
    await use(photo.id, { place: 'The staff newsletter on paper', recall: 'cannot-recall', days: 0 });
    expect((await say(photo, themselves(ellis), 'no')).state).toBe('withdrawn');
    await expect(use(photo.id, { place: 'One more wall' })).rejects.toThrow('CONSENT_WITHDRAWN');
    const tasks = await fixture.get(UsesRead).takedownsOf([photo.id]);
    expect(tasks.map(({ place, state, dueOn, ownerId }) => [place, state, dueOn, ownerId])).toEqual([
      ['The staff newsletter on paper', 'cannot-recall', '2026-11-23', jo], ['The wall at Harbour House', 'open', addDays(plainDate('2026-11-23'), 1), jo],
    ]);
    await fixture.get(SettleTakedown).run(tasks[1]!.id, 'done', asPerson(jo, 'coordinator'));
    await expect(fixture.get(SettleTakedown).run(tasks[1]!.id, 'done', asPerson(jo, 'coordinator'))).rejects.toThrow('TAKEDOWN_SETTLED');
    expect(await fixture.get(UsesRead).living([photo.id])).toEqual([]);
  });

  test('saying it twice, or at once from two phones, opens one task a copy', async () => {
    const photo = await given();
    await use(photo.id);
    await Promise.all([say(photo, themselves(ellis), 'no'), say(photo, themselves(ellis), 'no'), say(photo, pat, 'no')]);
    expect(await fixture.get(UsesRead).takedownsOf([photo.id])).toHaveLength(1);
  });

  test('a stop and a new place at the same moment: the place is never there without a task', async () => {
    for (let round = 0; round < 15; round++) {
      const scope = ['photo-internal', 'travel', 'emergency', 'research', 'partner-data'][round % 5]!;
      ellis = await aYoungPerson('2010-03-04');
      const asked = await ask(scope);
      const yes = await say(asked, themselves(ellis), 'yes');
      const [stopped, placed] = await Promise.allSettled([say(yes, themselves(ellis), 'no'), use(yes.id)]);
      expect(stopped.status).toBe('fulfilled');
      const tasks = await fixture.get(UsesRead).takedownsOf([yes.id]);
      expect(tasks).toHaveLength(placed.status === 'fulfilled' ? 1 : 0);
      if (placed.status === 'rejected') expect(placed.reason).toMatchObject({ code: 'CONSENT_WITHDRAWN' });
    }
  });

  test('changing one’s mind again is one word too', async () => {
    const photo = await given();
    await say(photo, themselves(ellis), 'no');
    expect((await say(photo, themselves(ellis), 'yes')).state).toBe('given');
  });
});

describe('the eighteenth birthday', () => {
  test('what others decided is used for nothing any more, also when no job has run; their own yes wakes it', async () => {
    const photo = await given();
    const purpose = purposeOf({ scope: 'photo-internal' });
    await ask('photo-internal', ellis, { again: true });
    await rows(`update consent.consent set until = '2030-01-01' where id = $1`, photo.id);
    fixture.clock.set('2029-03-03T23:30:00Z');
    expect((await consent.mayUse(ellis, purpose)).whyNot).toBeNull();
    fixture.clock.set('2029-03-04T00:30:00Z');
    expect((await consent.mayUse(ellis, purpose)).whyNot).toBe('CONSENT_FROZEN');
    await expect(say(photo, pat, 'yes')).rejects.toThrow('NOT_YOUR_PERMISSION');
    expect(await say(photo, themselves(ellis), 'yes')).toMatchObject({ state: 'given', decidedBy: 'self', whoMust: 'self' });
    expect((await consent.mayUse(ellis, purpose)).whyNot).toBeNull();
  });
});
