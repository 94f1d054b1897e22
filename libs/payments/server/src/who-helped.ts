import { AccountsDoor } from '@alongside/accounts/server';
import { CouncilDoor } from '@alongside/council/server';
import { Clock, laterBy, type Id, type Instant } from '@alongside/kernel';
import type { HowTheyCameIn } from '@alongside/payments/rules';
import { Injectable } from '@nestjs/common';

const DAY_MS = 86_400_000;

/** How a member came in, as far as it decides whether somebody rings, and who does not. The days are the council's. */
@Injectable()
export class WhoHelped {
  constructor(private readonly accounts: AccountsDoor, private readonly council: CouncilDoor, private readonly clock: Clock) {}

  async cameIn(memberId: Id<'Member'>): Promise<HowTheyCameIn> {
    const settles = await this.council.policyNumber('proof.settles_days', this.clock.today());
    const [proofSettled, helpedBy] = await Promise.all([this.accounts.hasSettledProof(memberId, settles), this.before(memberId, this.clock.now())]);
    return { proofSettled, helpedBy };
  }

  /** Those from some weeks before that moment on, up to now: who helped after the change could answer for it just as well. */
  async before(memberId: Id<'Member'>, moment: Instant): Promise<readonly Id<'Person'>[]> {
    const days = await this.council.policyNumber('bank.hands_off_days', this.clock.today());
    return this.accounts.helpersOf(memberId, laterBy(moment, -days * DAY_MS));
  }
}
