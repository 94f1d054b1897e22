import type { ApiFixture } from '../api-fixture';
import { markersIn, writtenForALetter } from './markers';

interface Asked {
  query(text: string): Promise<readonly Record<string, unknown>[]>;
}

/** Places where trusted words must never be kept: the log of what happened, what waits in queues, what was answered before. By name, each with all its rows as text. */
export async function placesOfWork(database: Asked): Promise<readonly { readonly name: string; readonly text: string }[]> {
  const tables = await database.query(
    `select format('%I.%I', table_schema, table_name) as name from information_schema.tables
     where table_type = 'BASE TABLE' and (table_schema = 'platform' or table_schema ilike '%bull%') order by 1`,
  );
  const places: { name: string; text: string }[] = [];
  for (const { name } of tables) {
    const rows = await database.query(`select t::text as row from ${String(name)} t`);
    places.push({ name: String(name), text: rows.map(({ row }) => String(row)).join('\n') });
  }
  return places;
}

/** What was trusted to us and stands in a place of work or in a letter; words that were made here may stand in the letter they were made for. */
export async function wordsThatStayed({ database, mail }: Pick<ApiFixture, 'database' | 'mail'>, madeHere: readonly string[]): Promise<readonly string[]> {
  const found = (await placesOfWork(database)).flatMap(({ name, text }) => [
    ...markersIn(text).map(({ holds }) => `${holds} in ${name}`), ...(madeHere.some((word) => text.includes(word)) ? [`something secret that was made here in ${name}`] : []),
  ]);
  const letters = (await mail()).map(({ subject, text }) => `${subject} ${text}`).join('\n');
  return [...found, ...markersIn(letters).filter(({ holds }) => !writtenForALetter.includes(holds)).map(({ holds }) => `${holds} in a letter`)];
}
