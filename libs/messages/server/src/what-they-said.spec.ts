import { AccountsDoor } from '@alongside/accounts/server';
import { ConsentDoor } from '@alongside/consent/server';
import { plainDate, systemActor, type Id } from '@alongside/kernel';
import { MembersDoor } from '@alongside/members/server';
import { ReactionRunner } from '@alongside/platform/events';
import { Mailer, type Mail } from '@alongside/platform/notify';
import { drainReactions, serverFixture, type ServerFixture } from '@alongside/platform/testing';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';

import { LinkGuardian } from '../../../members/server/src/actions/link-guardian';
import { AskAgainJob } from '../../../consent/server/src/jobs/ask-again.job';
import { QueueMessage } from './actions/queue-message';
import { MessagesModule } from './index';
import { DeliverMessages } from './jobs/deliver-messages.job';
import { TellLateCopies } from './jobs/tell-late-copies.job';
import { Letters } from './letters/letters';

const MORNING = '2026-11-23T09:00:00Z';
const by = systemActor('test');
let fixture: ServerFixture;
let consent: ConsentDoor;
let members: MembersDoor;
let mails: Mail[];
let ownerId: Id<'Person'>;

beforeAll(async () => {
  fixture = await serverFixture([MessagesModule]);
  [consent, members] = [fixture.get(ConsentDoor), fixture.get(MembersDoor)];
  fixture.get(Mailer).send = async (mail) => void mails.push(mail);
  const open = (firstName: string, role: 'supporter' | 'service-lead') =>
    fixture.get(AccountsDoor).openAccount({ displayName: `${firstName} Quayle`, firstName, email: `${firstName.toLowerCase()}@council.example`, audience: 'staff', roles: [role] }, by);
  ownerId = await open('Tess', 'supporter');
  await open('Bev', 'service-lead');
});
afterAll(() => fixture.close());
beforeEach(async () => {
  fixture.clock.set(MORNING);
  mails = [];
  await fixture.database.query('delete from messages.message');
});

const parent = async () => (await members.joinMember({ kind: 'parent', fullName: 'Sam Test', email: `sam.${crypto.randomUUID()}@mail.example`, reachBy: ['email'] }, by)).id;
const own = (memberId: Id<'Member'>) => memberId as string as Id<'Person'>;
async function said(memberId: Id<'Member'>, answer: 'yes' | 'no', question: { scope: string; channel?: string } = { scope: 'contact', channel: 'email' }): Promise<Id<'Consent'>> {
  const { id } = await consent.askConsent({ memberId, ...question }, by);
  await consent.answerConsent({ consentId: id, answer, words: null, giverId: own(memberId) }, by);
  return id;
}
const queue = (memberId: Id<'Member'>, kind: 'check-asked' | 'details-changed' | 'rest-over' = 'rest-over', about: Record<string, string> = {}) =>
  fixture.get(QueueMessage).run({ kind, toPersonId: own(memberId), about, dedupeKey: `${kind}:${memberId}` });
const deliver = () => fixture.get(DeliverMessages).run();
const react = () => drainReactions(fixture.database, fixture.get(ReactionRunner));
const standing = async (toPersonId: Id<'Person'>) => fixture.database.query<{ kind: string; state: string; problem: string | null }>('select kind, state, problem from messages.message where to_person = $1 order by kind', [toPersonId]);

describe('a no to mail', () => {
  // What a letter says is no matter here, only that it goes or does not.
  beforeEach(() => void vi.spyOn(fixture.get(Letters), 'write').mockResolvedValue({ subject: 'Something new', paragraphs: ['Hi Sam.'], from: 'Jo' }));
  afterEach(() => vi.restoreAllMocks());

  test('stops every letter by mail, and somebody calls instead', async () => {
    const sam = await parent();
    await said(sam, 'no');
    await queue(sam);
    await deliver();
    expect(mails).toEqual([]);
    expect(await standing(own(sam))).toEqual([{ kind: 'rest-over', state: 'failed', problem: 'SAID_NO' }]);
  });

  test('said while a letter waits stops that one, too, and no letter says that it is stopped', async () => {
    const sam = await parent();
    const id = await said(sam, 'yes');
    await queue(sam);
    await consent.answerConsent({ consentId: id, answer: 'no', words: null, giverId: own(sam) }, by);
    await react();
    await deliver();
    expect(mails).toEqual([]);
    expect((await standing(own(sam))).map(({ kind, state }) => [kind, state])).toEqual(expect.arrayContaining([['rest-over', 'failed'], ['yes-stopped', 'not-needed']]));
  });

  test('to texts stops no mail, a yes lets it go, and so does nothing said where they named mail as safe', async () => {
    const [texts, yes, nothing] = [await parent(), await parent(), await parent()];
    await said(texts, 'no', { scope: 'contact', channel: 'text' });
    await said(yes, 'yes');
    for (const one of [texts, yes, nothing]) await queue(one);
    await deliver();
    expect(mails).toHaveLength(3);
  });

  test('does not stop what keeps them safe: that somebody changed their details', async () => {
    const sam = await parent();
    await said(sam, 'no');
    await queue(sam, 'details-changed', { onDay: '2026-11-20' });
    await deliver();
    expect((await standing(own(sam))).map(({ problem }) => problem)).toEqual([null]);
  });

  test('a yes that ran out is no yes', async () => {
    const sam = await parent();
    const id = await said(sam, 'yes');
    await fixture.database.query(`update consent.consent set until = '2026-11-22' where id = $1`, [id]);
    await queue(sam);
    await deliver();
    expect(mails).toEqual([]);
  });
});

test('whoever looks after a young person reads of a birthday only when there is one', async () => {
  const pat = await fixture.get(AccountsDoor).openAccount({ displayName: 'Pat Reed', firstName: 'Pat', email: 'pat@mail.example', audience: 'adult', roles: ['guardian'] }, by);
  const { id: ellis } = await members.joinMember({ kind: 'young-person', fullName: 'Ellis Reed', bornOn: plainDate('2009-06-04'), reachBy: [] }, by);
  await members.linkGuardian({ memberId: ellis, guardianId: pat, relation: 'mother', from: plainDate('2015-01-01') }, by);
  const id = await said(ellis, 'yes', { scope: 'training-use' });
  await fixture.database.query(`update consent.consent set until = '2026-12-01' where id = $1`, [id]);
  fixture.clock.set('2026-12-01T09:00:00Z');
  await fixture.get(AskAgainJob).run();
  await react();
  expect((await standing(pat)).map(({ kind }) => kind)).not.toContain('who-decides-changes');
});

describe('somebody of 16 or 17 decides', () => {
  async function theirs() {
    const open = (firstName: string) => fixture.get(AccountsDoor).openAccount({ displayName: `${firstName} Holt`, firstName, email: `${firstName}.${crypto.randomUUID()}@mail.example`, audience: 'adult', roles: ['guardian'] }, by);
    const [pat, kim] = [await open('Pat'), await open('Kim')];
    const { id } = await members.joinMember({ kind: 'young-person', fullName: 'Robin Holt', bornOn: plainDate('2009-06-04'), reachBy: [] }, by);
    await members.linkGuardian({ memberId: id, guardianId: pat, relation: 'mother', from: plainDate('2015-01-01') }, by);
    const link = await members.linkGuardian({ memberId: id, guardianId: kim, relation: 'father', from: plainDate('2015-01-01') }, by);
    return { id, pat, kim, link };
  }
  const tell = (id: Id<'Guardianship'>, told: boolean) => fixture.get(LinkGuardian).tell(id, told, { kind: 'person', personId: ownerId, roles: ['coordinator'], purpose: 'test', assurance: 1 });
  const told = async (personId: Id<'Person'>) => (await standing(personId)).filter(({ kind }) => kind === 'decided-in-own-name').map(({ state }) => state);

  test('those who look after them hear once a day that they decided, and not what; where telling is not safe they hear nothing', async () => {
    const { id, pat, kim, link } = await theirs();
    await tell(link.id, false);
    const consentId = await said(id, 'yes', { scope: 'training-use' });
    await consent.answerConsent({ consentId, answer: 'no', words: null, giverId: own(id) }, by);
    await react();
    await deliver();
    expect([await told(pat), await told(kim)]).toEqual([['sent'], []]);
    const [letter] = mails.filter(({ text }) => text.includes('has said yes or no to something'));
    expect(`${letter!.subject} ${letter!.text}`).not.toMatch(/Robin|training/);
    expect((await standing(kim)).map(({ kind }) => kind)).toEqual([]);
  });

  test('and “do not tell” said while a letter waits stops that one, too', async () => {
    const { id, kim, link } = await theirs();
    await said(id, 'no', { scope: 'training-use' });
    await react();
    await tell(link.id, false);
    await deliver();
    expect(await told(kim)).toEqual(['not-needed']);
  });

  test('a wish to talk first is no decision, and an adult’s is nobody else’s', async () => {
    const { id, pat } = await theirs();
    const { id: asked } = await consent.askConsent({ memberId: id, scope: 'training-use' }, by);
    await consent.answerConsent({ consentId: asked, answer: 'talk', words: null, giverId: own(id) }, by);
    const grown = await parent();
    await said(grown, 'yes', { scope: 'training-use' });
    await react();
    expect([await told(pat), (await standing(own(grown))).filter(({ kind }) => kind === 'decided-in-own-name')]).toEqual([[], []]);
  });
});

describe('a copy that has to come down', () => {
  test('is told to whoever looks after it, without whose it is; late, they are reminded once and the service lead hears of it', async () => {
    const sam = await parent();
    const id = await said(sam, 'yes', { scope: 'photo-internal' });
    await consent.registerUse({ consentId: id, kind: 'place', thingId: null, place: 'The wall at Harbour House', ownerId, recall: 'removable', days: 1 }, by);
    await consent.registerUse({ consentId: id, kind: 'place', thingId: null, place: 'Printed books', ownerId, recall: 'cannot-recall', days: 0 }, by);
    await consent.answerConsent({ consentId: id, answer: 'no', words: null, giverId: own(sam) }, by);
    await react();
    await deliver();
    const toTess = () => mails.filter(({ to }) => to === 'tess@council.example');
    expect(toTess().map(({ subject }) => subject)).toEqual(['Something has to come down']);
    expect(toTess()[0]!.text).toContain('Tuesday 24 November');
    expect(JSON.stringify(toTess())).not.toMatch(/Sam|wall|Harbour/);
    for (const day of ['24', '25', '25', '26']) {
      fixture.clock.set(`2026-11-${day}T09:00:00Z`);
      await fixture.get(TellLateCopies).run();
      await deliver();
    }
    expect(toTess().map(({ subject }) => subject)).toEqual(['Something has to come down', 'Still to come down']);
    expect(mails.filter(({ to }) => to === 'bev@council.example').map(({ text }) => text.includes('One copy is late.'))).toEqual([true, true]);
  });
});
