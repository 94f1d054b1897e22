import { AccountsDoor } from '@alongside/accounts/server';
import { plainDate, systemActor, type Actor, type Id } from '@alongside/kernel';
import { MembersDoor } from '@alongside/members/server';
import { OpportunitiesDoor } from '@alongside/opportunities/server';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { apiFixture, type ApiFixture } from './api-fixture';
import { letterTo } from './letters';
import { signedPlan } from './signed-plan';
import type { Visitor } from './visitor';

let api: ApiFixture;
let jo: Visitor;
let chloe: Visitor;
let actor: Actor;
let enquiryId: string;
let member: Id<'Member'>;
const by = systemActor('journey');
const TAKE = 'mutation ($id: ID!, $input: TakeInInput!) { takeInEnquiry(id: $id, input: $input) { id youngAge welcomeSteps { name } } }';
const INVITE = 'mutation ($s: ID!, $m: [ID!]!, $key: String!) { invite(sessionId: $s, memberIds: $m, idempotencyKey: $key) { bookings { id memberId } } }';
const CONFIRM = 'mutation($id: ID!) { confirmBooking(bookingId: $id) { state } }';

beforeAll(async () => {
  api = await apiFixture();
  actor = { kind: 'person', personId: (await api.get(AccountsDoor).personByDemoKey('coordinator'))?.id ?? null, roles: ['coordinator'], purpose: 'journey', assurance: 2 };
  jo = await api.as('coordinator');
});
afterAll(() => api?.close());

const enquiryIn = (page: string) => /name="enquiry" value="([^"]*)"/.exec(page)?.[1] ?? '';
async function aDate(heldOn: string, [startsAt, endsAt] = ['16:30', '18:00']): Promise<Id<'Session'>> {
  return api.get(OpportunitiesDoor).openSession({
    kind: 'panel', title: 'Help choose a youth worker', plainSummary: 'Two people want this job.', heldOn, startsAt, endsAt, place: 'Talbot Road hub', activity: 'interview-panel', seats: [{ kind: 'parent-carer', count: 3 }],
  }, actor as never);
}
const asked = (session: string, who: Id<'Member'>) => jo.refusal(INVITE, { s: session, m: [who], key: crypto.randomUUID() });
async function offered(session: string): Promise<string> {
  const { invite } = await jo.ask<{ invite: { bookings: { id: string; memberId: string }[] } }>(INVITE, { s: session, m: [member], key: crypto.randomUUID() });
  return invite.bookings.find(({ memberId }) => memberId === member)?.id ?? '';
}
const yes = (id: string) => chloe.ask('mutation ($id: ID!, $key: String!) { answerOffer(bookingId: $id, answer: YES, idempotencyKey: $key) { state } }', { id, key: crypto.randomUUID() });
const plan = async (id: string) => (await jo.ask<{ session: { safety: { needed: boolean; lacking: boolean } } }>('query($id: ID!) { session(id: $id) { safety { needed lacking } } }', { id })).session.safety;

test('Chloe is a mother of 17: she says that she is not 18 yet, and how old, and nothing more is asked of her', async () => {
  const typed = { name: 'Chloe', address: 'chloe@home.example', kind: 'parent', grownUp: 'no', age: '', heardFrom: 'hub', website: '' };
  const again = await api.visitor().post('/join', typed);
  expect([again.status, (await again.text()).includes('href="#age"')]).toEqual([422, true]);
  const page = await (await api.visitor().post('/join', { ...typed, age: '17' })).text();
  await api.runJobs();
  const code = /code is ([\w-]+)/.exec((await letterTo(api, 'chloe@home.example')).text)?.[1] ?? '';
  const thanks = await (await api.visitor().post('/join/code', { enquiry: enquiryIn(page), code })).text();
  // At 17 her own word is enough to join.
  expect(thanks).not.toContain('someone who looks after you');
  const { enquiries } = await jo.ask<{ enquiries: { id: string }[] }>('{ enquiries { id name kind age grownUp needsWord } }');
  expect(enquiries).toMatchObject([{ name: 'Chloe', kind: 'PARENT', age: 17, grownUp: false, needsWord: false }]);
  enquiryId = enquiries[0]?.id ?? '';
});

test('she comes in with her day of birth, whatever a tap says; a parent of whom nobody asked it is asked first', async () => {
  await jo.ask('mutation ($id: ID!) { answerEnquiry(id: $id) { state } }', { id: enquiryId });
  const input = { fullName: 'Chloe Ashworth', kind: 'PARENT' };
  expect(await jo.refusal(TAKE, { id: enquiryId, input })).toBe('BIRTH_DATE_NEEDED');
  expect(await jo.refusal(TAKE, { id: enquiryId, input: { ...input, grownUp: true } })).toBe('BIRTH_DATE_NEEDED');
  expect(await jo.refusal(TAKE, { id: enquiryId, input: { ...input, kind: 'ADULT_LIVED_EXPERIENCE', bornOn: '2008-12-05' } })).toBe('KIND_IS_GROWN_UP');
  // Under 16 the word of somebody who looks after her would come first, mother or not.
  expect(await jo.refusal(TAKE, { id: enquiryId, input: { ...input, bornOn: '2011-12-05' } })).toBe('GUARDIAN_WORD_NEEDED');
  const { takeInEnquiry } = await jo.ask<{ takeInEnquiry: { id: string; youngAge: number } }>(TAKE, { id: enquiryId, input: { ...input, bornOn: '2008-12-05' } });
  expect(takeInEnquiry.youngAge).toBe(17);
  member = takeInEnquiry.id as Id<'Member'>;
  await jo.ask('mutation ($id: ID!) { meetMember(memberId: $id) { stage } }', { id: member });
  await api.database.query("update accounts.person set demo_key = 'parent' where id = $1", [member]);
  chloe = await api.as('parent');

  const { writeDownEnquiry } = await jo.ask<{ writeDownEnquiry: { id: string } }>('mutation ($input: EnquiryWriting!) { writeDownEnquiry(input: $input) { id } }', { input: { name: 'Old', kind: 'PARENT', grownUp: true, cameBy: 'PHONE', channel: 'CALL', address: '01253 477299', agreed: true, talked: true } });
  await api.database.query('update members.enquiry set grown_up = null where id = $1', [writeDownEnquiry.id]);
  expect(await jo.refusal(TAKE, { id: writeDownEnquiry.id, input: { ...input, fullName: 'Old Hand' } })).toBe('GROWN_UP_NOT_SAID');
  await jo.ask(TAKE, { id: writeDownEnquiry.id, input: { ...input, fullName: 'Old Hand', grownUp: true } });
});

test('a mother of 15 has safe hours like any other of 15, on a parent’s place', async () => {
  const amy = (await api.get(MembersDoor).joinMember({ kind: 'parent', fullName: 'Amy Holt', bornOn: plainDate('2011-05-01'), reachBy: [] }, by)).id;
  expect(await asked(await aDate('2026-12-02', ['18:00', '21:30']), amy)).toBe('YOUNG_TOO_LATE');
});

test('on a date before her birthday, on a parent’s place, nobody counts on Chloe before a plan is signed', async () => {
  const before = await aDate('2026-12-02');
  const booking = await offered(before);
  expect(await plan(before)).toMatchObject({ needed: true, lacking: true });
  await yes(booking);
  await api.runReactions();
  expect(await jo.refusal(CONFIRM, { id: booking })).toBe('SAFETY_PLAN_NOT_SIGNED');
  await signedPlan(api, before);
  expect(await plan(before)).toMatchObject({ lacking: false });
  expect(await jo.ask(CONFIRM, { id: booking })).toMatchObject({ confirmBooking: { state: 'CONFIRMED' } });
});

test('offered at 17 for a day on which she is 18: late hours, no plan, her own yes alone', async () => {
  const after = await aDate('2026-12-09', ['18:00', '21:30']);
  const booking = await offered(after);
  expect((await plan(after)).lacking).toBe(false);
  await yes(booking);
  await api.runReactions();
  expect(await jo.ask(CONFIRM, { id: booking })).toMatchObject({ confirmBooking: { state: 'CONFIRMED' } });
});

test('a birthday put right between the offer and the day counts at once', async () => {
  const RIGHT = 'mutation ($id: ID!, $input: PutRightInput!) { putRecordRight(memberId: $id, input: $input) { id } }';
  const input = { fullName: 'Chloe Ashworth', kind: 'PARENT', bornOn: '2009-12-05' };
  // Nobody is made older on their own word who is not grown up.
  expect(await jo.refusal(RIGHT, { id: member, input: { ...input, bornOn: '2000-12-05', knownHow: 'THEY_SAID' } })).toBe('BIRTH_DATE_ON_OWN_WORD');
  await jo.ask(RIGHT, { id: member, input: { ...input, knownHow: 'WORKER_SAID' } });
  expect((await api.get(OpportunitiesDoor).notReadyOn(plainDate('2026-12-09'))).map(({ codes }) => codes[0])).toEqual([expect.stringMatching(/^YOUNG_|^SAFETY_|^PERMISSION_/)]);
  await jo.ask(RIGHT, { id: member, input: { ...input, bornOn: '2008-12-05', knownHow: 'SAW_PAPER' } });
  expect(await api.get(OpportunitiesDoor).notReadyOn(plainDate('2026-12-09'))).toEqual([]);
});

test('she came, before her birthday and after: at 17 nobody waits for a word on child employment', async () => {
  await api.clock.set('2026-12-10T09:00:00Z');
  jo = await api.as('coordinator');
  for (const { id, sessionId } of await api.database.query<{ id: string; sessionId: string }>('select id, session_id as "sessionId" from opportunities.booking where member_id = $1 order by id', [member])) {
    await jo.ask('mutation($id: ID!) { markAttendance(bookingId: $id, attendance: CAME) { id } }', { id });
    await jo.ask('mutation($id: ID!, $key: String!) { closeRegister(sessionId: $id, idempotencyKey: $key) { id } }', { id: sessionId, key: crypto.randomUUID() });
  }
  await api.runReactions();
  const { paymentsToCheck } = await jo.ask<{ paymentsToCheck: { flag: string | null }[] }>('{ paymentsToCheck { flag } }');
  expect(paymentsToCheck.length).toBeGreaterThan(0);
  expect(paymentsToCheck.map(({ flag }) => flag)).not.toContain('CHILD_EMPLOYMENT_PENDING');
});
