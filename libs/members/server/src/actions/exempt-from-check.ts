import { CouncilDoor } from '@alongside/council/server';
import { Clock, hasRole, must, newId, Refusal, type Actor, type Id, type PlainDate } from '@alongside/kernel';
import { endExemption, exempt, whyNotDecideOn, whyNotExempt, type Exemption, type Requirement } from '@alongside/members/rules';
import { Transactions } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

import { CheckEvidence } from '../check-evidence';
import { ExemptionStore } from '../store/exemption.store';
import { StandingCheck } from './standing-check';

export interface AskedExemption {
  readonly memberId: Id<'Member'>;
  readonly code: Requirement['code'];
  readonly until: PlainDate;
  readonly reason: string;
}

/** Somebody is let off a requirement up to a day, with the reason; or no longer. */
@Injectable()
export class ExemptFromCheck {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly council: CouncilDoor,
    private readonly checks: StandingCheck,
    private readonly exemptions: ExemptionStore,
    private readonly evidence: CheckEvidence,
  ) {}

  /** Throws Refusal NOT_FOUND, OWN_CHECK, CHECK_LET_OFF_BY_HR, ANSWER_MISSING (reason) and those of `exempt`. */
  run({ memberId, code, until, reason }: AskedExemption, by: Actor): Promise<Exemption> {
    return this.transactions.run(async () => {
      const { requirement } = await this.checks.lock(memberId, code, by);
      must(whyNotExempt(requirement, hasRole(by, 'hr')));
      if (by.personId === null) throw new Refusal('FORBIDDEN');
      const today = this.clock.today();
      const id = newId<'Exemption'>();
      const reasonSealed = await this.evidence.sealReason(memberId, id, reason);
      const most = await this.council.policyNumber('checks.exemption_months', today);
      const standing = await this.exemptions.standing(memberId, code, today);
      return this.exemptions.save(exempt({ id, memberId, code, until, reasonSealed, givenBy: by.personId }, standing, most, today), by);
    });
  }

  /** Throws Refusal NOT_FOUND, OWN_CHECK, EXEMPTION_OVER. */
  end(id: Id<'Exemption'>, by: Actor): Promise<Exemption> {
    return this.transactions.run(async () => {
      const exemption = await this.exemptions.lock(id);
      must(whyNotDecideOn(exemption.memberId, by));
      return this.exemptions.save(endExemption(exemption, this.clock.today()), by);
    });
  }
}
