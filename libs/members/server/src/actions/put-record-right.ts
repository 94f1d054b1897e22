import { AccountsDoor } from '@alongside/accounts/server';
import { putRight, type Member, type TypedPutRight } from '@alongside/members/rules';
import { Clock, newId, Refusal, type Actor, type Id } from '@alongside/kernel';
import { Transactions } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

import { JoiningValues } from '../joining-values';
import { MemberPages } from '../member-pages';
import { MemberStore } from '../store/member.store';
import { PutRightStore } from '../store/put-right.store';

/** Somebody of the team puts right what a member cannot change alone: name in the records, kind, day of birth. */
@Injectable()
export class PutRecordRight {
  constructor(private readonly transactions: Transactions, private readonly clock: Clock, private readonly accounts: AccountsDoor, private readonly members: MemberStore, private readonly made: PutRightStore, private readonly pages: MemberPages, private readonly values: JoiningValues) {}

  run(id: Id<'Member'>, typed: TypedPutRight, by: Actor): Promise<Member> {
    const { personId } = by;
    if (personId === null) throw new Refusal('FORBIDDEN');
    return this.transactions.run(async () => {
      const member = await this.members.lock(id);
      if (member.sameAs !== null) throw new Refusal('RECORD_JOINED');
      const right = putRight(member, typed, { id: newId(), by: personId, now: this.clock.now(), today: this.clock.today(), adultAge: (await this.values.ages()).adult });
      const saved = await this.members.save(right.member, by);
      await this.made.save(right.putRight, by);
      await this.accounts.nameRight(id, { displayName: saved.fullName, firstName: saved.knownAs }, by);
      await this.pages.follow(member, saved, by);
      return saved;
    });
  }
}
