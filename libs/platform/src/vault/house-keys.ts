import { hkdfSync } from 'node:crypto';

import type { Database } from '../database/database';
import type { MasterKeys } from './master-keys';
import { sealedBox } from './sealed-box';

const names = ['blind-index', 'audit-row', 'audit-seal', 'files', 'network', 'badges', 'passkey'] as const;

export type HouseKeyName = (typeof names)[number];

/**
 * Keys of the house itself: derived from the first master key once, then kept wrapped. A new master key wraps them anew and they stay what
 * they are, so marks made before a rotation still compare and seals still verify.
 */
export class HouseKeys {
  private constructor(private readonly keys: ReadonlyMap<string, Buffer>) {}

  static async open(database: Database, masterKeys: MasterKeys): Promise<HouseKeys> {
    const keys = new Map<string, Buffer>();
    for (const name of names) keys.set(name, await keyNamed(name, database, masterKeys));
    return new HouseKeys(keys);
  }

  key(name: HouseKeyName): Buffer {
    const key = this.keys.get(name);
    if (!key) throw new Error(`There is no house key ${name}.`);
    return key;
  }
}

async function keyNamed(name: HouseKeyName, database: Database, masterKeys: MasterKeys): Promise<Buffer> {
  const kept = 'select master_key_id, wrapped from platform.house_key where name = $1';
  let row = await database.first<{ master_key_id: string; wrapped: Buffer }>(kept, [name]);
  if (!row) {
    // Programs that start together derive the same key; one row stays.
    const { id, key } = await masterKeys.current();
    const derived = Buffer.from(hkdfSync('sha256', key, '', `alongside ${name}`, 32));
    await database.query('insert into platform.house_key (name, master_key_id, wrapped) values ($1, $2, $3) on conflict do nothing', [name, id, sealedBox.seal(key, derived, houseKeyBinding(name))]);
    row = await database.first(kept, [name]);
  }
  if (!row) throw new Error('A house key was not kept.');
  return sealedBox.open(await masterKeys.byId(row.master_key_id), row.wrapped, houseKeyBinding(name));
}

export function houseKeyBinding(name: string): string {
  return `house-key:${name}`;
}
