import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';

import type { Id } from '@alongside/kernel';

import type { Database } from '../database/database';

const ALGORITHM = 'aes-256-gcm';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

function seal(key: Buffer, text: Buffer, boundTo: string): Buffer {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv(ALGORITHM, key, nonce).setAAD(Buffer.from(boundTo));
  const body = Buffer.concat([cipher.update(text), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), body]);
}

function open(key: Buffer, sealed: Buffer, boundTo: string): Buffer {
  const decipher = createDecipheriv(ALGORITHM, key, sealed.subarray(0, NONCE_BYTES)).setAAD(Buffer.from(boundTo));
  decipher.setAuthTag(sealed.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
  return Buffer.concat([decipher.update(sealed.subarray(NONCE_BYTES + TAG_BYTES)), decipher.final()]);
}

/**
 * Sensitive columns: each person has a data key, wrapped by the master key. What is sealed is bound to its table, column, person and
 * row, so a value moved to another place cannot be opened there. Throws when a value was changed, moved, or belongs to another key.
 */
export class Vault {
  constructor(
    private readonly database: Database,
    private readonly masterKey: Buffer,
    private readonly masterKeyId: string,
  ) {}

  async seal(person: Id<'Person'> | Id<'Member'>, column: string, rowId: string, text: string): Promise<string> {
    const key = await this.personKey(person);
    return seal(key, Buffer.from(text, 'utf8'), `${column}:${person}:${rowId}`).toString('base64');
  }

  async open(person: Id<'Person'> | Id<'Member'>, column: string, rowId: string, sealed: string): Promise<string> {
    const key = await this.personKey(person);
    return open(key, Buffer.from(sealed, 'base64'), `${column}:${person}:${rowId}`).toString('utf8');
  }

  /** Equal texts have equal marks, and a mark tells nothing else: to find the same bank account twice without reading it. */
  blindIndex(column: string, text: string): string {
    return createHmac('sha256', this.masterKey).update(`${column}:${text}`).digest('base64url');
  }

  private async personKey(person: string): Promise<Buffer> {
    const fresh = seal(this.masterKey, randomBytes(32), `person-key:${person}`);
    await this.database.query(
      'insert into platform.person_key (person_id, master_key_id, wrapped) values ($1, $2, $3) on conflict do nothing',
      [person, this.masterKeyId, fresh],
    );
    const row = await this.database.first<{ wrapped: Buffer }>('select wrapped from platform.person_key where person_id = $1', [person]);
    if (!row) throw new Error('A person key was not kept.');
    return open(this.masterKey, row.wrapped, `person-key:${person}`);
  }
}
