import { isOpenQuestion, type ConsentRecord, type Purpose } from '@alongside/consent/rules';
import type { Id } from '@alongside/kernel';
import { RecordStore, Transactions } from '@alongside/platform/database';
import { EventLog } from '@alongside/platform/events';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';

import { ConsentEntity } from './consent.entity';

/** What lives for one purpose: at most one yes, at most one open question. */
export interface Living {
  readonly yes: ConsentRecord | null;
  readonly question: ConsentRecord | null;
  readonly newest: ConsentRecord | null;
}

@Injectable()
export class ConsentStore extends RecordStore<ConsentEntity, ConsentRecord> {
  constructor(transactions: Transactions, events: EventLog) {
    super(transactions, events, ConsentEntity, (row) => ({ ...row }), toRow);
  }

  /** Whoever asks or answers about one person's purpose waits here for whoever does so already. */
  async lockPurpose(memberId: Id<'Member'>, { scope, audience, channel }: Purpose): Promise<Living> {
    const { manager } = this.transactions;
    await manager.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`consent.consent ${memberId} ${scope} ${audience} ${channel}`]);
    const rows = await manager.find(ConsentEntity, { where: { memberId, scope, audience, channel }, order: { askedAt: 'DESC', id: 'DESC' }, lock: { mode: 'pessimistic_write' } });
    return {
      yes: rows.find(({ state }) => state === 'given' || state === 'frozen') ?? null,
      question: rows.find(isOpenQuestion) ?? null,
      newest: rows[0] ?? null,
    };
  }

  /**
   * Keeps these as they are until the caller's transaction ends: somebody who stops one waits, and finds what was done meanwhile.
   * In one order, so that two publishers never wait for each other.
   */
  async holdAsTheyAre(ids: readonly Id<'Consent'>[]): Promise<readonly ConsentRecord[]> {
    if (ids.length === 0) return [];
    return this.transactions.manager.find(ConsentEntity, { where: { id: In([...ids]) }, order: { id: 'ASC' }, lock: { mode: 'pessimistic_read' } });
  }
}

function toRow(consent: ConsentRecord): ConsentEntity {
  return Object.assign(new ConsentEntity(), consent, { holders: [...consent.holders], standing: [...consent.standing] });
}
