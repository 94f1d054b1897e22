import type { Id } from '@alongside/kernel';
import { MembersDoor, type MissingCheck } from '@alongside/members/server';
import type { Booking, Session } from '@alongside/opportunities/rules';
import { Injectable } from '@nestjs/common';

type Dated = Pick<Session, 'kind' | 'heldOn' | 'referenceLevel'>;

/** What is still needed of somebody before a date; a date that pays nothing asks for less. */
@Injectable()
export class StillNeededFor {
  constructor(private readonly members: MembersDoor) {}

  async one({ memberId, payPence }: Pick<Booking, 'memberId' | 'payPence'>, session: Dated): Promise<readonly MissingCheck[]> {
    return (await this.many([{ memberId, payPence, session }]))[0] ?? [];
  }

  /** In the order asked. */
  many(wishes: readonly { readonly memberId: Id<string>; readonly payPence: number; readonly session: Dated }[]): Promise<readonly (readonly MissingCheck[])[]> {
    return this.members.whatIsMissing(wishes.map(({ memberId, payPence, session: { kind, heldOn, referenceLevel } }) => ({ memberId, activity: { kind, on: heldOn, paid: payPence > 0, referenceLevel } })));
  }
}
