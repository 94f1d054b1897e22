import { CouncilDoor } from '@alongside/council/server';
import { Clock, newId, type Actor, type PlainDate } from '@alongside/kernel';
import { Transactions } from '@alongside/platform/database';
import { findPastItsTime } from '@alongside/privacy/rules';
import { Injectable } from '@nestjs/common';

import { HeldPeople } from '../held-people';
import { LettingGoStore } from '../store/letting-go.store';
import { PersonalRowsStore, type Period } from '../store/personal-rows.store';
import { RetentionRead } from '../store/retention.read';

/** Counts what is past its time by each rule, and touches nothing. What was found before and waits is left as it is. */
@Injectable()
export class FindPastItsTime {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly retention: RetentionRead,
    private readonly council: CouncilDoor,
    private readonly rows: PersonalRowsStore,
    private readonly lettingsGo: LettingGoStore,
    private readonly held: HeldPeople,
  ) {}

  run(by: Actor): Promise<number> {
    return this.transactions.run(async () => {
      const today = this.clock.today();
      const held = await this.held.all();
      let found = 0;
      for (const { code, policyCode } of await this.retention.rules()) {
        const period = await periodOf(this.council, policyCode, today);
        const counted = period ? await this.rows.countPastItsTime(code, period, today, held) : [];
        if (counted.every(({ rows }) => rows === 0) || (await this.lettingsGo.openOf(code, null))) continue;
        await this.lettingsGo.save(findPastItsTime({ id: newId(), rule: code, personId: null, counted, foundBy: by.personId }, this.clock.now()), by);
        found += 1;
      }
      return found;
    });
  }
}

/** Null when the council has no value for that rule on that day. */
export async function periodOf(council: CouncilDoor, policyCode: string, today: PlainDate): Promise<Period | null> {
  const value = (await council.policiesStarting(policyCode, today)).find(({ code }) => code === policyCode);
  return value ? { count: Number(value.value), unit: value.unit } : null;
}
