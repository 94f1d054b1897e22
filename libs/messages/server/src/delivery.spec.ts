import { AccountsDoor } from '@alongside/accounts/server';
import { newId, systemActor, type Id } from '@alongside/kernel';
import { MembersDoor } from '@alongside/members/server';
import type { Letter } from '@alongside/messages/rules';
import { Mailer } from '@alongside/platform/notify';
import { Transactions } from '@alongside/platform/database';
import { serverFixture, type ServerFixture } from '@alongside/platform/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi, type MockInstance } from 'vitest';

import { ClaimMessages } from './actions/claim-messages';
import { QueueMessage } from './actions/queue-message';
import { ReleaseMessage } from './actions/release-message';
import { MessagesDoor, MessagesModule } from './index';
import { DeliverMessages } from './jobs/deliver-messages.job';
import { Letters } from './letters/letters';

const MORNING = '2026-11-23T09:00:00Z';
let fixture: ServerFixture;
let sam: Id<'Person'>;
const by = systemActor('test');
const letter: Letter = { subject: 'See you tomorrow', paragraphs: ['Hi Sam.'], from: 'Jo' };
const deliver = () => fixture.get(DeliverMessages).run();
const queue = (key: string, toPersonId = sam, kind: 'booked' | 'permission-not-given' = 'booked') =>
  fixture.get(QueueMessage).run({ kind, toPersonId, about: { bookingId: newId() }, dedupeKey: key });
const row = async (key: string) => (await fixture.database.query('select * from messages.message where dedupe_key = $1', [key]))[0];
const leaseOver = () => fixture.database.query("update messages.message set leased_until = now() - interval '1 second', next_at = now()");

beforeAll(async () => {
  fixture = await serverFixture([MessagesModule]);
  sam = await fixture.get(AccountsDoor).openAccount({ displayName: 'Sam Test', firstName: 'Sam', email: 'sam@mail.example', audience: 'adult', roles: ['parent-carer'] }, by);
});
afterAll(() => fixture.close());

let send: MockInstance<Mailer['send']>;
beforeEach(async () => {
  vi.restoreAllMocks();
  fixture.clock.set(MORNING);
  await fixture.database.query('delete from messages.message');
  vi.spyOn(fixture.get(Letters), 'write').mockResolvedValue(letter);
  send = vi.spyOn(fixture.get(Mailer), 'send').mockResolvedValue();
});

describe('a message', () => {
  test('is sent once, with its own id for the mail server to know it by', async () => {
    await queue('booked:1');
    await deliver();
    await deliver();
    expect(send).toHaveBeenCalledTimes(1);
    const sent = await row('booked:1');
    expect(sent).toMatchObject({ state: 'sent', sent_at: new Date(MORNING) });
    expect(send.mock.calls[0]?.[0]).toMatchObject({ messageId: sent?.id, to: 'sam@mail.example', subject: 'See you tomorrow' });
    expect(send.mock.calls[0]?.[0].text).toContain('Hi Sam.');
  });

  test('for the same happening is queued once, also when two ask at the same time', async () => {
    await Promise.all([queue('booked:2'), queue('booked:2'), queue('booked:2')]);
    await deliver();
    expect(send).toHaveBeenCalledTimes(1);
  });

  test('waits for a time its person said is safe, also when it was to go long before', async () => {
    const members = fixture.get(MembersDoor);
    const { id } = await members.joinMember({ kind: 'parent', fullName: 'Una Safe', email: 'una@mail.example', reachBy: ['email'] }, by);
    await members.correctRecord(id, { safeTimes: [{ days: ['MO'], from: '12:00', to: '13:00' }] }, by);
    await queue('booked:safe', id as string as Id<'Person'>);
    await deliver();
    expect(send).not.toHaveBeenCalled();
    expect(await row('booked:safe')).toMatchObject({ state: 'queued', due_at: new Date('2026-11-23T12:00:00Z') });
    fixture.clock.set('2026-11-23T13:30:00Z');
    await deliver();
    expect(send).not.toHaveBeenCalled();
    fixture.clock.set('2026-11-30T12:00:00Z');
    await leaseOver();
    await deliver();
    expect(send).toHaveBeenCalledTimes(1);
  });

  test('holds no words, no name and no address while it waits', async () => {
    await queue('booked:3');
    expect(JSON.stringify(await row('booked:3'))).not.toMatch(/Sam|mail\.example/);
  });

  test('waits for a mail server that is away, and is not lost', async () => {
    send.mockRejectedValue(Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNECTION' }));
    await queue('booked:4');
    await deliver();
    expect(await row('booked:4')).toMatchObject({ state: 'queued', attempts: 1, last_problem: 'ECONNECTION' });
    await deliver();
    expect(send).toHaveBeenCalledTimes(1);
    send.mockResolvedValue();
    await leaseOver();
    await deliver();
    expect(await row('booked:4')).toMatchObject({ state: 'sent', attempts: 2 });
  });

  test('goes again with the same id when the sender died after sending and before the tick', async () => {
    await queue('booked:5');
    // The worker dies here: it has claimed, the server took the mail, nothing was written.
    const [claimed] = await fixture.get(ClaimMessages).run();
    expect(await fixture.get(ClaimMessages).run()).toEqual([]);
    await leaseOver();
    await deliver();
    expect(send.mock.calls.map(([mail]) => mail.messageId)).toEqual([claimed?.id]);
    expect(await row('booked:5')).toMatchObject({ state: 'sent', attempts: 2 });
  });

  test('is not taken by two senders at once', async () => {
    await Promise.all(Array.from({ length: 12 }, (_, n) => queue(`booked:many-${n}`)));
    await Promise.all([deliver(), deliver(), deliver()]);
    expect(send).toHaveBeenCalledTimes(12);
    expect(new Set(send.mock.calls.map(([mail]) => mail.messageId)).size).toBe(12);
  });

  test('does not leave when the deed that asked for it is undone', async () => {
    const undone = fixture.get(Transactions).run(async () => {
      await queue('booked:6');
      throw new Error('undone');
    });
    await expect(undone).rejects.toThrow('undone');
    await deliver();
    expect(send).not.toHaveBeenCalled();
  });

  test('that nobody needs any more is dropped', async () => {
    vi.mocked(fixture.get(Letters).write).mockResolvedValue(null);
    await queue('booked:7');
    await deliver();
    expect(send).not.toHaveBeenCalled();
    expect(await row('booked:7')).toMatchObject({ state: 'not-needed' });
  });
});

describe('somebody who cannot be reached by mail', () => {
  test('is a call for the coordinator, not a silence', async () => {
    const pat = await fixture.get(AccountsDoor).openAccount({ displayName: 'Pat', firstName: 'Pat', email: null, audience: 'adult', roles: ['guardian'] }, by);
    await queue('booked:8', pat);
    await deliver();
    expect(await row('booked:8')).toMatchObject({ state: 'failed', problem: 'NO_ADDRESS' });
    expect((await fixture.facts()).at(-1)).toMatchObject({ name: 'messages.message-failed', data: { problem: 'NO_ADDRESS' } });
  });

  test('because the address is refused can be tried again when it is put right', async () => {
    send.mockRejectedValueOnce(Object.assign(new Error('550 no such box'), { code: 'EENVELOPE', responseCode: 550 }));
    await queue('booked:9');
    await deliver();
    const failed = await row('booked:9');
    expect(failed).toMatchObject({ state: 'failed', problem: 'ADDRESS_REFUSED' });
    await fixture.get(ReleaseMessage).again(failed?.id, by);
    await deliver();
    expect(await row('booked:9')).toMatchObject({ state: 'sent', problem: null });
  });
});

describe('at night', () => {
  test('a message waits for the morning on the London clock', async () => {
    fixture.clock.set('2026-11-23T22:30:00Z');
    await queue('booked:10');
    await deliver();
    fixture.clock.set('2026-11-24T07:59:00Z');
    await deliver();
    expect(send).not.toHaveBeenCalled();
    fixture.clock.set('2026-11-24T08:00:00Z');
    await deliver();
    expect(send).toHaveBeenCalledTimes(1);
  });

  test('one that the mail server kept back in the day is not sent either', async () => {
    await queue('booked:11');
    fixture.clock.set('2026-11-23T23:00:00Z');
    await deliver();
    expect(send).not.toHaveBeenCalled();
  });
});

test('hard news leaves only after somebody has called', async () => {
  await queue('permission-not-given:1', sam, 'permission-not-given');
  await deliver();
  expect(send).not.toHaveBeenCalled();
  const held = await row('permission-not-given:1');
  await fixture.get(ReleaseMessage).afterCall(held?.id, by);
  await deliver();
  expect(send).toHaveBeenCalledTimes(1);
  await expect(fixture.get(ReleaseMessage).afterCall(held?.id, by)).rejects.toThrow('MESSAGE_NOT_HELD');
});

test('what was sent to a person can be told, without its words', async () => {
  await queue('booked:12');
  await deliver();
  const [line] = await fixture.get(MessagesDoor).sentTo(sam);
  expect(line).toMatchObject({ kind: 'booked', state: 'sent' });
  expect(JSON.stringify(line)).not.toContain('Hi');
});
