import { Refusal, type Id, type Instant } from '@alongside/kernel';
import { Injectable } from '@nestjs/common';

import { Database } from '../database/database';
import { Transactions } from '../database/transactions';
import { HouseKeys } from '../vault/house-keys';
import { sealedBox } from '../vault/sealed-box';
import { Vault } from '../vault/vault';
import type { DrawnPage } from './opened-file';

/** A file as its row says. */
export interface KeptFile {
  readonly id: Id<'File'>;
  readonly purpose: string;
  readonly sentBy: Id<'Person'>;
  readonly sentAt: Instant;
  readonly pages: number;
  readonly attachedTo: string | null;
  readonly personId: Id<'Person'> | null;
}

interface PageRow {
  readonly number: number;
  readonly width: DrawnPage['width'];
  readonly sealed: Buffer;
}

const COLUMN = 'platform.file_page.sealed';
const KEPT = 'select id, purpose, sent_by as "sentBy", sent_at as "sentAt", pages, attached_to as "attachedTo", person_id as "personId" from platform.file';

/** Pages lie sealed: by the house until somebody says whom the file is about, then by that person's key, so that it goes when the key goes. */
@Injectable()
export class FileStore {
  constructor(
    private readonly transactions: Transactions,
    private readonly database: Database,
    private readonly vault: Vault,
    private readonly house: HouseKeys,
  ) {}

  async add(file: Omit<KeptFile, 'attachedTo' | 'personId'> & { readonly hash: Buffer }, drawn: readonly DrawnPage[]): Promise<void> {
    await this.write('insert into platform.file (id, purpose, sent_by, sent_at, hash, pages) values ($1, $2, $3, $4, $5, $6)', [file.id, file.purpose, file.sentBy, file.sentAt, file.hash, file.pages]);
    for (const page of drawn) await this.write('insert into platform.file_page (file_id, number, width, sealed) values ($1, $2, $3, $4)', [file.id, page.number, page.width, this.sealedByHouse(file.id, page)]);
  }

  find(id: Id<'File'>): Promise<KeptFile | null> {
    return this.database.first<KeptFile & Record<string, unknown>>(`${KEPT} where id = $1`, [id]);
  }

  /** Locks the row until the transaction ends. Throws Refusal NOT_FOUND. */
  async lock(id: Id<'File'>): Promise<KeptFile> {
    const file = await this.database.first<KeptFile & Record<string, unknown>>(`${KEPT} where id = $1 for update`, [id]);
    if (!file) throw new Refusal('NOT_FOUND', 'fileId');
    return file;
  }

  async attach(file: KeptFile, subjectId: string, personId: Id<'Person'> | null, at: Instant): Promise<void> {
    await this.write('update platform.file set attached_to = $2, attached_at = $3, person_id = $4 where id = $1', [file.id, subjectId, at, personId]);
    if (personId === null) return;
    for (const page of await this.rows(file.id)) {
      const sealed = await this.vault.sealBytes(personId, COLUMN, rowOf(file.id, page), this.openedByHouse(file.id, page));
      await this.write('update platform.file_page set sealed = $4 where file_id = $1 and number = $2 and width = $3', [file.id, page.number, page.width, sealed]);
    }
  }

  async remove(ids: readonly Id<'File'>[]): Promise<void> {
    await this.write('delete from platform.file where id = any($1::uuid[])', [ids]);
  }

  /** One page as WebP. Null when there is no such page, or when it was sealed for somebody whose key is gone. */
  async page(file: Pick<KeptFile, 'id' | 'personId'>, number: number, width: DrawnPage['width']): Promise<Buffer | null> {
    const [row] = await this.database.query<PageRow & Record<string, unknown>>('select number, width, sealed from platform.file_page where file_id = $1 and number = $2 and width = $3', [file.id, number, width]);
    if (!row) return null;
    return file.personId === null ? this.openedByHouse(file.id, row) : this.vault.openBytes(file.personId, COLUMN, rowOf(file.id, row), row.sealed);
  }

  async waitingOf(personId: Id<'Person'>): Promise<number> {
    const row = await this.database.first<{ waiting: number }>('select count(*)::int as waiting from platform.file where sent_by = $1 and attached_to is null', [personId]);
    return row?.waiting ?? 0;
  }

  /** Sent before the given time and used for nothing; those another program holds are left to it. */
  lockUnused(before: Instant, most: number): Promise<{ id: Id<'File'>; purpose: string }[]> {
    return this.database.query('select id, purpose from platform.file where attached_to is null and sent_at < $1 order by id limit $2 for update skip locked', [before, most]);
  }

  private rows(id: Id<'File'>): Promise<PageRow[]> {
    return this.database.query<PageRow & Record<string, unknown>>('select number, width, sealed from platform.file_page where file_id = $1 order by number, width', [id]);
  }

  private sealedByHouse(id: Id<'File'>, page: DrawnPage): Buffer {
    return sealedBox.seal(this.house.key('files'), page.webp, `${COLUMN}:${rowOf(id, page)}`);
  }

  private openedByHouse(id: Id<'File'>, page: PageRow): Buffer {
    return sealedBox.open(this.house.key('files'), page.sealed, `${COLUMN}:${rowOf(id, page)}`);
  }

  private async write(statement: string, values: readonly unknown[]): Promise<void> {
    if (!this.transactions.isOpen) throw new Error('A file changes only inside Transactions.run.');
    await this.database.query(statement, values);
  }
}

const rowOf = (id: string, { number, width }: Pick<PageRow, 'number' | 'width'>): string => `${id}/${number}/${width}`;
