import { AccountsDoor } from '@alongside/accounts/server';
import { instant, type Id } from '@alongside/kernel';
import { MembersDoor } from '@alongside/members/server';
import type { Message } from '@alongside/messages/rules';
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

  /** Where a message goes: what is about a change made in somebody's name goes where that person could be reached before it. */
  async of({ toPersonId, about }: Pick<Message, 'toPersonId' | 'about'>): Promise<string | null> {
    if (about.changedAt === undefined || (await this.members.member(toPersonId)) === null) return this.emailOf(toPersonId);
    const settled = await this.members.settledContact(toPersonId, instant(about.changedAt));
    return settled?.reachBy.includes('email') ? settled.email : null;
  }
}
