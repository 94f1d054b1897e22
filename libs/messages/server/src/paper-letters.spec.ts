import { ConsentDoor } from '@alongside/consent/server';
import { clockTimeOf, newId, plainDate, systemActor, type Id } from '@alongside/kernel';
import { MembersDoor } from '@alongside/members/server';
import { Mailer } from '@alongside/platform/notify';
import { serverFixture, type ServerFixture } from '@alongside/platform/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi, type MockInstance } from 'vitest';

import { PlanReminder } from './actions/plan-reminder';
import { PostLetters } from './actions/post-letters';
import { PrintLetters } from './actions/print-letters';
import { QueueMessage } from './actions/queue-message';
import { MessagesModule } from './index';
import { DeliverMessages } from './jobs/deliver-messages.job';
import { Letters } from './letters/letters';

const MORNING = '2026-11-23T09:00:00Z';
const by = systemActor('test');
let fixture: ServerFixture;
let members: MembersDoor;
let send: MockInstance<Mailer['send']>;

beforeAll(async () => {
  fixture = await serverFixture([MessagesModule]);
  members = fixture.get(MembersDoor);
});
afterAll(() => fixture.close());
beforeEach(() => {
  vi.restoreAllMocks();
  fixture.clock.set(MORNING);
  vi.spyOn(fixture.get(Letters), 'write').mockResolvedValue({ subject: 'Something new', paragraphs: ['Hi Sam.'], from: 'Jo', arriveBy: plainDate('2026-12-03') });
  send = vi.spyOn(fixture.get(Mailer), 'send').mockResolvedValue();
});

async function wantsLetters(address: string | null = '4 Sample Street\nBlackpool\nFY1 9ZZ'): Promise<Id<'Member'>> {
  const { id } = await members.joinMember({ kind: 'parent', fullName: 'Sam Test', email: `sam.${newId()}@mail.example`, reachBy: ['post'] }, by);
  if (address) await members.sayPostalAddress(id, address, by);
  return id;
}
const own = (id: Id<'Member'>) => id as string as Id<'Person'>;
const queue = async (id: Id<'Member'>, kind: 'booked' | 'permission-not-given' | 'details-changed' = 'booked', about: Record<string, string> = {}) => {
  await fixture.get(QueueMessage).run({ kind, toPersonId: own(id), about, dedupeKey: `${kind}:${newId()}` });
  await fixture.get(DeliverMessages).run();
};
const standing = async (id: Id<'Member'>) =>
  fixture.database.query('select m.state, m.channel, m.problem, l.id as letter, l.state as paper, l.post_by::text as "postBy" from messages.message m left join messages.paper_letter l on l.message_id = m.id where m.to_person = $1', [id]);

describe('a message to somebody who wants letters', () => {
  test('waits on paper, once, and is never mailed, though we know a mail address', async () => {
    const sam = await wantsLetters();
    await queue(sam);
    await fixture.get(DeliverMessages).run();
    expect(await standing(sam)).toEqual([expect.objectContaining({ state: 'to-post', channel: 'post', paper: 'waiting', postBy: '2026-11-24' })]);
    expect(send).not.toHaveBeenCalled();
  });

  test('waits for no hour at which their phone is safe', async () => {
    const sam = await wantsLetters();
    await members.correctRecord(sam, { safeTimes: [{ days: ['SU'], from: '12:00', to: '13:00' }] }, by);
    await queue(sam);
    expect(await standing(sam)).toEqual([expect.objectContaining({ paper: 'waiting' })]);
  });

  test('that is hard news about a child waits for a call first, as by mail', async () => {
    const sam = await wantsLetters();
    await queue(sam, 'permission-not-given');
    expect(await standing(sam)).toEqual([expect.objectContaining({ state: 'held', letter: null })]);
  });

  test('is a call when they said no to post, or where to is not known', async () => {
    const [no, nowhere] = [await wantsLetters(), await wantsLetters(null)];
    const { id } = await fixture.get(ConsentDoor).askConsent({ memberId: no, scope: 'contact', channel: 'post' }, by);
    await fixture.get(ConsentDoor).answerConsent({ consentId: id, answer: 'no', words: null, giverId: own(no) }, by);
    for (const one of [no, nowhere]) await queue(one);
    expect(await standing(no)).toEqual([expect.objectContaining({ state: 'failed', problem: 'SAID_NO', letter: null })]);
    expect(await standing(nowhere)).toEqual([expect.objectContaining({ state: 'failed', problem: 'NO_POSTAL_ADDRESS', letter: null })]);
  });

  test('about a change made in their name trusts no address that was said lately', async () => {
    const [fresh, old] = [await wantsLetters(), await wantsLetters()];
    await fixture.database.query("update members.postal_address set said_at = '2026-01-01' where id = $1", [old]);
    for (const one of [fresh, old]) await queue(one, 'details-changed', { changedAt: MORNING });
    expect(await standing(fresh)).toEqual([expect.objectContaining({ state: 'failed', problem: 'NO_POSTAL_ADDRESS' })]);
    expect(await standing(old)).toEqual([expect.objectContaining({ paper: 'waiting' })]);
  });

  test('is posted by one of two who tick it at once', async () => {
    const sam = await wantsLetters();
    await queue(sam);
    const letter = (await standing(sam))[0]?.letter as Id<'PaperLetter'>;
    await fixture.get(PrintLetters).run([letter], by);
    const ticked = await Promise.allSettled([1, 2].map(() => fixture.get(PostLetters).posted([letter], by)));
    expect(ticked.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await standing(sam)).toEqual([expect.objectContaining({ state: 'sent', paper: 'posted' })]);
  });
});

test('a reminder on paper is planned so early that it is there the day before', async () => {
  const [letters, mail] = [await wantsLetters(), (await members.joinMember({ kind: 'parent', fullName: 'Ed Test', email: 'ed@mail.example', reachBy: ['email'] }, by)).id];
  for (const memberId of [letters, mail]) await fixture.get(PlanReminder).run({ bookingId: newId(), memberId, heldOn: plainDate('2026-12-08'), startsAt: clockTimeOf('16:30') });
  const due = async (id: Id<'Member'>) => (await fixture.database.query<{ day: string }>('select due_at::date::text as day from messages.reminder where member_id = $1', [id]))[0]?.day;
  expect([await due(letters), await due(mail)]).toEqual(['2026-12-01', '2026-12-07']);
});
