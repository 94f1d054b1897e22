import { AccountsDoor } from '@alongside/accounts/server';
import { ConsentDoor } from '@alongside/consent/server';
import { instant, type Id } from '@alongside/kernel';
import { MembersDoor } from '@alongside/members/server';
import { goesInAnyCase, wayToReach, type Message, type WayToReach } from '@alongside/messages/rules';
import { Injectable } from '@nestjs/common';

type Asked = Pick<Message, 'kind' | 'toPersonId' | 'about'>;

/** How it is safe to write to somebody: asked when a message leaves, so that a no, or another way, also counts for what is queued already. */
@Injectable()
export class SafeAddress {
  constructor(private readonly accounts: AccountsDoor, private readonly members: MembersDoor, private readonly consent: ConsentDoor) {}

  /** Where it goes, or why somebody calls: what is about a change made in somebody's name goes where that person could be reached before it. */
  async wayTo(message: Asked): Promise<WayToReach> {
    const { toPersonId, about } = message;
    const member = await this.members.member(toPersonId);
    const noToEmail = await this.saidNoTo(message, 'email');
    if (!member) return wayToReach({ email: await this.accounts.signInEmail(toPersonId), reachBy: ['email'], noToEmail, noToPost: false, postalAddress: false });
    const changedAt = about.changedAt === undefined ? null : instant(about.changedAt);
    const { email, reachBy } = changedAt === null ? member : ((await this.members.settledContact(toPersonId, changedAt)) ?? member);
    const wantsPost = reachBy.includes('post');
    return wayToReach({ email, reachBy, noToEmail, noToPost: wantsPost && (await this.saidNoTo(message, 'post')), postalAddress: wantsPost && (await this.hasPostalAddress(toPersonId, changedAt)) });
  }

  /** Whether letters are all we may send somebody just now. */
  async wantsLetters(personId: Id<'Person'>): Promise<boolean> {
    if (!(await this.members.member(personId))?.reachBy.includes('post')) return false;
    return (await this.wayTo({ kind: 'reminder', toPersonId: personId, about: {} })).by === 'post';
  }

  private async hasPostalAddress(personId: Id<'Person'>, changedAt: ReturnType<typeof instant> | null): Promise<boolean> {
    return changedAt === null ? (await this.members.postalAddressSince([personId])).has(personId) : this.members.postSettled(personId, changedAt);
  }

  private async saidNoTo({ kind, toPersonId }: Asked, channel: 'email' | 'post'): Promise<boolean> {
    return !goesInAnyCase(kind) && this.consent.saidNoTo(toPersonId as string as Id<'Member'>, { scope: 'contact', audience: 'team', channel });
  }
}
