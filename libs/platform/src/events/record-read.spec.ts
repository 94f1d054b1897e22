import { newId, type Actor } from '@alongside/kernel';
import { afterAll, beforeAll, expect, it } from 'vitest';

import { Transactions } from '../database/transactions';
import { serverFixture, type ServerFixture } from '../testing/server-fixture';
import { EventLog } from './event-log';
import { isLook, LOOK_NAME } from './look-names';

let fixture: ServerFixture;
beforeAll(async () => (fixture = await serverFixture([])));
afterAll(() => fixture.close());

const priya: Actor = { kind: 'person', personId: newId<'Person'>(), roles: ['coordinator'], purpose: 'signed-in', assurance: 1 };
const look = (subject: string, by = priya, data = {}) => fixture.get(EventLog).recordRead('members.record-looked-at', subject, by, data);
const lines = async (subject: string) => (await fixture.facts()).filter(({ subjectId }) => subjectId === subject).length;

it('twenty looks at one moment are one line', async () => {
  const ana = newId<'Person'>();
  await Promise.all(Array.from({ length: 20 }, () => look(ana)));
  expect(await lines(ana)).toBe(1);
});

it('another viewer, purpose, thing or quarter of an hour is another line', async () => {
  const ana = newId<'Person'>();
  await look(ana);
  await look(ana, { ...priya, personId: newId<'Person'>() });
  await look(ana, { ...priya, purpose: 'call-back' });
  await look(ana, priya, { permissionId: newId() });
  fixture.clock.advance('PT15M');
  await look(ana);
  expect(await lines(ana)).toBe(5);
});

it('a look that was taken back with its transaction is written the next time', async () => {
  const ana = newId<'Person'>();
  await fixture.get(Transactions).run(async () => { await look(ana); throw new Error('taken back'); }).catch(() => undefined);
  expect(await lines(ana)).toBe(0);
  await look(ana);
  expect(await lines(ana)).toBe(1);
});

it('when it cannot be written, the look fails', async () => {
  await expect(look('not an id')).rejects.toThrow();
});

it('many looked at at once are a line each, once, also when two ask for the same people in another order', async () => {
  const people = Array.from({ length: 40 }, () => newId<'Person'>());
  const log = fixture.get(EventLog);
  await Promise.all([people, [...people].reverse(), people.slice(10)].map((some) => log.recordReads('payments.pay-file-read', some, priya)));
  for (const person of people) expect(await lines(person)).toBe(1);
});

it('what is not named like a look is not taken for one, so that no look is missing among the looks', async () => {
  const ana = newId<'Person'>();
  await expect(fixture.get(EventLog).recordRead('members.page-opened', ana, priya)).rejects.toThrow('not named like a look');
  await fixture.get(EventLog).recordRead('members.kept-note-opened', ana, priya);
  expect(await lines(ana)).toBe(1);
  expect(['members.kept-note-opened', 'members.export-taken-away', 'members.record-looked-at', 'privacy.log-searched'].every(isLook)).toBe(true);
  expect(['members.skills-taken-away', 'members.group-opened', 'payments.payment-approved', 'impact.read-published', 'accounts.signed-in'].some(isLook)).toBe(false);
});

it('the index of looks counts with the very letters the questions ask with', async () => {
  const [index] = await fixture.database.query<{ def: string }>("select indexdef as def from pg_indexes where schemaname = 'platform' and indexname = 'event_look'");
  expect(index?.def).toContain(LOOK_NAME);
});
