import { Injectable } from '@nestjs/common';

import { Database } from '../database/database';
import { Transactions } from '../database/transactions';
import { houseKeyBinding } from './house-keys';
import { MasterKeys } from './master-keys';
import { HEADER_BYTES, headerOf, sealedBox } from './sealed-box';
import { personKeyBinding } from './vault';

interface KeptKey {
  readonly name: string;
  readonly master_key_id: string;
  readonly wrapped: Buffer;
}

const BATCH = 500;

/** Where wrapped keys lie: the column that names them, and what each is bound to. */
const places = [
  { table: 'platform.person_key', name: 'person_id', boundTo: personKeyBinding },
  { table: 'platform.house_key', name: 'name', boundTo: houseKeyBinding },
] as const;

/** Another key wraps it, or it is wrapped in another way than is done now. */
const STALE = `(master_key_id <> $1 or substring(wrapped from 1 for ${HEADER_BYTES}) <> $2)`;

/**
 * Wraps every key anew with the current master key and as keys are wrapped now, some at a time, each batch in its own transaction. A row always names the key that
 * wraps it, so everything can be read meanwhile, and a run that was cut off goes on where it stopped.
 */
@Injectable()
export class RotateMasterKey {
  constructor(private readonly transactions: Transactions, private readonly database: Database, private readonly masterKeys: MasterKeys) {}

  /** Answers how many keys were wrapped anew. */
  async run(): Promise<number> {
    let wrapped = 0;
    for (const place of places) {
      for (let batch = -1; batch !== 0; wrapped += batch) batch = await this.transactions.run(() => this.some(place));
    }
    return wrapped;
  }

  /** How many keys the current master key does not open; at 0 the one before it may be put away. */
  async left(): Promise<number> {
    const { id } = await this.masterKeys.current();
    const row = await this.database.first<{ left: number }>(
      `select (select count(*) from platform.person_key where master_key_id <> $1) + (select count(*) from platform.house_key where master_key_id <> $1) as left`, [id],
    );
    return row?.left ?? 0;
  }

  private async some({ table, name, boundTo }: (typeof places)[number]): Promise<number> {
    const { id, key } = await this.masterKeys.current();
    const kept = await this.database.query<KeptKey & Record<string, unknown>>(
      `select ${name}::text as name, master_key_id, wrapped from ${table} where ${STALE} order by ${name} limit ${BATCH} for update`, [id, headerOf()],
    );
    const anew: Buffer[] = [];
    for (const row of kept) {
      const inside = sealedBox.open(await this.masterKeys.byId(row.master_key_id), row.wrapped, boundTo(row.name));
      anew.push(sealedBox.seal(key, inside, boundTo(row.name)));
    }
    await this.database.query(
      `update ${table} k set master_key_id = $1, wrapped = n.wrapped from unnest($2::text[], $3::bytea[]) as n(name, wrapped) where k.${name}::text = n.name`,
      [id, kept.map((row) => row.name), anew],
    );
    return kept.length;
  }
}
