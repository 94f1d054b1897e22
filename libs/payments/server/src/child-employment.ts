import { CouncilDoor } from '@alongside/council/server';
import { systemActor, type Id } from '@alongside/kernel';
import { MembersDoor } from '@alongside/members/server';
import { isEmploymentPending, isOfSchoolAge } from '@alongside/opportunities/server';
import type { InvolvementPayment } from '@alongside/payments/rules';
import { Transactions } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

type Paid = Pick<InvolvementPayment, 'id' | 'memberId' | 'activity' | 'heldOn'>;

const CODE = 'child.employment.';

/** Money for people of school age waits until the council has decided whether what they did is child employment. Asked for the day they did it. */
@Injectable()
export class ChildEmployment {
  constructor(private readonly transactions: Transactions, private readonly council: CouncilDoor, private readonly members: MembersDoor) {}

  /** Those that wait. Nobody's age is told. */
  async pendingAmong(payments: readonly Paid[]): Promise<ReadonlySet<Id<'Payment'>>> {
    const young = await this.youngAmong([...new Set(payments.map(({ memberId }) => memberId))]);
    const pending = new Set<Id<'Payment'>>();
    for (const { id, memberId, activity, heldOn } of payments) {
      const born = young.get(memberId);
      if (born === undefined) continue;
      const decided = (await this.council.policiesStarting(CODE, heldOn)).map(({ code, value }) => ({ activity: code.slice(CODE.length), value }));
      // Of a young person whose birthday we do not know it is taken that they are of school age.
      if (isEmploymentPending(activity, born === null || isOfSchoolAge(born, heldOn), decided)) pending.add(id);
    }
    return pending;
  }

  private async youngAmong(ids: readonly Id<'Member'>[]) {
    const members = ids.length === 0 ? [] : await this.transactions.as(systemActor('payments.child-employment'), () => this.members.members(ids));
    return new Map(members.filter(({ kind, bornOn }) => kind === 'young-person' || bornOn !== null).map(({ id, bornOn }) => [id, bornOn]));
  }
}
