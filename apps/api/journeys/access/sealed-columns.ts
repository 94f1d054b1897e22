import { personalTables } from '@alongside/platform/context';
import { Vault } from '@alongside/platform/vault';

import type { ApiFixture } from '../api-fixture';
import { markersIn } from './markers';

/** What the vault was given to seal since the watch began: the sealed text → its words. */
export type Sealed = ReadonlyMap<string, string>;

export function watchVault(api: Pick<ApiFixture, 'get'>): Sealed {
  const vault = api.get(Vault);
  const seal = vault.seal.bind(vault);
  const sealed = new Map<string, string>();
  vault.seal = async (person, column, rowId, text) => {
    const box = await seal(person, column, rowId, text);
    sealed.set(box, text);
    return box;
  };
  return sealed;
}

/** Nobody writes in these: what stands there was made here, and is sought as it is. */
export const madeHere: readonly string[] = ['accounts.authenticator.secret_sealed', 'consent.reply_link.code_sealed', 'opportunities.invitation.code_sealed'];

/** No words: bytes, whose content is marked where it came from, and six figures, which stand anywhere by chance. */
const packed: Readonly<Record<string, string>> = {
  'members.member_export.file_sealed': 'a sheet of members', 'members.member_export.people_sealed': 'whose ids are in it', 'platform.file_page.sealed': 'the picture of a page', 'payments.bank_account.sort_code_sealed': 'sealed by the same hand as the number beside it',
};

/** `context.table.column` of all that is sealed: by its name, or because the copy a person gets opens it. */
export async function sealedColumns(database: ApiFixture['database']): Promise<readonly string[]> {
  const named = await database.query<{ column: string }>(
    `select format('%s.%s.%s', table_schema, table_name, column_name) as column from information_schema.columns
     where table_schema not in ('pg_catalog', 'information_schema') and table_schema not ilike '%bull%' and column_name ~ '(^|_)sealed$' order by 1`,
  );
  const opened = personalTables().flatMap(({ table, columns }) => Object.entries(columns).flatMap(([name, said]) => ('vault' in said && said.vault ? [`${table}.${name}`] : [])));
  return [...new Set([...named.map(({ column }) => column), ...opened])];
}

/** The words in each sealed column that were sealed while the vault was watched. */
async function wordsIn(database: ApiFixture['database'], column: string, sealed: Sealed): Promise<readonly string[]> {
  const [schema, table, name] = column.split('.');
  const rows = await database.query<{ box: string | null }>(`select ${name}::text as box from ${schema}.${table}`);
  return rows.flatMap(({ box }) => (box === null ? [] : (sealed.get(box) ?? [])));
}

/** Sealed columns in which no marker stands, or nothing that was made here: nobody would notice if they leaked. */
export async function unmarkedColumns(database: ApiFixture['database'], sealed: Sealed): Promise<readonly string[]> {
  const columns = (await sealedColumns(database)).filter((column) => !(column in packed));
  const found = await Promise.all(columns.map(async (column) => {
    const words = await wordsIn(database, column, sealed);
    return words.some((text) => madeHere.includes(column) || markersIn(text).length > 0) ? [] : [column];
  }));
  return found.flat();
}

export async function secretsMadeHere(database: ApiFixture['database'], sealed: Sealed): Promise<readonly string[]> {
  return (await Promise.all(madeHere.map((column) => wordsIn(database, column, sealed)))).flat();
}
