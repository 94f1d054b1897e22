import type { Id } from '@alongside/kernel';
import { personalTables } from '@alongside/platform/context';
import { Database } from '@alongside/platform/database';
import type { PersonalTable } from '@alongside/platform/personal-data';
import { Vault } from '@alongside/platform/vault';
import { Injectable } from '@nestjs/common';

/** One thing a person reads of one row: what it is, and what stands there. */
export interface SaidValue {
  readonly says: string;
  readonly column: string;
  readonly value: unknown;
}

export interface SaidTable {
  readonly table: string;
  readonly says: string;
  readonly rows: readonly (readonly SaidValue[])[];
}

/** Everything we hold about a person, as the contexts declared it: asked of each table by its own answer to whom a row is about. */
@Injectable()
export class PersonalRowsRead {
  constructor(private readonly database: Database, private readonly vault: Vault) {}

  async about(personId: Id<'Person'>): Promise<readonly SaidTable[]> {
    const said: SaidTable[] = [];
    for (const declared of personalTables()) {
      const rows = await this.database.query<Record<string, unknown>>(`select t.* from ${declared.table} t where (${declared.about}) = $1`, [personId]);
      if (rows.length === 0) continue;
      const shown = await Promise.all(rows.map((row) => this.inWords(declared, row, personId)));
      if (shown.some((values) => values.length > 0)) said.push({ table: declared.table, says: declared.says, rows: shown });
    }
    return said;
  }

  private async inWords({ columns }: PersonalTable, row: Record<string, unknown>, personId: Id<'Person'>): Promise<SaidValue[]> {
    const values: SaidValue[] = [];
    for (const [column, said] of Object.entries(columns)) {
      const kept = row[column];
      if ('leftOut' in said || kept === null || kept === undefined || kept === '') continue;
      const value = said.vault ? await this.vault.open(personId, said.vault, String(row.id), String(kept)) : kept;
      values.push({ says: said.shown, column, value });
    }
    return values;
  }
}
