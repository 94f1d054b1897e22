import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { AccountsDoor } from '@alongside/accounts/server';
import { newId, plainDate, systemActor, type Id } from '@alongside/kernel';
import { MembersDoor } from '@alongside/members/server';
import { personalTables } from '@alongside/platform/context';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { apiFixture, JOURNEY_NOW, type ApiFixture } from './api-fixture';
import { joinedColumns, type Followed } from './joined-columns';
import type { Visitor } from './visitor';

const JOIN = 'mutation ($kept: ID!, $other: ID!, $key: String!) { joinRecords(keptId: $kept, otherId: $other, idempotencyKey: $key) }';
const PART = 'mutation ($id: ID!) { partRecords(joinedId: $id) }';
const TALKED = 'mutation($view: UnderstandingInput!) { assessUnderstanding(view: $view) }';
const UNDERSTOOD = 'query($id: ID!) { memberUnderstandings(memberId: $id) { memberId scope there counts } }';
const ASK = 'mutation($question: AskConsentInput!) { askConsent(question: $question) { id } }';
const SAY = 'mutation($id: ID!, $answer: String!) { answerConsent(id: $id, answer: $answer) { id state } }';
/** What joining itself writes. */
const joining: ReadonlySet<string> = new Set(['members.joined_record', 'members.likeness', 'members.likeness_due', 'platform.event']);

let api: ApiFixture;
let priya: Visitor, ellis: Visitor, officer: Visitor;
let kept: Id<'Member'>, other: Id<'Member'>;
const by = systemActor('journey');

beforeAll(async () => {
  api = await apiFixture();
  await api.clock.set(JOURNEY_NOW);
  const [accounts, members] = [api.get(AccountsDoor), api.get(MembersDoor)];
  const open = (demoKey: string | undefined, firstName: string, role: 'guardian' | 'young-person') => accounts.openAccount({ displayName: `${firstName} Reed`, firstName, email: null, audience: role === 'guardian' ? 'adult' : 'young', roles: [role], ...(demoKey && { demoKey }) }, by);
  const young = async (demoKey: string | undefined, name: string) =>
    (await members.joinMember({ id: await open(demoKey, name, 'young-person'), kind: 'young-person', fullName: `${name} Reed`, bornOn: plainDate('2011-03-04'), reachBy: [], accessNeeds: 'A seat near the door', strengths: 'Drawing' }, by)).id;
  kept = await young('young-person', 'Ellis');
  other = await young(undefined, 'Elis');
  const pat = await open('guardian', 'Pat', 'guardian');
  [priya, ellis, officer] = [await api.as('coordinator'), await api.as('young-person'), await api.as('dpo')];
  await members.linkGuardian({ memberId: kept, guardianId: pat, relation: 'mother', from: plainDate('2020-01-01') }, by);
  await priya.ask('mutation($input: LegalStatusTyped!) { recordLegalStatus(input: $input) { id } }', { input: { memberId: kept, kind: 'AT_HOME', evidence: 'Pat, by phone', checked: true, from: '2020-01-01', holdersDisagree: false } });
  await talked(kept, true);
  await api.runReactions();
});
afterAll(() => api?.close());

const talked = (memberId: string, weighs: boolean) =>
  priya.ask(TALKED, { view: { memberId, scope: 'PHOTO_INTERNAL', understands: true, weighs, notPressured: true, there: 'The two of us', ownWords: null, note: 'We talked in the room they know.', talkedOn: '2026-11-20', reviewOn: null } });
const joinThem = async () => (await priya.ask<{ joinRecords: string }>(JOIN, { kept, other, key: newId() })).joinRecords;

/** Every row of every table that is about one of them, word for word. */
async function everything(): Promise<Readonly<Record<string, readonly unknown[]>>> {
  const rows: Record<string, readonly unknown[]> = {};
  for (const { table, about } of personalTables()) {
    if (joining.has(table)) continue;
    const found = await api.database.query(`select to_jsonb(t) as row from ${table} t where (${about})::uuid = any($1) order by to_jsonb(t)::text`, [[kept, other]]);
    if (found.length > 0) rows[`${table} by ${about}`] = found;
  }
  return rows;
}

test('each column that points to somebody is spoken for: what becomes of it when records are joined', async () => {
  const columns = await api.database.query<{ name: string }>(
    `select format('%s.%s.%s', n.nspname, c.relname, a.attname) as name
     from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
     left join lateral (select k.confrelid::regclass::text as target from pg_constraint k where k.conrelid = c.oid and k.contype = 'f' and k.conkey = array[a.attnum] limit 1) f on true
     where c.relkind in ('r', 'p') and a.attnum > 0 and not a.attisdropped and a.atttypid in ('uuid'::regtype, 'uuid[]'::regtype)
       and n.nspname in ('accounts', 'council', 'members', 'consent', 'opportunities', 'training', 'panels', 'payments', 'voice', 'messages', 'impact', 'privacy')
       and (f.target in ('accounts.person', 'members.member') or format('%s.%s.%s', n.nspname, c.relname, a.attname) in ('accounts.person.id', 'members.member.id')
         or (f.target is null and a.attname ~ '(^|_)(member|person|guardian|giver|holder|worker|owner|contact|collector|learner|viewer)(_ids?)?$|_by(_id)?$|^(kept|one|other|about|left_with|with|by)_ids?$|^(same_as|delegated_to)$'))
     order by 1`,
  );
  const found = columns.map(({ name }) => name);
  expect(found.filter((name) => !(name in joinedColumns)), 'nobody has said what becomes of these').toEqual([]);
  expect(Object.keys(joinedColumns).filter((name) => !found.includes(name)), 'these are there no more').toEqual([]);
});

test('where the stricter of both counts, the file that works it out looks at other records', () => {
  const files = new Set(Object.values(joinedColumns).flatMap((followed: Followed) => (typeof followed === 'object' && 'stricter' in followed ? [followed.stricter] : [])));
  for (const file of files) {
    const path = join(import.meta.dirname, '../../..', file);
    expect(existsSync(path), file).toBe(true);
    expect(readFileSync(path, 'utf8'), file).toMatch(/besides|otherRecordsOf|recordsOf|records\.allOf|sameAs|same_as|keptHasDeciders|othersOf/);
  }
});

test('joined and parted, every row of both is what it was, in every table of every context', async () => {
  const before = await everything();
  expect(Object.keys(before).length).toBeGreaterThan(8);
  await priya.ask(PART, { id: await joinThem() });
  expect(await everything()).toEqual(before);
});

test('how somebody understood a question is read over both records; a newer no on one is a no, until they are parted', async () => {
  const decidesAlone = async () => {
    const { askConsent } = await priya.ask<{ askConsent: { id: string } }>(ASK, { question: { memberId: kept, scope: 'PHOTO_INTERNAL', again: true } });
    const { answerConsent } = await ellis.ask<{ answerConsent: { state: string } }>(SAY, { id: askConsent.id, answer: 'yes' });
    await ellis.ask('mutation($id: ID!) { stopConsent(id: $id) { id } }', { id: askConsent.id });
    return answerConsent.state === 'GIVEN';
  };
  expect(await decidesAlone()).toBe(true);
  await talked(other, false);
  const joined = await joinThem();
  expect(await decidesAlone()).toBe(false);
  expect((await priya.ask<{ memberUnderstandings: object[] }>(UNDERSTOOD, { id: kept })).memberUnderstandings).toMatchObject([{ memberId: kept, there: 'The two of us' }, { memberId: other, counts: false }]);
  await priya.ask(PART, { id: joined });
  expect(await decidesAlone()).toBe(true);
  expect((await priya.ask<{ memberUnderstandings: object[] }>(UNDERSTOOD, { id: kept })).memberUnderstandings).toHaveLength(1);
});

test('a legal hold on one record holds the other while they are one', async () => {
  const joined = await joinThem();
  await officer.ask('mutation ($personId: ID!, $reason: String!) { holdRecord(personId: $personId, reason: $reason) }', { personId: kept, reason: 'An inquiry' });
  await api.database.query(
    `insert into messages.message (id, kind, to_person, channel, about, dedupe_key, state, queued_at, due_at, sent_at, attempts, next_at) values ($1, 'booked', $2, 'email', '{}', 'long ago', 'sent', $3, $3, $3, 0, $3)`,
    [crypto.randomUUID(), other, '2024-10-01T10:00:00Z'],
  );
  const counted = async () => (await officer.ask<{ findPastItsTime: number }>('mutation { findPastItsTime }')).findPastItsTime;
  expect(await counted()).toBe(0);
  await priya.ask(PART, { id: joined });
  expect(await counted()).toBe(1);
});
