import { AsyncLocalStorage } from 'node:async_hooks';

import { Transactions } from '@alongside/platform/database';
import { ReactionRunner } from '@alongside/platform/events';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { apiFixture, type ApiFixture } from './api-fixture';
import type { Visitor } from './visitor';

interface Draft {
  readonly id: string;
  readonly state: string;
  readonly rowCount: number;
  readonly newCount: number;
  readonly changedCount: number;
  readonly sameCount: number;
  readonly badRowCount: number;
  readonly whyNotApply: string | null;
  readonly columns: readonly { readonly letter: string; readonly head: string; readonly field: string | null }[];
  readonly problems: readonly { readonly row: number; readonly column: string | null; readonly code: string; readonly params: string }[];
}

const SHOWN = 'id state rowCount newCount changedCount sameCount badRowCount whyNotApply columns { letter head field } problems { row column code params }';
const LOOK = `query ($id: ID!) { memberImport(id: $id) { ${SHOWN} } }`;
const MATCH = `mutation ($id: ID!, $columns: [ColumnChoice!]!, $kind: MemberKind) { matchMemberImport(id: $id, columns: $columns, kindForAll: $kind) { ${SHOWN} } }`;
const LEAVE_OUT = `mutation ($id: ID!, $rows: [Int!]!) { leaveOutImportRows(id: $id, rows: $rows) { ${SHOWN} } }`;
const APPLY = `mutation ($id: ID!, $key: String!) { applyMemberImport(id: $id, idempotencyKey: $key) { ${SHOWN} } }`;
const HEAD = 'Ref,Name,Type,DOB,Email,Mobile,Access needs';

let api: ApiFixture;
let coordinator: Visitor;
beforeAll(async () => {
  api = await apiFixture();
  coordinator = await api.as('coordinator');
});
afterAll(() => api?.close());

const send = (who: Visitor, text: string | Buffer, name = 'people.csv') => {
  const form = new FormData();
  form.append('file', new Blob([text as never]), name);
  return who.fetch('/files/member-imports', { method: 'POST', body: form });
};
const bring = async (text: string | Buffer) => {
  const answer = await send(coordinator, text);
  const { id } = (await answer.json()) as { id: string };
  return look(id);
};
const look = async (id: string) => (await coordinator.ask<{ memberImport: Draft }>(LOOK, { id })).memberImport;
const GROWN_UPS = `mutation ($id: ID!, $yes: Boolean!) { sayImportGrownUps(id: $id, grownUps: $yes) { ${SHOWN} } }`;
const ask = async (id: string, key: string = crypto.randomUUID()) => {
  const take = async () => (await coordinator.ask<{ applyMemberImport: Draft }>(APPLY, { id, key })).applyMemberImport;
  try {
    return await take();
  } catch (refused) {
    if (!String(refused).includes('GROWN_UPS_NOT_SAID')) throw refused;
    await coordinator.ask(GROWN_UPS, { id, yes: true });
    return take();
  }
};
/** Says take them, and waits for the long work. */
const apply = async (id: string, key?: string) => {
  await ask(id, key);
  await api.runReactions();
  return look(id);
};
const peopleCount = async () => (await api.database.query<{ n: number }>('select count(*)::int as n from members.member'))[0]?.n;

describe('a sheet from file to people', () => {
  const sheet = `${HEAD}\nP-1,Maria Thornley,Mum,,maria@example.org,07700 900111,A quiet room\nP-2,Ellis Reed,yp,04/03/2011,,,\n`;

  test('it is matched, previewed, taken whole, and the same file again changes nothing', async () => {
    const draft = await bring(sheet);
    expect(draft).toMatchObject({ state: 'DRAFT', rowCount: 2, newCount: 2, badRowCount: 0, whyNotApply: 'GROWN_UPS_NOT_SAID' });
    expect(draft.columns.map(({ field }) => field)).toEqual(['REFERENCE', 'FULLNAME', 'KIND', 'BORNON', 'EMAIL', 'PHONE', 'ACCESSNEEDS']);
    expect(await peopleCount()).toBe(0);
    expect(await apply(draft.id)).toMatchObject({ state: 'DONE', newCount: 2, changedCount: 0 });
    expect(await peopleCount()).toBe(2);
    expect(await apply((await bring(sheet)).id)).toMatchObject({ state: 'DONE', newCount: 0, changedCount: 0, sameCount: 2 });
    const moved = sheet.replace('maria@example.org', 'maria.thornley@example.org').replace('A quiet room', 'A ramp');
    expect(await apply((await bring(moved)).id)).toMatchObject({ newCount: 0, changedCount: 1, sameCount: 1 });
    expect(await peopleCount()).toBe(2);
  });

  test('two taps on Take them take them once', async () => {
    const draft = await bring(`${HEAD}\nP-5,Ada Quill,carer,,ada@example.org,,`);
    const key = crypto.randomUUID();
    await coordinator.ask(GROWN_UPS, { id: draft.id, yes: true });
    await Promise.all([ask(draft.id, key), ask(draft.id, key)]);
    await api.runReactions();
    expect(await look(draft.id)).toMatchObject({ state: 'DONE', newCount: 1 });
    expect(await coordinator.refusal(APPLY, { id: draft.id, key: crypto.randomUUID() })).toBe('IMPORT_DONE');
  });
});

test('every bad row is told with its place, nothing is taken, and rows can be left out on purpose', async () => {
  const draft = await bring(`${HEAD}\nQ-1,Good Person,parent,,good@example.org,,\nQ-2,,parent,31/02/2011,nobody,07,\nQ-3,=cmd|calc,dad,,x@example.org,,\nQ-1,Good Person,parent,,good@example.org,,`);
  expect(draft.problems.map(({ row, column, code }) => [row, column, code])).toEqual([
    [3, 'E', 'EMAIL_NOT_UNDERSTOOD'], [3, 'F', 'PHONE_NOT_UNDERSTOOD'], [3, 'D', 'DATE_NOT_REAL'], [4, 'B', 'CELL_IS_A_SUM'], [5, null, 'ROW_TWICE'],
  ]);
  expect([draft.badRowCount, draft.whyNotApply]).toEqual([3, 'ROWS_NOT_GOOD']);
  const before = await peopleCount();
  expect(await coordinator.refusal(APPLY, { id: draft.id, key: crypto.randomUUID() })).toBe('ROWS_NOT_GOOD');
  expect(await peopleCount()).toBe(before);
  expect(await coordinator.refusal(LEAVE_OUT, { id: draft.id, rows: [1] })).toBe('ROW_UNKNOWN');
  await coordinator.ask(LEAVE_OUT, { id: draft.id, rows: [3, 4, 5] });
  expect(await apply(draft.id)).toMatchObject({ newCount: 1 });
  expect(await peopleCount()).toBe((before ?? 0) + 1);
});

test('how each word for who somebody is was read is shown once, and what fits a child and a carer is put right by a person', async () => {
  const draft = await bring(`${HEAD}\nW-1,Wren Holt,CLA,4/3/2012,,,\nW-2,Will Holt,cla,4/3/2013,,,\nW-3,Wes Holt,Foster child,4/3/2013,,,`);
  expect(draft).toMatchObject({ newCount: 2, whyNotApply: 'ROWS_NOT_GOOD', problems: [{ row: 4, column: 'C', code: 'KIND_TWO_WAYS' }] });
  expect(await coordinator.ask('query ($id: ID!) { memberImport(id: $id) { kindsRead { words kind rows } } }', { id: draft.id })).toEqual({ memberImport: { kindsRead: [{ words: 'CLA', kind: 'YOUNG_PERSON_IN_CARE', rows: 2 }] } });
});

test('columns with other heads are matched by hand, and one kind may be said for all', async () => {
  const draft = await bring('Who they are;Reach them\nSam Holt;sam@example.org');
  expect(draft.whyNotApply).toBe('NAME_COLUMN_MISSING');
  const columns = [{ field: 'FULLNAME', column: 0 }, { field: 'EMAIL', column: 1 }];
  expect(await coordinator.refusal(MATCH, { id: draft.id, columns: [...columns, { field: 'PHONE', column: 1 }], kind: 'CARER' })).toBe('COLUMN_USED_TWICE');
  expect(await coordinator.refusal(MATCH, { id: draft.id, columns: [{ field: 'EMAIL', column: 9 }], kind: 'CARER' })).toBe('COLUMN_UNKNOWN');
  const { matchMemberImport: matched } = await coordinator.ask<{ matchMemberImport: Draft }>(MATCH, { id: draft.id, columns, kind: 'CARER' });
  expect(matched).toMatchObject({ newCount: 1, whyNotApply: 'GROWN_UPS_NOT_SAID' });
});

describe('long work', () => {
  const count = async (what: string) => (await api.database.query<{ n: number }>(`select count(*)::int as n from ${what}`))[0]?.n;

  test('while the people are on their way in the page may be closed; it is found again, and nothing of the sheet can be changed', async () => {
    const draft = await bring(`${HEAD}\nL-1,Lena Long,parent,,lena@example.org,,\nL-2,Lars Long,parent,,lars@example.org,,`);
    expect(await ask(draft.id)).toMatchObject({ state: 'TAKING', whyNotApply: 'IMPORT_TAKING' });
    expect(await coordinator.ask('{ memberImportDrafts { id state } }')).toMatchObject({ memberImportDrafts: expect.arrayContaining([{ id: draft.id, state: 'TAKING' }]) });
    expect(await coordinator.refusal(LEAVE_OUT, { id: draft.id, rows: [2] })).toBe('IMPORT_TAKING');
    expect(await coordinator.refusal(APPLY, { id: draft.id, key: crypto.randomUUID() })).toBe('IMPORT_TAKING');
    await api.runReactions();
    expect(await look(draft.id)).toMatchObject({ state: 'DONE', newCount: 2 });
  });

  test('killed while it writes it leaves nothing, and begun again it takes everybody once', async () => {
    const draft = await bring(`${HEAD}\nK-1,Kim Kill,parent,,kim@example.org,,\nK-2,Kit Kill,parent,,kit@example.org,,`);
    await ask(draft.id);
    const before = await count('members.member');
    // Somebody holds the table, so the work waits in the middle: its accounts are written, its members are not. There it is killed.
    const outside = AsyncLocalStorage.snapshot();
    await api.get(Transactions).run(async () => {
      await api.database.query('lock table members.member in share mode');
      const work = outside(() => api.runReactions().catch(() => undefined));
      const waiting = "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'";
      while ((await outside(() => api.database.query(waiting))).length === 0) await new Promise((again) => setTimeout(again, 20));
      await work;
    });
    expect([await count('members.member'), (await look(draft.id)).state]).toEqual([before, 'TAKING']);
    expect(await count("platform.event where name = 'members.import-applied' and subject_id = '" + draft.id + "'")).toBe(0);
    await api.database.query('update platform.reaction set attempts = 0, next_at = now() where done_at is null');
    await api.runReactions();
    expect(await look(draft.id)).toMatchObject({ state: 'DONE', newCount: 2 });
    const reaction = await api.database.query<{ id: string }>("select r.id from platform.reaction r join platform.event e on e.id = r.event_id where e.name = 'members.import-asked' and e.subject_id = $1", [draft.id]);
    await api.get(ReactionRunner).run(reaction[0]!.id);
    expect(await count('members.member')).toBe((before ?? 0) + 2);
  });

  test('what was good when it was asked for and is not any more goes back to a person, with the reason', async () => {
    const draft = await bring(`${HEAD}\nB-1,Bo Back,parent,,bo@example.org,,`);
    await ask(draft.id);
    await api.database.query(`update members.member_import set sheet = jsonb_set(sheet, '{rows,0,4}', '"not an address"') where id = $1`, [draft.id]);
    await api.runReactions();
    expect(await coordinator.ask('query ($id: ID!) { memberImport(id: $id) { state problem badRowCount } }', { id: draft.id })).toEqual({ memberImport: { state: 'DRAFT', problem: 'ROWS_NOT_GOOD', badRowCount: 1 } });
  });
});

describe('what does not come in', () => {
  test('a file from somebody who is no coordinator', async () => {
    expect((await send(await api.as('hr'), HEAD)).status).toBe(403);
    expect((await send(api.visitor(), HEAD)).status).toBe(401);
  });

  test.each([
    ['no file', '', 'FILE_EMPTY'], ['a head alone', HEAD, 'SHEET_EMPTY'], ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47]), 'FILE_NOT_A_SHEET'],
    ['too many columns', `${'a,'.repeat(80)}b\n1`, 'SHEET_TOO_WIDE'], ['six megabytes', Buffer.alloc(6 * 1024 * 1024, 'a'), 'FILE_TOO_BIG'],
  ])('%s', async (_, body, code) => {
    const answer = await send(coordinator, body);
    expect(await answer.json()).toMatchObject({ refusal: { code, field: 'file' } });
    expect(answer.status).toBe(400);
  });

  test('a form without a file, and no form at all', async () => {
    const empty = await coordinator.fetch('/files/member-imports', { method: 'POST', body: new FormData() });
    expect(await empty.json()).toMatchObject({ refusal: { code: 'FILE_MISSING' } });
    const form = await coordinator.post('/files/member-imports', { file: 'text' });
    expect(await form.json()).toMatchObject({ refusal: { code: 'FILE_MISSING' } });
  });
});

test('five thousand rows are checked and taken in reasonable time', async () => {
  const kinds = ['parent', 'carer', 'young person', 'lived experience'];
  const rows = Array.from({ length: 5_000 }, (_, n) => `M-${n},Member Number${n},${kinds[n % 4]},${1 + (n % 28)}/${1 + (n % 12)}/${n % 4 === 2 ? 2009 + (n % 7) : 1970 + (n % 35)},m${n}@example.org,,${n % 10 === 0 ? 'A ramp' : ''}`);
  const sheet = `${HEAD}\n${rows.join('\n')}`;
  const started = performance.now();
  const draft = await bring(sheet);
  const checked = performance.now();
  expect(await apply(draft.id)).toMatchObject({ newCount: 5_000 });
  const taken = performance.now();
  expect([checked - started < 5_000, taken - checked < 30_000]).toEqual([true, true]);
  expect(await apply((await bring(sheet)).id)).toMatchObject({ newCount: 0, changedCount: 0, sameCount: 5_000 });
});
