import type { Actor, Decision, Id } from '@alongside/kernel';
import { RecordStore, Transactions } from '@alongside/platform/database';
import { EventLog } from '@alongside/platform/events';
import { Vault } from '@alongside/platform/vault';
import type { CopyRequest } from '@alongside/privacy/rules';
import { Injectable } from '@nestjs/common';
import { Not } from 'typeorm';

import { CopyRequestEntity } from './copy-request.entity';

/** The same copy twice: to read, and for another program. */
export interface CopyTexts {
  readonly page: string;
  readonly data: string;
}

const COLUMN = { page: 'privacy.copy_request.page', data: 'privacy.copy_request.data' } as const;

@Injectable()
export class CopyRequestStore extends RecordStore<CopyRequestEntity, CopyRequest> {
  constructor(transactions: Transactions, events: EventLog, private readonly vault: Vault) {
    super(transactions, events, CopyRequestEntity, ({ pageSealed: _page, dataSealed: _data, ...row }) => row, (state) => Object.assign(new CopyRequestEntity(), state));
  }

  async lockOf(personId: Id<'Person'>): Promise<CopyRequest | null> {
    return this.transactions.manager.findOne(CopyRequestEntity, { where: { personId, state: Not('let-go') }, lock: { mode: 'pessimistic_write' } });
  }

  /** Sealed with the person’s own key: who has the database has not read it. */
  async keep(made: Decision<CopyRequest>, texts: CopyTexts, by: Actor): Promise<void> {
    const { id, personId } = made.state;
    const [pageSealed, dataSealed] = [await this.vault.seal(personId, COLUMN.page, id, texts.page), await this.vault.seal(personId, COLUMN.data, id, texts.data)];
    await this.transactions.manager.update(CopyRequestEntity, { id }, { ...made.state, pageSealed, dataSealed });
    await this.events.record(made.facts, by);
  }

  /** Taking it changes nothing but the record. */
  async taken(taken: Decision<CopyRequest>, by: Actor): Promise<void> {
    await this.events.record(taken.facts, by);
  }

  async letGo(gone: Decision<CopyRequest>, by: Actor): Promise<void> {
    await this.transactions.manager.update(CopyRequestEntity, { id: gone.state.id }, { ...gone.state, pageSealed: null, dataSealed: null });
    await this.events.record(gone.facts, by);
  }

  async text({ id, personId }: CopyRequest, which: keyof CopyTexts): Promise<string> {
    const row = await this.transactions.manager.findOneOrFail(CopyRequestEntity, { where: { id }, select: { id: true, pageSealed: true, dataSealed: true } });
    return this.vault.open(personId, COLUMN[which], id, (which === 'page' ? row.pageSealed : row.dataSealed) ?? '');
  }
}
