import { AccountsDoor } from '@alongside/accounts/server';
import { ConsentDoor } from '@alongside/consent/server';
import { newId, plainDate, systemActor, type Actor, type Id } from '@alongside/kernel';
import { MembersDoor } from '@alongside/members/server';
import { OpportunitiesDoor } from '@alongside/opportunities/server';
import { Transactions } from '@alongside/platform/database';
import { EventLog } from '@alongside/platform/events';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { apiFixture, type ApiFixture } from './api-fixture';
import { signedPlan } from './signed-plan';
import type { Visitor } from './visitor';

const by = systemActor('journey');
const MONEY = '{ myPayments { state whyItWaits waitsUntil needsBankDetails } }';

let api: ApiFixture;
let ellis: Visitor, pat: Visitor, priya: Visitor;
let ellisId: Id<'Member'>, patId: Id<'Person'>;
let session: Id<'Session'>, booking: string;

beforeAll(async () => {
  api = await apiFixture();
  const [accounts, members] = [api.get(AccountsDoor), api.get(MembersDoor)];
  const personId = await accounts.openAccount({ displayName: 'Ellis Reed', firstName: 'Ellis', email: null, audience: 'young', roles: ['young-person'], demoKey: 'young-person' }, by);
  ellisId = (await members.joinMember({ id: personId, kind: 'young-person', fullName: 'Ellis Reed', bornOn: plainDate('2011-03-04'), reachBy: [] }, by)).id;
  patId = await accounts.openAccount({ displayName: 'Pat Reed', firstName: 'Pat', email: null, audience: 'adult', roles: ['guardian'], demoKey: 'guardian' }, by);
  await members.linkGuardian({ memberId: ellisId, guardianId: patId, relation: 'mother', from: plainDate('2020-01-01') }, by);
  await members.recordLegalStatus({ memberId: ellisId, kind: 'at-home', from: plainDate('2020-01-01'), checked: true, evidence: 'By phone' }, by);
  [ellis, pat, priya] = [await api.as('young-person'), await api.as('guardian'), await api.as('coordinator')];
  const coordinator: Actor = { kind: 'person', personId: (await accounts.personByDemoKey('coordinator'))!.id, roles: ['coordinator'], purpose: 'journey', assurance: 2 };
  await accounts.openAccount({ displayName: 'Ama Boateng', firstName: 'Ama', email: null, audience: 'staff', roles: ['coordinator'] }, by);
  session = await api.get(OpportunitiesDoor).openSession({
    kind: 'meeting', title: 'Youth space', plainSummary: 'You plan the space.', heldOn: plainDate('2026-12-08'), startsAt: '16:30', endsAt: '18:30', place: 'Harbour House', activity: 'planning', seats: [{ kind: 'young-person', count: 2 }],
  }, coordinator);
  await signedPlan(api, session);
  await priya.ask('mutation($id: ID!, $who: [ID!]!, $key: String!) { invite(sessionId: $id, memberIds: $who, idempotencyKey: $key) { id } }', { id: session, who: [ellisId], key: newId() });
  booking = (await api.get(OpportunitiesDoor).bookingsOf(session))[0]!.id;
});
afterAll(() => api?.close());

test('a guardian reads with the question that the money waits for the council, and no day for it, also without a login', async () => {
  await ellis.ask('mutation($id: ID!, $key: String!) { answerOffer(bookingId: $id, answer: YES, idempotencyKey: $key) { bookingId } }', { id: booking, key: newId() });
  await api.runReactions();
  const [permission] = await api.get(ConsentDoor).permissionsFor(session);
  const { permission: told } = await pat.ask<{ permission: { around: { payPence: number; payWaits: boolean } } }>('query($id: ID!) { permission(id: $id) { around { payPence payWaits } } }', { id: permission!.id });
  expect(told.around.payWaits).toBe(true);
  const { path } = await api.get(ConsentDoor).permissionLink(permission!.id, patId);
  const page = (await (await api.visitor().fetch(path)).text()).replaceAll(/\s+/g, ' ');
  expect(page).toContain('The council first decides how it pays people of school age for this. Then we pay it into a bank account.');
  expect(page).not.toContain('We pay it into a bank account by');
});

test('Ellis reads on the money page why it waits, first the council and then the bank account, and nothing waits once both are there', async () => {
  await api.get(Transactions).run(() => api.get(EventLog).record([{
    name: 'opportunities.attendance-confirmed', subjectId: booking as Id<'Booking'>,
    data: { bookingId: booking, sessionId: session, memberId: ellisId, attendance: 'came', heldOn: '2026-12-08', activity: 'planning', payTier: 'half-day', minutes: 120 },
  }], by));
  await api.runReactions();
  expect(await ellis.ask(MONEY)).toEqual({ myPayments: [{ state: 'due', whyItWaits: 'CHILD_EMPLOYMENT_PENDING', waitsUntil: null, needsBankDetails: true }] });
  await api.database.query(`update council.policy_value set value = 'not_employment' where code like 'child.employment.%'`);
  // What the council decided is remembered for some seconds.
  await expect.poll(() => ellis.ask(MONEY), { timeout: 30_000 }).toMatchObject({ myPayments: [{ whyItWaits: 'NO_BANK_DETAILS' }] });
  await ellis.ask('mutation { setBankAccount(sortCode: "20-29-59", accountNumber: "63748472", accountName: "E Reed") { lastDigits } }');
  expect(await ellis.ask(MONEY)).toMatchObject({ myPayments: [{ whyItWaits: null, needsBankDetails: false }] });
});
