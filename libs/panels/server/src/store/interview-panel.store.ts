import type { Actor, Decision, Id } from '@alongside/kernel';
import type { InterviewPanel } from '@alongside/panels/rules';
import { RecordStore, Transactions } from '@alongside/platform/database';
import { EventLog } from '@alongside/platform/events';
import { Injectable } from '@nestjs/common';

import { ReasonSeal } from '../reason-seal';
import { InterviewPanelEntity } from './interview-panel.entity';
import { panelOf, reasonsOf, rowOf } from './panel-row';

@Injectable()
export class InterviewPanelStore extends RecordStore<InterviewPanelEntity, InterviewPanel> {
  constructor(transactions: Transactions, events: EventLog, private readonly seal: ReasonSeal) {
    super(transactions, events, InterviewPanelEntity, (row) => panelOf(row, row), rowOf);
  }

  override async lock(id: Id<string>): Promise<InterviewPanel> {
    await super.lock(id);
    const row = await this.transactions.manager.findOneByOrFail(InterviewPanelEntity, { id: id as Id<'Panel'> });
    return panelOf(row, await this.seal.open(row.id, row));
  }

  override async save({ state, facts }: Decision<InterviewPanel>, by: Actor): Promise<InterviewPanel> {
    const row = Object.assign(rowOf(state), await this.seal.seal(state.id, reasonsOf(state)));
    await this.transactions.manager.upsert(InterviewPanelEntity, row as never, ['id']);
    await this.events.record(facts, by);
    return state;
  }

  /** Reasons from before they were sealed. Answers of how many panels. */
  async sealEarlier(most: number): Promise<number> {
    const rows = await this.transactions.manager.createQueryBuilder(InterviewPanelEntity, 'p').setLock('pessimistic_write')
      .where('p.advice_reason is not null or p.outcome_reason is not null').orderBy('p.id').limit(most).getMany();
    for (const { id, ...row } of rows) await this.transactions.manager.update(InterviewPanelEntity, { id }, await this.seal.seal(id, await this.seal.open(id, row)));
    return rows.length;
  }
}
