import { purposeOf, writeFormVersion, type FormVersion, type NewWords } from '@alongside/consent/rules';
import { Clock, newId, Refusal, type Actor } from '@alongside/kernel';
import { Transactions } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

import { FormVersionsRead } from '../store/form-versions.read';
import { FormVersionsStore } from '../store/form-versions.store';

/** Other words for one purpose, from a day on. Where they mean something else, the job asks everybody anew on that day. */
@Injectable()
export class WriteFormVersion {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly read: FormVersionsRead,
    private readonly store: FormVersionsStore,
  ) {}

  /** Throws Refusal SCOPE_UNKNOWN, ASKED_FOR_EACH_DATE, and the refusals of the rule naming the field. */
  run(typedScope: string, words: Omit<NewWords, 'ids'>, by: Actor): Promise<FormVersion> {
    return this.transactions.run(async () => {
      const { scope } = purposeOf({ scope: typedScope });
      await this.store.lock(scope);
      const last = await this.read.newest(scope);
      if (last === null) throw new Refusal('SCOPE_UNKNOWN', 'scope');
      return this.store.save(writeFormVersion(last, { ...words, ids: { standard: newId(), 'easy-read': newId() } }, this.clock.today()), by);
    });
  }
}
