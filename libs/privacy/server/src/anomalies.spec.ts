import { AccountsDoor, AccountsModule } from '@alongside/accounts/server';
import { CouncilModule } from '@alongside/council/server';
import { newId, systemActor, type Actor } from '@alongside/kernel';
import { Transactions } from '@alongside/platform/database';
import { EventLog } from '@alongside/platform/events';
import { serverFixture, type ServerFixture } from '@alongside/platform/testing';
import { afterEach, beforeEach, expect, test } from 'vitest';

import { AnomaliesResolver } from './graphql/anomalies.resolver';
import { PrivacyModule } from './index';

let fixture: ServerFixture;
let priya: Actor;
let dilys: Actor;
let ana: string;

async function aPerson(displayName: string, role: string): Promise<Actor> {
  const personId = await fixture.get(AccountsDoor).openAccount({ displayName, firstName: displayName, email: null, audience: 'staff', roles: [role] }, systemActor('test'));
  return { kind: 'person', personId, roles: [role], purpose: 'signed-in', assurance: 2 };
}
const look = (at: string, by: Actor = priya) => fixture.get(EventLog).recordRead('members.record-looked-at', at, by);
/** Somebody did something with this member, so looking has a reason. */
const workedWith = (memberId: string, by: Actor = priya) => fixture.get(Transactions).run(() => fixture.get(EventLog).record(
  [{ name: 'opportunities.offer-made', subjectId: newId<'Booking'>(), data: { memberId } }], by,
));
const found = async () => (await fixture.get(AnomaliesResolver).lookAnomalies(dilys)).map(({ rule, who, about, count }) => [rule, who, about, count]);

beforeEach(async () => {
  fixture = await serverFixture([AccountsModule, CouncilModule, PrivacyModule]);
  priya = await aPerson('Priya Nair', 'coordinator');
  dilys = await aPerson('Dilys Pugh', 'dpo');
  ana = String((await aPerson('Ana Reid', 'parent-carer')).personId);
});
afterEach(() => fixture.close());

test('a look by day at somebody we work with is nothing to ask about', async () => {
  await workedWith(ana);
  await look(ana);
  expect(await found()).toEqual([]);
});

test('a look at somebody nothing was done with for ninety days', async () => {
  await workedWith(ana);
  fixture.clock.advance('P91D');
  await look(ana);
  expect(await found()).toEqual([['nothing-to-do-with', 'Priya Nair', 'Ana Reid', 1]]);
  await workedWith(ana);
  expect(await found()).toEqual([]);
});

test('what another, or the system, did with somebody is no reason to look at them', async () => {
  await workedWith(ana, dilys);
  await workedWith(ana, systemActor('remind'));
  await look(ana);
  expect(await found()).toEqual([['nothing-to-do-with', 'Priya Nair', 'Ana Reid', 1]]);
});

test('a kept note or a worry opened at night is found like any other look, and so are twenty of them within an hour', async () => {
  fixture.clock.set('2026-11-23T23:00:00Z');
  for (let count = 0; count < 20; count += 1) await fixture.get(EventLog).recordRead(count % 2 ? 'members.kept-note-opened' : 'members.handoff-opened', newId(), priya);
  expect(await found()).toEqual(expect.arrayContaining([['at-night', 'Priya Nair', null, 20], ['many-people-in-an-hour', 'Priya Nair', null, 20]]));
});

test('a list of work and papers of a date are not the opening of records', async () => {
  await fixture.get(EventLog).recordReads('voice.promises-read', Array.from({ length: 30 }, () => newId()), priya);
  for (let count = 0; count < 30; count += 1) await fixture.get(EventLog).recordRead('opportunities.paper-opened', newId(), priya);
  expect(await found()).toEqual([]);
});

test.each([['2026-11-23T22:00:00Z', true], ['2026-11-23T05:59:00Z', true], ['2026-11-23T21:59:00Z', false], ['2026-11-23T06:00:00Z', false], ['2026-07-23T21:30:00Z', true]])(
  'a look at %s is at night: %s', async (at, night) => {
    fixture.clock.set(at);
    await workedWith(ana);
    await look(ana);
    expect(await found()).toEqual(night ? [['at-night', 'Priya Nair', null, 1]] : []);
  },
);

test('twenty people within an hour are many, nineteen are not', async () => {
  const people = Array.from({ length: 20 }, () => newId<'Person'>());
  for (const person of people) await workedWith(person);
  for (const person of people.slice(1)) await look(person);
  expect(await found()).toEqual([]);
  await look(people[0] ?? '');
  expect(await found()).toEqual([['many-people-in-an-hour', 'Priya Nair', null, 20]]);
});

test('one person looked at by five on a day', async () => {
  for (let count = 0; count < 5; count += 1) {
    const other: Actor = { ...priya, personId: newId<'Person'>() };
    await workedWith(ana, other);
    await look(ana, other);
  }
  expect(await found()).toEqual([['looked-at-by-many', null, 'Ana Reid', 5]]);
});

test('what somebody reads about herself, and what is older than thirty days, is left out; the list itself is written down', async () => {
  fixture.clock.set('2026-10-01T02:00:00Z');
  await look(ana);
  fixture.clock.set('2026-11-23T02:00:00Z');
  await look(String(priya.personId));
  expect(await found()).toEqual([]);
  expect((await fixture.facts()).at(-1)).toMatchObject({ name: 'privacy.anomalies-read', subjectId: dilys.personId });
});

test('who was let in to a guardian’s pages is the one who looked, and who sat beside looked too; being let in is a reason', async () => {
  fixture.clock.set('2026-11-23T23:00:00Z');
  const pat = await aPerson('Pat Hartley', 'guardian');
  await look(ana, { ...pat, purpose: `looked along by ${String(priya.personId)}`, lookingAlongId: priya.personId! });
  const all = async () => (await fixture.get(AnomaliesResolver).lookAnomalies(dilys)).map(({ rule, who, lookingAlongWith, count }) => [rule, who, lookingAlongWith, count]);
  expect(await all()).toEqual([['at-night', 'Priya Nair', 'Pat Hartley', 1]]);
  await look(ana, { ...pat, purpose: `supported by ${String(dilys.personId)}`, supportedById: dilys.personId! });
  expect(await all()).toEqual(expect.arrayContaining([['at-night', 'Priya Nair', 'Pat Hartley', 1], ['at-night', 'Pat Hartley', null, 1], ['at-night', 'Dilys Pugh', 'Pat Hartley', 1]]));
  await look(ana);
  expect((await all()).filter(([rule, who]) => rule === 'at-night' && who === 'Priya Nair')).toEqual([['at-night', 'Priya Nair', null, 1]]);
});
