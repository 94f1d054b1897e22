import type { Id } from '@alongside/kernel';
import { Injectable } from '@nestjs/common';

import { Database } from '../database/database';
import { Transactions } from '../database/transactions';
import { HouseKeys } from './house-keys';
import { HEADER_BYTES, headerOf, sealedBox, SEALS_NOW, type SealedWith } from './sealed-box';
import type { SealedColumn } from './sealed-column';
import type { TableOwner } from './table-owner';
import { Vault } from './vault';

export interface SealedAnew {
  readonly anew: number;
  /** `context.table.column` → how many boxes no key opens that is here, though there is one: they were changed, or moved from another row. */
  readonly shut: ReadonlyMap<string, number>;
}

interface Box {
  readonly row: string;
  readonly person: string | null;
  readonly box: string | Buffer;
}

/** Another box in the place of one. */
export interface Exchange {
  readonly row: string;
  readonly before: string | Buffer;
  readonly after: string | Buffer;
}

const BATCH = 200;
/** Base64 has four signs for three bytes. */
const SIGNS = (HEADER_BYTES / 3) * 4;

/**
 * Opens whatever is sealed otherwise than now and seals it anew, some at a time, each batch in its own transaction. A box says itself with what it is sealed, so everything can be read
 * meanwhile, and a run that was cut off goes on where it stopped. Rows that somebody works on are left for the next run; where a key is gone, nothing is opened ever again.
 */
@Injectable()
export class SealAnew {
  constructor(private readonly transactions: Transactions, private readonly database: Database, private readonly vault: Vault, private readonly house: HouseKeys) {}

  /** Without the owner of the tables, rows that are only ever added to stay as they are. */
  async run(columns: readonly SealedColumn[], owner: TableOwner | null, sealedWith: SealedWith = SEALS_NOW): Promise<SealedAnew> {
    let anew = 0;
    const shut = new Map<string, number>();
    for (const column of columns) {
      if (column.onlyAdded && owner === null) continue;
      let after: string | null = '';
      while (after !== null) {
        const done = await this.some(column, after, owner, sealedWith);
        anew += done.exchanged;
        if (done.shut > 0) shut.set(nameOf(column), (shut.get(nameOf(column)) ?? 0) + done.shut);
        after = done.last;
      }
    }
    return { anew, shut };
  }

  /** How many boxes are sealed otherwise than now and could be opened, each column by its name. */
  async left(columns: readonly SealedColumn[], sealedWith: SealedWith = SEALS_NOW): Promise<ReadonlyMap<string, number>> {
    const left = new Map<string, number>();
    for (const column of columns) {
      const row = await this.database.first<{ count: number }>(`select count(*)::int as count from ${column.table} t where ${stale(column)}`, [beginning(column, sealedWith)]);
      if (row && row.count > 0) left.set(nameOf(column), row.count);
    }
    return left;
  }

  private async some(column: SealedColumn, after: string, owner: TableOwner | null, sealedWith: SealedWith): Promise<{ exchanged: number; shut: number; last: string | null }> {
    const [exchanges, shut, last] = await this.transactions.run(async () => {
      const boxes = await this.boxes(column, after, sealedWith);
      const whole: Exchange[] = [];
      for (const box of boxes) {
        const made = await this.exchanged(column, box, sealedWith);
        if (made) whole.push(made);
      }
      if (!column.onlyAdded) await this.database.query(exchange(column), columnsOf(whole));
      return [whole, boxes.length - whole.length, boxes.at(-1)?.row ?? null] as const;
    });
    if (column.onlyAdded && exchanges.length > 0) await owner?.change(column.table, exchange(column), columnsOf(exchanges));
    return { exchanged: exchanges.length, shut, last };
  }

  private boxes(column: SealedColumn, after: string, sealedWith: SealedWith): Promise<Box[]> {
    const hold = column.onlyAdded ? '' : 'for update of t skip locked';
    return this.database.query<Box & Record<string, unknown>>(
      `select ${rowOf(column)} as row, (${column.key})::text as person, t.${column.column} as box from ${column.table} t
       where ${stale(column)} and ${rowOf(column)} > $2 order by 1 limit ${BATCH} ${hold}`, [beginning(column, sealedWith), after],
    );
  }

  /** Null for a box that does not open. */
  private async exchanged(column: SealedColumn, { row, person, box }: Box, sealedWith: SealedWith): Promise<Exchange | null> {
    const sealed = typeof box === 'string' ? Buffer.from(box, 'base64') : box;
    try {
      const anew = person === null ? this.byHouse(column, row, sealed, sealedWith) : await this.byPerson(column, person as Id<'Person'>, row, sealed, sealedWith);
      return { row, before: box, after: typeof box === 'string' ? anew.toString('base64') : anew };
    } catch {
      return null;
    }
  }

  private async byPerson(column: SealedColumn, person: Id<'Person'>, row: string, sealed: Buffer, sealedWith: SealedWith): Promise<Buffer> {
    const inside = await this.vault.openBytes(person, column.as, row, sealed);
    if (inside === null) throw new Error('The key went while this was looked at.');
    return this.vault.sealBytes(person, column.as, row, inside, sealedWith);
  }

  private byHouse(column: SealedColumn, row: string, sealed: Buffer, sealedWith: SealedWith): Buffer {
    if (column.else === undefined) throw new Error('Nobody has a key for this.');
    const [key, bound] = [this.house.key(column.else), `${column.as}:${row}`];
    return sealedBox.seal(key, sealedBox.open(key, sealed, bound), bound, sealedWith);
  }
}

const nameOf = ({ table, column }: SealedColumn): string => `${table}.${column}`;

const rowOf = ({ row = 't.id' }: SealedColumn): string => `(${row})::text`;

const typeOf = ({ bytes }: SealedColumn): string => (bytes ? 'bytea' : 'text');

const beginning = ({ bytes }: SealedColumn, sealedWith: SealedWith): string | Buffer => (bytes ? headerOf(sealedWith) : headerOf(sealedWith).toString('base64'));

/** Sealed otherwise than `$1` begins, and somebody, or else the house, has a key for it. An empty box was blanked when somebody was forgotten. */
function stale(column: SealedColumn): string {
  const [box, length] = [`t.${column.column}`, column.bytes ? HEADER_BYTES : SIGNS];
  const hasKey = `exists (select from platform.person_key k where k.person_id = (${column.key}))`;
  return `octet_length(${box}) > 0 and substring(${box} from 1 for ${length}) <> $1::${typeOf(column)} and (${column.else ? `(${column.key}) is null or ${hasKey}` : hasKey})`;
}

/** Only where the box is still the one that was opened. */
function exchange(column: SealedColumn): string {
  const [name, type] = [column.column, typeOf(column)];
  return `update ${column.table} t set ${name} = n.after from unnest($1::text[], $2::${type}[], $3::${type}[]) as n(row, before, after) where ${rowOf(column)} = n.row and t.${name} = n.before`;
}

const columnsOf = (exchanges: readonly Exchange[]) => [exchanges.map(({ row }) => row), exchanges.map(({ before }) => before), exchanges.map(({ after }) => after)];
