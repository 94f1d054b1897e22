import { AccountsDoor } from '@alongside/accounts/server';
import { proveEnquiry, type Enquiry } from '@alongside/members/rules';
import { Clock, Refusal, systemActor, type Id } from '@alongside/kernel';
import { Transactions } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

import { JoiningValues } from '../joining-values';
import { EnquiryProofs } from '../store/enquiry-proofs.store';
import { EnquiryStore } from '../store/enquiry.store';

const joinPage = systemActor('members.join-page');
const MOST_TRIES = 5;

/** The code came back: the address is theirs. */
@Injectable()
export class ProveEnquiry {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly accounts: AccountsDoor,
    private readonly values: JoiningValues,
    private readonly enquiries: EnquiryStore,
    private readonly proofs: EnquiryProofs,
  ) {}

  /** Throws Refusal SIGN_IN_CODE_NOT_RIGHT, the same for every reason. */
  async run(id: Id<'Enquiry'>, code: string): Promise<Enquiry> {
    // A wrong try must be counted, so it is saved before it is refused.
    const proved = await this.transactions.as(joinPage, () => this.transactions.run(() => this.tried(id, code)));
    if (proved === null) throw new Refusal('SIGN_IN_CODE_NOT_RIGHT', 'code');
    return proved;
  }

  private async tried(id: Id<'Enquiry'>, code: string): Promise<Enquiry | null> {
    const proof = await this.proofs.tried(id);
    const fits = this.accounts.codeFits(proof?.codeMark ?? null, id, code);
    if (proof === null || proof.tooOld || proof.tries > MOST_TRIES || !fits) return null;
    const [answerBy, ages] = [await this.values.answerBy(), await this.values.ages()];
    const made = await this.enquiries.save(proveEnquiry(await this.enquiries.lock(id), answerBy, ages, this.clock.now()), joinPage);
    await this.proofs.used(id);
    return made;
  }
}
