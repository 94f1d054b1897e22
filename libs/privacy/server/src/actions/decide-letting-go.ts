import type { Actor, Id } from '@alongside/kernel';
import { Transactions } from '@alongside/platform/database';
import { approveLettingGo, dropLettingGo, type LettingGo } from '@alongside/privacy/rules';
import { Injectable } from '@nestjs/common';

import { HeldPeople } from '../held-people';
import { LettingGoStore } from '../store/letting-go.store';
import { PersonalRowsStore } from '../store/personal-rows.store';

@Injectable()
export class DecideLettingGo {
  constructor(private readonly transactions: Transactions, private readonly rows: PersonalRowsStore, private readonly lettingsGo: LettingGoStore, private readonly held: HeldPeople) {}

  /** Throws Refusal LETTING_GO_DECIDED, LETTING_GO_OWN, LEGAL_HOLD and what else holds somebody. */
  approve(id: Id<'LettingGo'>, by: Actor): Promise<LettingGo> {
    return this.transactions.run(async () => {
      const it = await this.lettingsGo.lock(id);
      return this.lettingsGo.save(approveLettingGo(it, by, it.personId && (await this.rows.heldBy(it.personId, await this.held.all()))), by);
    });
  }

  /** Throws Refusal LETTING_GO_DECIDED. */
  drop(id: Id<'LettingGo'>, by: Actor): Promise<LettingGo> {
    return this.transactions.run(async () => this.lettingsGo.save(dropLettingGo(await this.lettingsGo.lock(id)), by));
  }
}
