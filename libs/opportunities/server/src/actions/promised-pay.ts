import { CouncilDoor } from '@alongside/council/server';
import { addWorkingDays, type PlainDate } from '@alongside/kernel';
import type { PayTier, PromisedPay } from '@alongside/opportunities/rules';
import { Injectable } from '@nestjs/common';

/** What the council pays for a day, and by when, as decided for that day. */
@Injectable()
export class PromisedPayOf {
  constructor(private readonly council: CouncilDoor) {}

  /** Throws Refusal POLICY_VALUE_MISSING. */
  async day(heldOn: PlainDate, payTier: PayTier): Promise<PromisedPay> {
    const [payPence, workingDays, holidays] = await Promise.all([
      this.council.policyPence(`pay.rate.${payTier}`, heldOn), this.council.policyNumber('pay.sla_days', heldOn), this.council.holidays(),
    ]);
    return { payTier, payPence, payBy: addWorkingDays(heldOn, workingDays, holidays) };
  }
}
