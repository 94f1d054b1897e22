import { AccountsDoor } from '@alongside/accounts/server';
import { ConsentDoor } from '@alongside/consent/server';
import { newId, plainDate, systemActor, type Actor, type Id } from '@alongside/kernel';
import { MembersDoor } from '@alongside/members/server';
import { OpportunitiesDoor, type SessionWish } from '@alongside/opportunities/server';
import { Transactions } from '@alongside/platform/database';
import { Mailer, type Mail } from '@alongside/platform/notify';
import { serverFixture, type ServerFixture } from '@alongside/platform/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';

import { AnswerOffer } from '../../../opportunities/server/src/actions/answer-offer';
import { CloseRegister } from '../../../opportunities/server/src/actions/close-register';
import { ConfirmBooking } from '../../../opportunities/server/src/actions/confirm-booking';
import { Invite } from '../../../opportunities/server/src/actions/invite';
import { MarkAttendance } from '../../../opportunities/server/src/actions/mark-attendance';
import { GiveDueReminders } from './actions/give-due-reminders';
import { QueueMessage } from './actions/queue-message';
import { ReleaseMessage } from './actions/release-message';
import { MessagesModule } from './index';
import { DeliverMessages } from './jobs/deliver-messages.job';
import { SendDueReminders } from './jobs/send-due-reminders.job';
import { TellLatePayments } from './jobs/tell-late-payments.job';

const by = systemActor('test');

/** Jo coordinates, Sam is a parent, Ellis is 15 and Kim looks after Ellis. What is mailed is kept in `mails`. */
class ADate {
  readonly mails: Mail[] = [];
  jo!: Actor;
  sam!: Id<'Member'>;
  ellis!: Id<'Member'>;
  kim!: Id<'Person'>;

  private constructor(readonly fixture: ServerFixture) {}

  static async open(): Promise<ADate> {
    const date = new ADate(await serverFixture([MessagesModule]));
    await date.fill();
    return date;
  }

  private async fill(): Promise<void> {
    this.fixture.get(Mailer).send = async (mail) => void this.mails.push(mail);
    const accounts = this.fixture.get(AccountsDoor);
    const members = this.fixture.get(MembersDoor);
    const joId = await accounts.openAccount({ displayName: 'Jo Marsden', firstName: 'Jo', email: 'jo@council.example', audience: 'staff', roles: ['coordinator'] }, by);
    this.jo = { kind: 'person', personId: joId, roles: ['coordinator'], purpose: 'test', assurance: 2 };
    this.sam = (await members.joinMember({ kind: 'parent', fullName: 'Sam Test', email: 'sam@mail.example', reachBy: ['email'] }, by)).id;
    this.ellis = (await members.joinMember({ kind: 'young-person', fullName: 'Ellis Test', bornOn: plainDate('2011-03-02'), email: 'ellis@mail.example', reachBy: ['email'] }, by)).id;
    this.kim = await accounts.openAccount({ displayName: 'Kim Test', firstName: 'Kim', email: 'kim@mail.example', audience: 'adult', roles: ['guardian'] }, by);
    await members.linkGuardian({ memberId: this.ellis, guardianId: this.kim, relation: 'mother', from: plainDate('2020-01-01') }, by);
    await members.recordLegalStatus({ memberId: this.ellis, kind: 'at-home', from: plainDate('2020-01-01'), checked: true, evidence: 'By phone' }, by);
  }

  /** Opens a date and invites somebody. */
  async invite(memberId: Id<'Member'>, when: Partial<SessionWish> = {}): Promise<Id<'Booking'>> {
    const sessionId = await this.fixture.get(OpportunitiesDoor).openSession(
      {
        kind: 'panel', title: 'Help choose a new team manager', plainSummary: 'You meet 3 people and ask questions.', heldOn: '2026-12-08', startsAt: '16:30', endsAt: '18:30',
        place: 'Harbour House, room 2', activity: 'interview-panel', seats: [{ kind: 'parent-carer', count: 2 }, { kind: 'young-person', count: 1 }], ...when,
      },
      this.jo,
    );
    const [bookingId] = await this.fixture.get(Invite).run(sessionId, [memberId], this.jo);
    if (!bookingId) throw new Error('Nobody was invited.');
    return bookingId;
  }

  answer(bookingId: Id<'Booking'>, memberId: Id<'Member'>, answer: 'YES' | 'NO'): Promise<unknown> {
    return this.fixture.get(AnswerOffer).run(bookingId, answer, { kind: 'link', personId: memberId as unknown as Id<'Person'>, roles: [], purpose: 'test', assurance: 1 });
  }

  confirm(bookingId: Id<'Booking'>): Promise<unknown> {
    return this.fixture.get(ConfirmBooking).run(bookingId, this.jo);
  }

  async guardianSays(said: 'yes' | 'no'): Promise<void> {
    const [row] = await this.fixture.database.query<{ id: Id<'Permission'> }>('select id from consent.permission order by asked_at desc, id desc limit 1');
    await this.fixture.get(ConsentDoor).answer(row!.id, said, said === 'no' ? 'There is a school trip.' : null, {
      kind: 'link', personId: this.kim, roles: [], purpose: 'test', assurance: 1,
    });
  }

  async talkEnds(): Promise<void> {
    const [row] = await this.fixture.database.query<{ id: Id<'Permission'> }>('select id from consent.permission order by asked_at desc, id desc limit 1');
    await this.fixture.get(ConsentDoor).endTalk(row!.id, this.jo);
  }

  /** Everything that follows happens, and what is due is sent. Answers the new letters. */
  async afterwards(): Promise<readonly Mail[]> {
    const before = this.mails.length;
    await this.fixture.runReactions();
    await this.fixture.get(DeliverMessages).run();
    return this.mails.slice(before);
  }
}

let date: ADate;

beforeAll(async () => {
  date = await ADate.open();
});
afterAll(() => date.fixture.close());
beforeEach(async () => {
  date.fixture.clock.set('2026-11-23T09:00:00Z');
  await date.fixture.database.query('delete from messages.reminder');
  await date.afterwards();
});

const subjects = (mails: readonly { readonly subject: string }[]) => mails.map(({ subject }) => subject);
const remind = () => date.fixture.get(SendDueReminders).run();
/** Each story has a day of its own, because nobody is in two places at once. */
const on = (day: number) => ({ heldOn: `2026-12-${String(day).padStart(2, '0')}` });

describe('an invitation', () => {
  test('says what, when, where, how much and by when, with a page to answer on', async () => {
    await date.invite(date.sam);
    const [mail] = await date.afterwards();
    expect(mail).toMatchObject({ to: 'sam@mail.example', subject: 'Can you come on 8 December?' });
    expect(mail?.text).toMatch(/Hi Sam\. We would love your help\./);
    expect(mail?.text).toMatch(/Tuesday 8 December, 4:30pm to 6:30pm\. The place is Harbour House, room 2\./);
    expect(mail?.text).toMatch(/You get £[\d.]+, and your fares\. We pay you by \w+ \d+ \w+\./);
    expect(mail?.text).toMatch(/http:\/\/localhost\/i\/\S+/);
    expect(mail?.text).toContain('Jo, Working together');
  });

  test('that waited until after a no is not sent', async () => {
    const booking = await date.invite(date.sam, on(10));
    await date.fixture.runReactions();
    await date.answer(booking, date.sam, 'NO');
    expect(await date.afterwards()).toEqual([]);
  });
});

describe('a reminder', () => {
  test('comes once, the day before at the session’s own time, however often the clock strikes', async () => {
    const booking = await date.invite(date.sam, { ...on(9), startsAt: '16:30' });
    await date.answer(booking, date.sam, 'YES');
    await date.confirm(booking);
    expect(subjects(await date.afterwards())).toContain('You are booked for 9 December');
    date.fixture.clock.set('2026-12-08T16:29:00Z');
    await remind();
    expect(await date.afterwards()).toEqual([]);
    date.fixture.clock.set('2026-12-08T16:30:00Z');
    await Promise.all([remind(), remind(), remind()]);
    await remind();
    const mails = await date.afterwards();
    expect(subjects(mails)).toEqual(['See you tomorrow at 4:30pm']);
    expect(await date.afterwards()).toEqual([]);
  });

  test('is neither lost nor doubled when the worker dies between finding it and queueing it', async () => {
    const booking = await date.invite(date.sam, on(11));
    await date.answer(booking, date.sam, 'YES');
    await date.afterwards();
    date.fixture.clock.set('2026-12-10T17:00:00Z');
    const died = date.fixture.get(Transactions).run(async () => {
      expect(await date.fixture.get(GiveDueReminders).run()).toBe(1);
      throw new Error('killed');
    });
    await expect(died).rejects.toThrow('killed');
    expect(await date.afterwards()).toEqual([]);
    await remind();
    expect(subjects(await date.afterwards())).toEqual(['See you tomorrow at 4:30pm']);
  });

  test('does not come after a no, and comes again after a new yes', async () => {
    const booking = await date.invite(date.sam, on(15));
    await date.answer(booking, date.sam, 'YES');
    await date.answer(booking, date.sam, 'NO');
    await date.afterwards();
    const state = async () => (await date.fixture.database.query('select state from messages.reminder where booking_id = $1', [booking]))[0]?.state;
    expect(await state()).toBe('dropped');
    await date.answer(booking, date.sam, 'YES');
    await date.afterwards();
    expect(await state()).toBe('planned');
  });

  test('says “today” when the mail server was away over night, and nothing when it has begun', async () => {
    const booking = await date.invite(date.sam, on(12));
    await date.answer(booking, date.sam, 'YES');
    await date.afterwards();
    date.fixture.clock.set('2026-12-12T09:00:00Z');
    await remind();
    expect(subjects(await date.afterwards())).toEqual(['See you today at 4:30pm']);
    await date.fixture.get(QueueMessage).run({ kind: 'reminder', toPersonId: date.sam as never, about: { bookingId: booking }, dedupeKey: `late:${newId()}` });
    date.fixture.clock.set('2026-12-12T16:30:00Z');
    expect(await date.afterwards()).toEqual([]);
  });
});

describe('somebody under 16', () => {
  test('is told whom we asked, and whoever looks after them gets a page of their own', async () => {
    const booking = await date.invite(date.ellis, on(13));
    await date.answer(booking, date.ellis, 'YES');
    const mails = await date.afterwards();
    const told = mails.find(({ subject }) => subject === 'What happens next');
    const asked = mails.find(({ to }) => to === 'kim@mail.example');
    expect(told?.text).toContain('You are 15, so we also ask someone who looks after you.');
    expect(told?.text).toContain('We have asked Kim.');
    expect(asked).toMatchObject({ subject: 'We need a yes or no from you' });
    expect(asked?.text).toMatch(/http:\/\/localhost\/c\/\S+/);
    // Others may read a guardian's mail: no child's name, nothing of care.
    expect(`${asked?.subject} ${asked?.text}`).not.toMatch(/Ellis|social|care\b/i);
    await date.guardianSays('yes');
    expect(subjects(await date.afterwards())).toEqual(['Good news about 13 December']);
  });

  test('hears a no from a person first: the letter waits until somebody has called', async () => {
    const booking = await date.invite(date.ellis, on(14));
    await date.answer(booking, date.ellis, 'YES');
    await date.afterwards();
    await date.guardianSays('no');
    expect(await date.afterwards()).toEqual([]);
    await date.talkEnds();
    expect(await date.afterwards()).toEqual([]);
    const [held] = await date.fixture.database.query("select id from messages.message where state = 'held'");
    await date.fixture.get(ReleaseMessage).afterCall(held?.id, date.jo);
    await date.fixture.get(DeliverMessages).run();
    expect(date.mails.at(-1)).toMatchObject({ to: 'ellis@mail.example', subject: 'About what we talked about' });
  });
});

test('money that did not come on its day: we say so first, once', async () => {
  const booking = await date.invite(date.sam, on(17));
  await date.answer(booking, date.sam, 'YES');
  await date.confirm(booking);
  await date.afterwards();
  date.fixture.clock.set('2026-12-17T19:00:00Z');
  await date.fixture.get(MarkAttendance).run(booking, 'came', date.jo);
  const sessionId = (await date.fixture.get(OpportunitiesDoor).booking(booking))!.sessionId;
  await date.fixture.get(CloseRegister).run(sessionId, date.jo);
  await date.afterwards();
  const tell = () => date.fixture.get(TellLatePayments).run();
  await tell();
  expect(await date.afterwards()).toEqual([]);
  date.fixture.clock.set('2027-02-15T09:00:00Z');
  await tell();
  await tell();
  const mails = await date.afterwards();
  expect(subjects(mails)).toEqual(['Your money is late']);
  expect(mails[0]?.text).toMatch(/Your £[\d.]+ is late\. We are sorry\.[\s\S]+It is for Thursday 17 December\./);
});

test('somebody who did not name mail as safe gets none', async () => {
  await date.fixture.database.query("update members.member set reach_by = '{call}', phone = '07700900111' where id = $1", [date.sam]);
  await date.invite(date.sam, on(16));
  expect(await date.afterwards()).toEqual([]);
  const [failed] = await date.fixture.database.query("select problem from messages.message where state = 'failed'");
  expect(failed).toEqual({ problem: 'NO_ADDRESS' });
});
