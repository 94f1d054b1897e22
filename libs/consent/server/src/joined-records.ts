import { noOnOtherRecord, type Purpose, type UseRefusal } from '@alongside/consent/rules';
import { systemActor, type Actor, type Id } from '@alongside/kernel';
import { MembersDoor } from '@alongside/members/server';
import { Transactions } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

import { ConsentsRead } from './store/consents.read';
import { TakeDowns } from './take-downs';

/** Records that are one person (docs/adr/0027), looked at from either side: a no on one of them counts on all, worked out when it is asked and never written. */
@Injectable()
export class JoinedRecords {
  constructor(
    private readonly transactions: Transactions,
    private readonly members: MembersDoor,
    private readonly read: ConsentsRead,
    private readonly takeDowns: TakeDowns,
  ) {}

  async whyNotUse(memberId: Id<'Member'>, purpose: Purpose): Promise<UseRefusal | null> {
    return (await this.noBeside(memberId))(purpose);
  }

  /** The same for several purposes of one person: who they are besides is looked up once. */
  noBeside(memberId: Id<'Member'>): Promise<(purpose: Purpose) => Promise<UseRefusal | null>> {
    return this.transactions.as(systemActor('consent.other-records'), async () => {
      const others = await this.othersOf(memberId);
      return async (purpose) => (others.length === 0 ? null : this.transactions.as(systemActor('consent.other-records'), async () => noOnOtherRecord(await this.read.lastSaid(others, purpose))));
    });
  }

  /** Somebody stopped it on one record: what is out on the word of another comes down too. */
  takeDownBeside(memberId: Id<'Member'>, purpose: Purpose, by: Actor): Promise<void> {
    return this.transactions.as(systemActor('consent.other-records'), async () => {
      const others = await this.othersOf(memberId);
      for (const { id, state } of others.length === 0 ? [] : await this.read.lastSaid(others, purpose)) {
        if (state !== 'refused' && state !== 'withdrawn') await this.takeDowns.openAll(id, by);
      }
    });
  }

  private async othersOf(memberId: Id<'Member'>): Promise<readonly Id<'Member'>[]> {
    const kept = (await this.members.member(memberId))?.sameAs ?? memberId;
    const beside = (await this.members.otherRecordsOf([kept])).get(kept) ?? [];
    return [kept, ...beside].filter((one) => one !== memberId);
  }
}
