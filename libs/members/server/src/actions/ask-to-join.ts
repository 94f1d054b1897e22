import { beginEnquiry, type Enquiry, type TypedEnquiry } from '@alongside/members/rules';
import { Clock, newId, systemActor } from '@alongside/kernel';
import { Transactions } from '@alongside/platform/database';
import { Nudge } from '@alongside/platform/jobs';
import { StrangerSends } from '@alongside/platform/strangers';
import { Injectable } from '@nestjs/common';

import { JoiningValues } from '../joining-values';
import { EnquiryProofs } from '../store/enquiry-proofs.store';
import { EnquiryStore } from '../store/enquiry.store';

export const SEND_ENQUIRY_CODES = 'members.send-enquiry-codes';

const joinPage = systemActor('members.join-page');

/** Somebody nobody knows asks to join. A code goes to the address they typed, whether we know it or not; until it comes back nobody of the team is told. */
@Injectable()
export class AskToJoin {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly values: JoiningValues,
    private readonly strangers: StrangerSends,
    private readonly enquiries: EnquiryStore,
    private readonly proofs: EnquiryProofs,
    private readonly nudge: Nudge,
  ) {}

  /** Throws the refusals of `beginEnquiry`; TOO_MANY_FROM_HERE, TOO_MUCH_SENT. */
  run(typed: TypedEnquiry, networkAddress: string): Promise<Enquiry['id']> {
    return this.transactions.as(joinPage, () => this.transactions.run(async () => {
      const { state: enquiry, facts } = beginEnquiry(newId(), typed, await this.values.ages(), this.clock.now());
      const mark = this.strangers.mark(networkAddress);
      await this.strangers.ask(mark);
      await this.enquiries.save({ state: enquiry, facts }, joinPage);
      await this.proofs.put(enquiry, mark);
      await this.nudge.job(SEND_ENQUIRY_CODES);
      return enquiry.id;
    }));
  }
}
