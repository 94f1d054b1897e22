import { createHmac, randomBytes } from 'node:crypto';

import type { Id } from '@alongside/kernel';

import type { Database } from '../database/database';
import type { HouseKeys } from './house-keys';
import type { MasterKeys } from './master-keys';
import { sealedBox, type SealedWith } from './sealed-box';

interface KeptKey {
  readonly master_key_id: string;
  readonly wrapped: Buffer;
}

/**
 * Sensitive columns: each person has a data key, wrapped by a master key. What is sealed is bound to its table, column, person and
 * row, so a value moved to another place cannot be opened there. Throws when a value was changed, moved, or belongs to another key.
 */
export class Vault {
  constructor(private readonly database: Database, private readonly masterKeys: MasterKeys, private readonly houseKeys: HouseKeys) {}

  async seal(person: Id<'Person'> | Id<'Member'>, column: string, rowId: string, text: string): Promise<string> {
    const key = await this.personKey(person);
    return sealedBox.seal(key, Buffer.from(text, 'utf8'), `${column}:${person}:${rowId}`).toString('base64');
  }

  async open(person: Id<'Person'> | Id<'Member'>, column: string, rowId: string, sealed: string): Promise<string> {
    const key = await this.personKey(person);
    return sealedBox.open(key, Buffer.from(sealed, 'base64'), `${column}:${person}:${rowId}`).toString('utf8');
  }

  async sealBytes(person: Id<'Person'>, column: string, rowId: string, bytes: Buffer, sealedWith?: SealedWith): Promise<Buffer> {
    return sealedBox.seal(await this.personKey(person), bytes, `${column}:${person}:${rowId}`, sealedWith);
  }

  /** Null when the person's key is gone: what it sealed is gone with it. */
  async openBytes(person: Id<'Person'>, column: string, rowId: string, sealed: Buffer): Promise<Buffer | null> {
    const kept = await this.keptKey(person);
    return kept && sealedBox.open(await this.unwrapped(person, kept), sealed, `${column}:${person}:${rowId}`);
  }

  /** Equal texts have equal marks, also across a change of the master key, and a mark tells nothing else. */
  blindIndex(column: string, text: string): string {
    return createHmac('sha256', this.houseKeys.key('blind-index')).update(`${column}:${text}`).digest('base64url');
  }

  private async personKey(person: string): Promise<Buffer> {
    const kept = (await this.keptKey(person)) ?? (await this.makeKey(person));
    return this.unwrapped(person, kept);
  }

  private async unwrapped(person: string, { master_key_id, wrapped }: KeptKey): Promise<Buffer> {
    return sealedBox.open(await this.masterKeys.byId(master_key_id), wrapped, personKeyBinding(person));
  }

  private keptKey(person: string): Promise<KeptKey | null> {
    return this.database.first<KeptKey & Record<string, unknown>>('select master_key_id, wrapped from platform.person_key where person_id = $1', [person]);
  }

  private async makeKey(person: string): Promise<KeptKey> {
    const { id, key } = await this.masterKeys.current();
    await this.database.query(
      'insert into platform.person_key (person_id, master_key_id, wrapped) values ($1, $2, $3) on conflict do nothing',
      [person, id, sealedBox.seal(key, randomBytes(32), personKeyBinding(person))],
    );
    const kept = await this.keptKey(person);
    if (!kept) throw new Error('A person key was not kept.');
    return kept;
  }
}

export function personKeyBinding(person: string): string {
  return `person-key:${person}`;
}
