import { freshDatabase, type FreshDatabase } from '@alongside/platform/testing';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import './contexts';
import { crownJewels, sealedBeforeTheWall } from './crown-jewels';

let fresh: FreshDatabase;
let app: Client;
let owner: Client;
beforeAll(async () => {
  fresh = await freshDatabase();
  [app, owner] = [new Client({ connectionString: fresh.url }), new Client({ connectionString: fresh.tableOwnerUrl })];
  await Promise.all([app.connect(), owner.connect()]);
});
afterAll(async () => {
  await Promise.all([app.end(), owner.end()]);
  await fresh.remove();
});

interface Table {
  readonly name: string;
  readonly sealed: readonly string[];
  readonly walled: boolean;
  /** By its owner too. */
  readonly obeyed: boolean;
}

/** Every table of ours, as the database itself knows it: walled is one with row-level security and somebody named. */
async function tables(): Promise<readonly Table[]> {
  const { rows } = await owner.query<Table>(`
    select c.oid::regclass::text as name, c.relforcerowsecurity as obeyed, c.relrowsecurity and exists (select from pg_policy p where p.polrelid = c.oid) as walled,
      array(select a.attname::text from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attname ~ '(^|_)sealed$') as sealed
    from pg_class c where c.relkind in ('r', 'p') and c.relnamespace::regnamespace::text not in ('pg_catalog', 'information_schema', 'bullmq') order by 1`);
  return rows;
}

const open = (found: readonly Table[]) => found.filter(({ name, sealed, walled }) => !walled && ((sealed.length > 0 && !(name in sealedBeforeTheWall)) || crownJewels.includes(name))).map(({ name }) => name);

describe('the law of the second wall', () => {
  it('whatever holds something sealed, or is a crown jewel, lies behind it', async () => {
    const found = await tables();
    expect(open(found)).toEqual([]);
    expect(found.filter(({ walled, obeyed }) => walled && !obeyed).map(({ name }) => name), 'lent to views').toEqual(['members.member', 'panels.interview_panel']);
    expect(crownJewels.filter((name) => !found.some((table) => table.name === name)), 'crown jewels that are no tables').toEqual([]);
  });

  it('notices a new table that is not, and a wall with a gate left open', async () => {
    await owner.query('begin');
    try {
      await owner.query(`
        create table members.diary (id uuid, words_sealed text);
        alter table consent.evidence disable row level security;
        drop policy wall on voice.saying`);
      expect(open(await tables()).sort()).toEqual(['consent.evidence', 'members.diary', 'voice.saying']);
    } finally {
      await owner.query('rollback');
    }
  });
});

describe('the role the programs work as', () => {
  it('owns none of our tables, views and functions, and is no superuser', async () => {
    const { rows: [role] } = await app.query('select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolreplication from pg_roles where rolname = current_user');
    expect(role).toEqual({ rolsuper: false, rolbypassrls: false, rolcreaterole: false, rolcreatedb: false, rolreplication: false });
    const { rows: owned } = await app.query(`
      select c.oid::regclass::text as name from pg_class c where pg_get_userbyid(c.relowner) = current_user and c.relnamespace::regnamespace::text !~ '^(pg_|bullmq)'
      union all select p.oid::regprocedure::text from pg_proc p where pg_get_userbyid(p.proowner) = current_user
      union all select n.nspname from pg_namespace n where pg_get_userbyid(n.nspowner) = current_user`);
    expect(owned).toEqual([]);
  });

  it('belongs to no other role', async () => expect((await app.query("select 1 from pg_auth_members where member = current_user::regrole")).rowCount).toBe(0));

  it('writes through no view, which would write as the owner', async () => {
    const { rows } = await app.query(`
      select c.oid::regclass::text as view from pg_class c where c.relkind = 'v' and c.relnamespace::regnamespace::text !~ '^(pg_|information_schema)'
        and (has_table_privilege(c.oid, 'insert') or has_table_privilege(c.oid, 'update') or has_table_privilege(c.oid, 'delete'))`);
    expect(rows).toEqual([]);
  });

  it('sees nothing of any crown jewel before it says who acts', async () => {
    for (const table of crownJewels) expect((await app.query(`select 1 from ${table}`)).rowCount, table).toBe(0);
  });

  it('hands nothing on', async () => {
    // The database only warns here; nothing is granted.
    await app.query('grant all on payments.bank_account to public');
    expect((await owner.query("select 1 from information_schema.table_privileges where grantee = 'PUBLIC' and table_name = 'bank_account'")).rowCount).toBe(0);
  });

  it('sees no row through a function of its own that would look at each before the wall does', async () => {
    await app.query('begin');
    await app.query(`
      create temporary table seen (words text);
      create function pg_temp.look(words text) returns boolean language plpgsql cost 0.0000001 as $$ begin insert into seen values (words); return true; end $$`);
    await app.query('select 1 from council.policy_value where pg_temp.look(code)');
    const { rows: [before] } = await app.query('select count(*)::int > 0 as works from seen');
    expect(before).toEqual({ works: true });
    await owner.query(`begin; set local alongside.roles = 'system';
      insert into accounts.person (id, display_name, first_name, audience, opened_at) values ('01936f00-0000-7000-8000-00000000aaaa', 'Ana', 'Ana', 'adult', now());
      insert into payments.bank_account (id, member_id, sort_code_sealed, number_sealed, name_sealed, last_digits, blind_index, set_at, replaces)
      values ('01936f00-0000-7000-8000-00000000bbbb', '01936f00-0000-7000-8000-00000000aaaa', 'a-secret', 'a', 'a', '678', 'a', now(), false); commit`);
    await app.query('select 1 from payments.bank_account where pg_temp.look(sort_code_sealed)');
    expect((await app.query("select 1 from seen where words = 'a-secret'")).rowCount).toBe(0);
    await app.query('rollback');
  });

  it.each([
    'alter role current_user bypassrls',
    'alter role current_user superuser',
    'set role alongside_owner_test',
    'set session authorization alongside_owner_test',
    'alter table payments.bank_account disable row level security',
    'alter table payments.bank_account no force row level security',
    'alter table payments.bank_account owner to current_user',
    'alter table payments.bank_account add column extra text',
    'drop policy wall on payments.bank_account',
    'alter policy wall on payments.bank_account using (true)',
    'create policy mine on payments.bank_account using (true)',
    'create trigger mine before update on payments.bank_account for each row execute function payments.refuse_change()',
    'create rule mine as on select to payments.bank_account do instead select 1',
    'create view payments.mine as select * from payments.bank_account',
    'create table payments.mine (like payments.bank_account)',
    'create table payments.mine (id uuid references payments.bank_account (id))',
    "create function payments.mine() returns text language sql security definer as $$ select current_user::text $$",
    "create or replace function platform.acting_as(variadic roles text[]) returns boolean language sql as $$ select true $$",
    'alter function platform.acting_as(text[]) security definer',
    'drop function platform.acting_person()',
    'truncate payments.bank_account cascade',
    'reassign owned by alongside_owner_test to current_user',
    'drop table payments.bank_account',
    "copy payments.bank_account to program 'cat'",
    "copy payments.bank_account to '/tmp/accounts'",
    'create extension pg_stat_statements',
    "select pg_read_file('base/1/1249')",
    'set session_replication_role = replica',
    'select stavalues1 from pg_statistic',
    'create schema mine',
    'create function public.mine() returns text language sql as $$ select 1::text $$',
  ])('is refused: %s', async (attempt) => {
    await expect(app.query(attempt)).rejects.toMatchObject({ code: expect.stringMatching(/^(42501|42P01|42809|0A000|42710|42704)$/) });
  });
});
