import { plainDate, systemActor, type Actor, type Id } from '@alongside/kernel';
import { MembersDoor } from '@alongside/members/server';
import { serverFixture, type ServerFixture } from '@alongside/platform/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';

import { WriteFormVersion } from './actions/write-form-version';
import { ConsentDoor, ConsentModule, purposeOf } from './index';
import { AskAgainJob } from './jobs/ask-again.job';
import { ConsentsRead } from './store/consents.read';

let fixture: ServerFixture;
let consent: ConsentDoor;
const by = systemActor('test');
const scopes = ['travel', 'research', 'emergency', 'partner-data', 'training-use', 'share-needs'];
let scope = '';

beforeAll(async () => {
  fixture = await serverFixture([ConsentModule]);
  consent = fixture.get(ConsentDoor);
});
afterAll(() => fixture.close());
beforeEach(() => {
  fixture.clock.set('2026-11-23T09:00:00Z');
  // A form is everybody's: each story changes another one.
  scope = scopes.pop() ?? '';
});

const as = (personId: string): Actor => ({ kind: 'person', personId: personId as Id<'Person'>, roles: [], purpose: 'portal', assurance: 1 });
const say = (consentId: Id<'Consent'>, who: string, answer: string) => consent.answerConsent({ consentId, answer, words: null, giverId: who as Id<'Person'> }, as(who));
const aMember = async () => (await fixture.get(MembersDoor).joinMember({ kind: 'parent', fullName: 'Maria Reed', bornOn: null, reachBy: [] }, by)).id;
async function yesOf(memberId: Id<'Member'>) {
  const { id } = await consent.askConsent({ memberId, scope }, by);
  return say(id, memberId, 'yes');
}
const words = { question: 'Can we do this and that for {you}?', what: 'We do both.', cannotRecall: null, whyWeAsk: 'It is more than before.' };
const write = (meaningChanged: boolean, validFrom = '2026-12-01') => fixture.get(WriteFormVersion).run(scope, { validFrom: plainDate(validFrom), meaningChanged, words: { standard: words, 'easy-read': words } }, by);
const night = (on: string) => {
  fixture.clock.set(`${on}T02:00:00Z`);
  return fixture.get(AskAgainJob).run();
};
const asked = async (memberId: Id<'Member'>) => (await fixture.facts()).filter(({ name, data }) => name === 'consent.renewal-asked' && data.memberId === memberId).map(({ data }) => [data.because, data.stepCount]);
const wallet = (memberId: Id<'Member'>) => fixture.get(ConsentsRead).ofMember(memberId);
const whyNot = async (memberId: Id<'Member'>) => (await consent.mayUse(memberId, purposeOf({ scope }))).whyNot;

describe('a form that comes to mean something else', () => {
  test('asks everybody anew on its day, once; the old yes counts for the council’s days and not one more', async () => {
    const maria = await aMember();
    const first = await yesOf(maria);
    await write(true);
    await night('2026-11-30');
    expect(await asked(maria)).toEqual([]);
    for (let time = 0; time < 3; time += 1) await night('2026-12-01');
    expect(await asked(maria)).toEqual([['wording', 0]]);
    const [question, old] = await wallet(maria);
    expect([question?.state, question?.renewsId, question?.inNewWords, old?.state, old?.until]).toEqual(['asked', first.id, true, 'given', '2027-01-30']);
    expect(await whyNot(maria)).toBeNull();
    fixture.clock.set('2027-01-30T09:00:00Z');
    expect(await whyNot(maria)).toBeNull();
    fixture.clock.set('2027-01-31T09:00:00Z');
    expect(await whyNot(maria)).toBe('CONSENT_EXPIRED');
    await say(question!.id, maria, 'yes');
    expect(await whyNot(maria)).toBeNull();
  });

  test('tells them once more before the old yes ends, and a no to the new words ends it at once', async () => {
    const maria = await aMember();
    await yesOf(maria);
    await write(true);
    for (const on of ['2026-12-01', '2026-12-02', '2026-12-31', '2027-01-01']) await night(on);
    expect(await asked(maria)).toEqual([['wording', 0], ['interval', 30]]);
    await say((await wallet(maria)).find(({ state }) => state === 'asked')!.id, maria, 'no');
    expect(await whyNot(maria)).toBe('CONSENT_REFUSED');
  });

  test('begins an open question again: what was said to the old words is kept, and is no answer to the new', async () => {
    const maria = await aMember();
    const { id } = await consent.askConsent({ memberId: maria, scope }, by);
    await say(id, maria, 'talk');
    await write(true);
    await night('2026-12-01');
    expect((await wallet(maria))[0]).toMatchObject({ id, state: 'asked', standing: [] });
    expect(await asked(maria)).toEqual([['wording', 0]]);
    expect(await fixture.database.query('select decision from consent.decision where consent_id = $1', [id])).toEqual([{ decision: 'talk' }]);
  });

  test('and a job that was cut off, or two at once, ask each person once', { timeout: 120_000 }, async () => {
    const many = [];
    for (let count = 0; count < 12; count += 1) many.push(await aMember());
    for (const one of many) await yesOf(one);
    await write(true);
    fixture.clock.set('2026-12-01T02:00:00Z');
    const job = fixture.get(AskAgainJob);
    await Promise.allSettled([job.run(), job.run()]);
    await job.run();
    for (const one of many) expect(await asked(one)).toEqual([['wording', 0]]);
  });
});

describe('a form whose words are only put right', () => {
  test('asks nobody again; whoever is asked from that day reads the new words', async () => {
    const [maria, sam] = [await aMember(), await aMember()];
    const first = await yesOf(maria);
    await write(false);
    await night('2026-12-01');
    expect([await asked(maria), (await wallet(maria)).map(({ id, until }) => [id, until])]).toEqual([[], [[first.id, first.until]]]);
    const { formId } = await consent.askConsent({ memberId: sam, scope }, by);
    expect(formId).not.toBe(first.formId);
  });

  test('and a version is never changed, nor written for today', async () => {
    await expect(write(true, '2026-11-23')).rejects.toMatchObject({ code: 'FORM_FROM_TOMORROW', field: 'validFrom' });
    await write(true, '2026-12-05');
    await expect(write(true, '2026-12-05')).rejects.toMatchObject({ code: 'FORM_NOT_AFTER_LAST', field: 'validFrom' });
    await expect(fixture.database.query('update consent.consent_form set meaning_changed = false')).rejects.toThrow(/only ever added to|permission denied|must be owner/);
  });
});
