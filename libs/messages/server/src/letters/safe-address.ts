import { AccountsDoor } from '@alongside/accounts/server';
import type { Id } from '@alongside/kernel';
import { MembersDoor } from '@alongside/members/server';
import { Injectable } from '@nestjs/common';

/** Where a person said mail is safe. A member who did not name mail gets none, even when an address is known: somebody calls instead. */
@Injectable()
export class SafeAddress {
  constructor(private readonly accounts: AccountsDoor, private readonly members: MembersDoor) {}

  async emailOf(personId: Id<'Person'>): Promise<string | null> {
    const member = await this.members.member(personId);
    if (!member) return this.accounts.signInEmail(personId);
    return member.reachBy.includes('email') ? member.email : null;
  }
}
