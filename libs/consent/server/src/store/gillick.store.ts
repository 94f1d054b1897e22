import type { GillickAssessment } from '@alongside/consent/rules';
import type { Actor, Decision } from '@alongside/kernel';
import { Transactions } from '@alongside/platform/database';
import { EventLog } from '@alongside/platform/events';
import { Injectable } from '@nestjs/common';

import { GillickEntity } from './gillick.entity';

/** What was written beside it, each in its own seal. */
export interface SealedUnderstanding {
  readonly thereSealed: string | null;
  readonly ownWordsSealed: string | null;
  readonly noteSealed: string;
}

/** Only ever added to: a later view stands beside an earlier one. */
@Injectable()
export class GillickStore {
  constructor(private readonly transactions: Transactions, private readonly events: EventLog) {}

  async save({ state, facts }: Decision<GillickAssessment>, sealed: SealedUnderstanding, by: Actor): Promise<GillickAssessment> {
    await this.transactions.manager.insert(GillickEntity, { ...state, ...sealed } as never);
    await this.events.record(facts, by);
    return state;
  }
}
