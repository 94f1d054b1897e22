import { decideValue, mayDecide, numberOf, policyOn, type AgeBounds, type TypedValue } from '@alongside/council/rules';
import { cleanText, Clock, must, newId, Refusal, type Actor, type PlainDate } from '@alongside/kernel';
import { Transactions } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

import { PolicyValueStore } from '../store/policy-value.store';
import { PolicyValuesRead } from '../store/policy-values.read';

/** The council decided anew: a row from a day on; what held until then stays to be read. */
@Injectable()
export class DecideValue {
  constructor(private readonly transactions: Transactions, private readonly clock: Clock, private readonly values: PolicyValueStore, private readonly read: PolicyValuesRead) {}

  /** Throws Refusal FORBIDDEN, NOT_FOUND, VALUE_NOT_CHANGED_HERE, VALUE_FROM_TOMORROW, VALUE_DECIDED_TWICE, ANSWER_MISSING, ANSWER_TOO_LONG, and those of `writtenAs` naming the value. */
  async run(code: string, typed: TypedValue, by: Actor): Promise<void> {
    must(mayDecide(cleanText(code), by.roles) ? null : 'FORBIDDEN');
    await this.transactions.run(async () => {
      const today = this.clock.today();
      const rows = await this.values.lockOf(cleanText(code));
      if (rows.length === 0) throw new Refusal('NOT_FOUND', 'code');
      for (const decision of decideValue(rows, code, typed, newId(), await this.bounds(today), today)) await this.values.save(decision, by);
    });
    this.read.forget();
  }

  /** From the age at which the law lets somebody say yes on a page, to the day they are an adult. */
  async bounds(on: PlainDate): Promise<AgeBounds> {
    const all = await this.read.all();
    return { least: numberOf(policyOn(all, 'consent.online_age', on)), most: numberOf(policyOn(all, 'consent.adult_age', on)) };
  }
}
