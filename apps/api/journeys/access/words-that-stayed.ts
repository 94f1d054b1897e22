import type { ApiFixture } from '../api-fixture';
import { markersIn } from './markers';

/** Places where trusted words must never be kept: the log, what waits in queues, what was answered before, what was sent. */
export async function wordsThatStayed({ database, mail }: Pick<ApiFixture, 'database' | 'mail'>): Promise<readonly string[]> {
  const tables = await database.query<{ name: string }>(
    `select format('%I.%I', table_schema, table_name) as name from information_schema.tables
     where table_type = 'BASE TABLE' and (table_schema = 'platform' or table_schema ilike '%bull%') order by 1`,
  );
  const found: string[] = [];
  for (const { name } of tables) {
    const rows = await database.query<{ row: string }>(`select t::text as row from ${name} t`);
    for (const { holds } of markersIn(rows.map(({ row }) => row).join('\n'))) found.push(`${holds} in ${name}`);
  }
  const letters = (await mail()).map(({ subject, text }) => `${subject} ${text}`).join('\n');
  return [...found, ...markersIn(letters).map(({ holds }) => `${holds} in a letter`)];
}
