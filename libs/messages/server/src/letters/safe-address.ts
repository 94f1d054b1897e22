import { AccountsDoor } from '@alongside/accounts/server';
import { ConsentDoor } from '@alongside/consent/server';
import { instant, type Id } from '@alongside/kernel';
import { MembersDoor } from '@alongside/members/server';
import { goesInAnyCase, type Message } from '@alongside/messages/rules';
import { Injectable } from '@nestjs/common';

/** Where a person said mail is safe. A member who did not name mail, or said no to it since, gets none, even when an address is known: somebody calls instead. */
@Injectable()
export class SafeAddress {
  constructor(private readonly accounts: AccountsDoor, private readonly members: MembersDoor, private readonly consent: ConsentDoor) {}

  async emailOf(personId: Id<'Person'>): Promise<string | null> {
    const member = await this.members.member(personId);
    if (!member) return this.accounts.signInEmail(personId);
    return member.reachBy.includes('email') ? member.email : null;
  }

  /** Asked when a letter leaves, so that a no also stops what is queued already. */
  async saidNoTo({ kind, toPersonId }: Pick<Message, 'kind' | 'toPersonId'>): Promise<boolean> {
    return !goesInAnyCase(kind) && this.consent.saidNoTo(toPersonId as string as Id<'Member'>, { scope: 'contact', audience: 'team', channel: 'email' });
  }

  /** Where a message goes: what is about a change made in somebody's name goes where that person could be reached before it. */
  async of({ toPersonId, about }: Pick<Message, 'toPersonId' | 'about'>): Promise<string | null> {
    if (about.changedAt === undefined || (await this.members.member(toPersonId)) === null) return this.emailOf(toPersonId);
    const settled = await this.members.settledContact(toPersonId, instant(about.changedAt));
    return settled?.reachBy.includes('email') ? settled.email : null;
  }
}
