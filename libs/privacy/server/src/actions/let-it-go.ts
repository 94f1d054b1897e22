import { CouncilDoor } from '@alongside/council/server';
import { Clock, Refusal, type Actor, type Id } from '@alongside/kernel';
import { Transactions } from '@alongside/platform/database';
import { lettingGoIsDone } from '@alongside/privacy/rules';
import { Injectable } from '@nestjs/common';

import { HeldPeople } from '../held-people';
import { LettingGoStore } from '../store/letting-go.store';
import { PersonalRowsStore } from '../store/personal-rows.store';
import { RetentionRead } from '../store/retention.read';
import { periodOf } from './find-past-its-time';

/** Does what was approved, all of it or nothing. A hold that was set since wins still. */
@Injectable()
export class LetItGo {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly council: CouncilDoor,
    private readonly retention: RetentionRead,
    private readonly rows: PersonalRowsStore,
    private readonly lettingsGo: LettingGoStore,
    private readonly held: HeldPeople,
  ) {}

  /** Throws Refusal LEGAL_HOLD and what else holds somebody: it is tried again later, and parked for a person to look at. */
  run(id: Id<'LettingGo'>, by: Actor): Promise<void> {
    return this.transactions.run(async () => {
      const it = await this.lettingsGo.lock(id);
      if (it.state !== 'approved') return;
      const gone = it.personId ? await this.forget(it.personId) : await this.byRule(it.rule);
      const done = lettingGoIsDone(it, gone, this.clock.now());
      if (done) await this.lettingsGo.save(done, by);
    });
  }

  private async forget(personId: Id<'Person'>) {
    const held = await this.rows.heldBy(personId, await this.held.all());
    if (held) throw new Refusal(held);
    return this.rows.erase(personId);
  }

  private async byRule(rule: string) {
    const today = this.clock.today();
    const known = (await this.retention.rules()).find(({ code }) => code === rule);
    const period = known && (await periodOf(this.council, known.policyCode, today));
    return period ? this.rows.letGoPastItsTime(rule, period, today, await this.held.all()) : [];
  }
}
