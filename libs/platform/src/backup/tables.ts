import type { ClientBase } from 'pg';

export interface HeldTable {
  /** `context.table`, quoted where it must be. */
  readonly name: string;
  readonly columns: readonly string[];
  /** The sequence behind each column that counts by itself. */
  readonly counters: Readonly<Record<string, string>>;
  readonly isForced: boolean;
}

export interface Link {
  readonly table: string;
  readonly name: string;
  readonly definition: string;
}

/** What was applied is written by the steps themselves, never by a backup. */
const MIGRATIONS = 'platform.migration';

/** The tables of the house; the queue's are its own and can always be filled again from the reactions. */
export async function tablesOf(client: ClientBase): Promise<readonly HeldTable[]> {
  const { rows } = await client.query<{ name: string; columns: string[]; counters: Record<string, string>; isForced: boolean }>(
    `select c.oid::regclass::text as name, c.relforcerowsecurity as "isForced",
       array_agg(quote_ident(a.attname) order by a.attnum) filter (where a.attgenerated = '') as columns,
       coalesce(jsonb_object_agg(a.attname, pg_get_serial_sequence(c.oid::regclass::text, a.attname)) filter (where a.attidentity <> ''), '{}') as counters
     from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
     where c.relkind = 'r' and c.relnamespace::regnamespace::text = any (select context from ${MIGRATIONS} union select 'platform') and c.oid <> '${MIGRATIONS}'::regclass
     group by c.oid order by 1`,
  );
  return rows;
}

/** Which table points to which. */
export async function linksOf(client: ClientBase, tables: readonly HeldTable[]): Promise<readonly Link[]> {
  const { rows } = await client.query<Link>(
    `select conrelid::regclass::text as table, quote_ident(conname) as name, pg_get_constraintdef(oid) as definition
     from pg_constraint where contype = 'f' and conrelid::regclass::text = any($1)`,
    [tables.map(({ name }) => name)],
  );
  return rows;
}
