import { postalLines, sayPostalAddress } from '@alongside/members/rules';
import { Clock, type Actor, type Id } from '@alongside/kernel';
import { Transactions } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

import { PostalAddresses } from '../postal-addresses';
import { MemberStore } from '../store/member.store';
import { PostalAddressStore } from '../store/postal-address.store';

/** A member, or a coordinator for them, says where letters go. Nothing typed takes it away. */
@Injectable()
export class SayPostalAddress {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly members: MemberStore,
    private readonly addresses: PostalAddressStore,
    private readonly sealed: PostalAddresses,
  ) {}

  /** Throws Refusal NOT_FOUND, ANSWER_TOO_LONG, ADDRESS_NOT_UNDERSTOOD. */
  run(memberId: Id<'Member'>, typed: string | null | undefined, by: Actor): Promise<void> {
    return this.transactions.run(async () => {
      await this.members.lock(memberId);
      const lines = postalLines(typed);
      await this.addresses.save(sayPostalAddress(memberId, lines && (await this.sealed.seal(memberId, lines)), this.clock.now()), by);
    });
  }
}
