import { AccountsDoor } from '@alongside/accounts/server';
import { ConsentDoor } from '@alongside/consent/server';
import { newId, plainDate, systemActor, type Actor, type Id } from '@alongside/kernel';
import { MembersDoor } from '@alongside/members/server';
import { Mailer, type Mail } from '@alongside/platform/notify';
import { serverFixture, type ServerFixture } from '@alongside/platform/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';

import { AssessUnderstanding } from '../../../consent/server/src/actions/assess-understanding';
import { SettleTakedown } from '../../../consent/server/src/actions/settle-takedown';
import { AskAgainJob } from '../../../consent/server/src/jobs/ask-again.job';
import { MessagesModule } from './index';
import { DeliverMessages } from './jobs/deliver-messages.job';

const by = systemActor('test');
let fixture: ServerFixture;
let consent: ConsentDoor;
let members: MembersDoor;
let jo: Actor;
let mails: Mail[];

beforeAll(async () => {
  fixture = await serverFixture([MessagesModule]);
  [consent, members] = [fixture.get(ConsentDoor), fixture.get(MembersDoor)];
  fixture.get(Mailer).send = async (mail) => void mails.push(mail);
  const joId = await fixture.get(AccountsDoor).openAccount({ displayName: 'Jo Marsden', firstName: 'Jo', email: 'jo@council.example', audience: 'staff', roles: ['coordinator'] }, by);
  jo = { kind: 'person', personId: joId, roles: ['coordinator'], purpose: 'test', assurance: 2 };
});
afterAll(() => fixture.close());
beforeEach(async () => {
  fixture.clock.set('2026-11-23T09:00:00Z');
  mails = [];
  await fixture.database.query('delete from messages.message');
});

/** Ellis, and Pat, who looks after Ellis and decides beside them. Each has mail. */
async function ellisAndPat(bornOn: string) {
  const mark = crypto.randomUUID();
  const pat = await fixture.get(AccountsDoor).openAccount({ displayName: 'Pat Reed', firstName: 'Pat', email: `pat.${mark}@mail.example`, audience: 'adult', roles: ['guardian'] }, by);
  const { id } = await members.joinMember({ kind: 'young-person', fullName: 'Ellis Reed', bornOn: plainDate(bornOn), email: `ellis.${mark}@mail.example`, reachBy: ['email'] }, by);
  await members.linkGuardian({ memberId: id, guardianId: pat, relation: 'mother', from: plainDate('2015-01-01') }, by);
  await members.recordLegalStatus({ memberId: id, kind: 'at-home', from: plainDate('2015-01-01'), checked: true, evidence: 'By phone' }, by);
  const ellis = id as string as Id<'Person'>;
  const say = (consentId: Id<'Consent'>, giverId: Id<'Person'>, answer: 'yes' | 'no') => consent.answerConsent({ consentId, answer, words: null, giverId }, by);
  const bothSayYes = async (scope = 'photo-internal') => {
    const { id: consentId } = await consent.askConsent({ memberId: id, scope }, by);
    const { state } = await say(consentId, ellis, 'yes');
    if (state !== 'given') await say(consentId, pat, 'yes');
    return consentId;
  };
  return { id, ellis, pat, say, bothSayYes, toEllis: () => mails.filter(({ to }) => to === `ellis.${mark}@mail.example`), toPat: () => mails.filter(({ to }) => to === `pat.${mark}@mail.example`) };
}
async function afterwards(): Promise<void> {
  await fixture.runReactions();
  await fixture.get(DeliverMessages).run();
}
const about = (found: readonly Mail[], subject: string) => found.filter((mail) => mail.subject === subject).map(({ text }) => text);

describe('a yes that was stopped', () => {
  async function stoppedBy(who: 'ellis' | 'pat') {
    const them = await ellisAndPat('2012-03-04');
    const consentId = await them.bothSayYes();
    await consent.registerUse({ consentId, kind: 'place', thingId: null, place: 'The wall', ownerId: jo.personId!, recall: 'removable', days: 1 }, by);
    await them.say(consentId, them[who], 'no');
    await afterwards();
    const [task] = await fixture.database.query<{ id: Id<'Takedown'> }>('select id from consent.takedown where consent_id = $1', [consentId]);
    await fixture.get(SettleTakedown).run(task!.id, 'done', jo);
    await afterwards();
    return them.toEllis();
  }

  test('by the member’s own hand: the letters say so', async () => {
    const letters = await stoppedBy('ellis');
    for (const subject of ['It is stopped', 'It is done']) expect(about(letters, subject)).toEqual([expect.stringContaining('You told us to stop something.')]);
  });

  test('by somebody who decides beside them: no letter says “you told us”, and none says who it was', async () => {
    const letters = await stoppedBy('pat');
    expect(about(letters, 'It is stopped')).toEqual([expect.stringContaining('A yes about you was stopped.')]);
    expect(about(letters, 'It is done')).toEqual([expect.stringContaining('A yes about you is over.')]);
    expect(letters.map(({ text }) => text).join()).not.toMatch(/told us to stop|Pat|photo|wall/);
  });

  test('by somebody else, and they want no mail: it is news to them, so somebody calls', async () => {
    const them = await ellisAndPat('2012-03-04');
    const consentId = await them.bothSayYes();
    const mail = await consent.askConsent({ memberId: them.id, scope: 'contact', channel: 'email' }, by);
    await them.say(mail.id, them.ellis, 'no');
    await them.say(consentId, them.pat, 'no');
    await afterwards();
    expect(await fixture.database.query(`select state, problem from messages.message where kind = 'yes-stopped' and to_person = $1`, [them.ellis])).toEqual([{ state: 'failed', problem: 'SAID_NO' }]);
  });
});

describe('a birthday', () => {
  test.each([
    ['13', '2013-12-20', 'Who says yes or no for them stays the same.'],
    ['16', '2010-12-20', 'they say yes or no to more things for themselves'],
    ['18', '2008-12-20', 'From then on they are an adult.'],
  ])('at %s: whoever looks after them reads what it changes, where everything is theirs at 16', async (_, bornOn, says) => {
    fixture.clock.set('2026-09-01T09:00:00Z');
    const them = await ellisAndPat(bornOn);
    await them.bothSayYes();
    await fixture.runReactions();
    mails = [];
    fixture.clock.set('2026-11-23T09:00:00Z');
    await fixture.get(AskAgainJob).run();
    fixture.clock.set('2026-12-20T09:00:00Z');
    await fixture.get(AskAgainJob).run();
    await afterwards();
    const letters = about(them.toPat(), 'For you to know about a birthday');
    expect(letters.length).toBeGreaterThan(0);
    for (const text of letters) expect(text.replaceAll(/\s+/g, ' ')).toContain(says);
  });
});

describe('somebody who decides about a date alone', () => {
  const activity = { title: 'Youth space', heldOn: plainDate('2026-12-08'), startsAt: '16:30', endsAt: '18:30', place: 'Harbour House', plainSummary: 'Plan the space.' };
  const asked = (memberId: Id<'Member'>) => consent.askForPermission({ memberId, sessionId: newId(), answerBy: plainDate('2026-12-03'), activity }, by);

  test('at 16 they are old enough, the letter says', async () => {
    const them = await ellisAndPat('2010-01-01');
    await asked(them.id);
    await afterwards();
    expect(about(them.toPat(), 'For you to know about 8 December')).toEqual([expect.stringContaining('They are old enough to say yes for themselves.')]);
  });

  test('at 14, because somebody talked with them and wrote down that they understand it: no letter says they are old enough', async () => {
    const them = await ellisAndPat('2012-01-01');
    const view = { understands: true, weighs: true, notPressured: true, talkedOn: plainDate('2026-11-20'), reviewOn: null, there: 'Tess', ownWords: 'If I want to leave I say so.', note: 'Ellis knows whom to call.' };
    await fixture.get(AssessUnderstanding).run({ memberId: them.id, scope: 'attend-this-activity', ...view }, jo);
    await asked(them.id);
    await afterwards();
    const [text] = about(them.toPat(), 'For you to know about 8 December');
    expect(text).toContain('We talked with them.');
    expect(text).not.toMatch(/old enough|Ellis|Tess/);
  });
});
