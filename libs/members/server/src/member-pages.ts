import { AccountsDoor } from '@alongside/accounts/server';
import { seatKindOf, type Member } from '@alongside/members/rules';
import type { Actor, Id } from '@alongside/kernel';
import { Injectable } from '@nestjs/common';

const roleOfKind = ({ kind }: Pick<Member, 'kind'>) => (seatKindOf(kind) === 'young-person' ? ('young-person' as const) : ('parent-carer' as const));

/** Young people and adults have pages of their own: whoever is the other now gets those. Joins the caller's transaction. */
@Injectable()
export class MemberPages {
  constructor(private readonly accounts: AccountsDoor) {}

  async follow(before: Pick<Member, 'kind'>, after: Pick<Member, 'id' | 'kind'>, by: Actor): Promise<void> {
    const [was, is] = [roleOfKind(before), roleOfKind(after)];
    if (was === is) return;
    const personId = after.id as string as Id<'Person'>;
    await this.accounts.grantRole(personId, is, by);
    await this.accounts.endRole(personId, was, by);
  }
}
