import { decidesAloneOnAll, type ConsentScope } from '@alongside/consent/rules';
import { Clock, systemActor, type Id } from '@alongside/kernel';
import { MembersDoor } from '@alongside/members/server';
import { Transactions } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

import { UnderstandingsRead } from './store/understandings.read';

/** Whether somebody decides one purpose alone because a worker wrote down that they understand it: asked over all records that are one person, and the stricter counts. */
@Injectable()
export class Understood {
  constructor(private readonly transactions: Transactions, private readonly clock: Clock, private readonly members: MembersDoor, private readonly views: UnderstandingsRead) {}

  decidesAlone(memberId: Id<'Member'>, scope: ConsentScope): Promise<boolean> {
    return this.transactions.as(systemActor('consent.who-decides'), async () => {
      const own = await this.views.newest(memberId, scope);
      if (own === null) return false;
      const others = (await this.members.recordsOf([memberId])).filter((id) => id !== memberId);
      const beside = [];
      for (const other of others) beside.push(await this.views.newest(other, scope));
      return decidesAloneOnAll(own, beside.filter((view) => view !== null), this.clock.today());
    });
  }
}
