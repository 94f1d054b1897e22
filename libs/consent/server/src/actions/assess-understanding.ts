import { assessUnderstanding, purposeOf, type GillickAssessment } from '@alongside/consent/rules';
import { Clock, newId, Refusal, type Actor, type Id } from '@alongside/kernel';
import { Transactions } from '@alongside/platform/database';
import { Vault } from '@alongside/platform/vault';
import { Injectable } from '@nestjs/common';

import { ConsentMoments } from '../consent-moments';
import { GillickStore } from '../store/gillick.store';

export interface UnderstandingView {
  readonly memberId: Id<'Member'>;
  readonly scope: string;
  readonly understands: boolean;
  readonly weighs: boolean;
  readonly notPressured: boolean;
  readonly note: string;
}

/** Whoever signs in and writes it is the named worker. */
@Injectable()
export class AssessUnderstanding {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly vault: Vault,
    private readonly moments: ConsentMoments,
    private readonly store: GillickStore,
  ) {}

  /** Throws Refusal NOT_FOUND, SCOPE_UNKNOWN, OWN_ASSESSMENT, ANSWER_MISSING, ANSWER_TOO_LONG naming the field. */
  run({ note: typed, scope: typedScope, ...view }: UnderstandingView, by: Actor): Promise<GillickAssessment> {
    return this.transactions.run(async () => {
      const { scope } = purposeOf({ scope: typedScope });
      if (by.personId === null) throw new Refusal('NOT_FOUND');
      await this.moments.mustBeMember(view.memberId);
      const { note, ...decision } = assessUnderstanding({ ...view, scope, id: newId(), workerId: by.personId, assessedAt: this.clock.now() }, typed);
      const sealed = await this.vault.seal(view.memberId as string as Id<'Person'>, 'consent.gillick.note', decision.state.id, note);
      return this.store.save(decision, sealed, by);
    });
  }
}
