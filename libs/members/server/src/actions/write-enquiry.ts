import { writeEnquiry, type Enquiry, type TypedWriting } from '@alongside/members/rules';
import { Clock, newId, Refusal, type Actor } from '@alongside/kernel';
import { Transactions } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

import { JoiningValues } from '../joining-values';
import { EnquiryStore } from '../store/enquiry.store';

/** Somebody of the team writes down who rang or came; from there it is the way that everybody goes. */
@Injectable()
export class WriteEnquiry {
  constructor(private readonly transactions: Transactions, private readonly clock: Clock, private readonly values: JoiningValues, private readonly enquiries: EnquiryStore) {}

  /** Throws the refusals of `writeEnquiry`. */
  run(typed: TypedWriting, by: Actor): Promise<Enquiry> {
    const { personId } = by;
    if (personId === null) throw new Refusal('FORBIDDEN');
    return this.transactions.run(async () => {
      const writing = { id: newId<'Enquiry'>(), by: personId, now: this.clock.now(), today: this.clock.today(), answerBy: await this.values.answerBy() };
      return this.enquiries.save(writeEnquiry(typed, writing, await this.values.ages()), by);
    });
  }
}
