import { systemActor, type Id } from '@alongside/kernel';
import { Transactions } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

import { SamePersonRead } from './store/same-person.read';

/** The record in use with those that are set beside it (docs/adr/0027). Asked in the house's name: whoever asks may see one of them and not the other, themselves among them. */
@Injectable()
export class RecordsOfOne {
  constructor(private readonly transactions: Transactions, private readonly same: SamePersonRead) {}

  /** A record that is set beside another counts for itself alone. */
  async of(memberId: Id<string>): Promise<readonly Id<string>[]> {
    return [memberId, ...((await this.othersOf([memberId])).get(memberId) ?? [])];
  }

  /** Every record of the people behind these, whichever of them is in use, the asked ones among them. */
  allOf(ids: readonly Id<string>[]): Promise<readonly Id<'Member'>[]> {
    return ids.length === 0 ? Promise.resolve([]) : this.transactions.as(systemActor('members.records-of-one'), () => this.same.allOf(ids));
  }

  othersOf(memberIds: readonly Id<string>[]): Promise<ReadonlyMap<string, readonly Id<'Member'>[]>> {
    return this.transactions.as(systemActor('members.records-of-one'), () => this.same.othersOf(memberIds));
  }
}
