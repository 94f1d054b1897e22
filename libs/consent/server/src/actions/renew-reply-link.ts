import { hasRunOut, renewLink, renewQuestionsLink, type ReplyLink } from '@alongside/consent/rules';
import { Clock, linkActor, must, Refusal } from '@alongside/kernel';
import { MembersDoor } from '@alongside/members/server';
import { Transactions } from '@alongside/platform/database';
import { StrangerSends } from '@alongside/platform/strangers';
import { Injectable } from '@nestjs/common';

import { marksOf } from '../reply-code';
import { ReplyLinks } from '../reply-links';
import { PermissionStore } from '../store/permission.store';
import { ReplyLinkStore } from '../store/reply-link.store';
import { AnswerPermission } from './answer-permission';

/** One tap on a link that ran out: a new one goes to the same person. While one still works, none is made. */
@Injectable()
export class RenewReplyLink {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly members: MembersDoor,
    private readonly links: ReplyLinkStore,
    private readonly permissions: PermissionStore,
    private readonly replyLinks: ReplyLinks,
    private readonly answers: AnswerPermission,
    private readonly strangers: StrangerSends,
  ) {}

  /** Throws Refusal NOT_FOUND, TOO_MANY_FROM_HERE, TOO_MUCH_SENT, and the reasons why this person may not answer any more. */
  async run(code: string, address: string): Promise<void> {
    const link = await this.links.opened(marksOf(code));
    if (link === null) throw new Refusal('NOT_FOUND');
    await this.transactions.as(linkActor(link.guardianId, 'reply-page'), () => this.renew(link, address));
  }

  private renew(link: ReplyLink, address: string): Promise<void> {
    return this.transactions.run(async () => {
      if (link.permissionId === null) return this.renewQuestions(link, address);
      const permission = await this.permissions.lock(link.permissionId);
      must(await this.answers.whyNot(permission, link.guardianId));
      const newest = await this.links.newest(link.permissionId, link.guardianId);
      if (newest && !hasRunOut(newest, this.clock.today())) return;
      await this.strangers.ask(this.strangers.mark(address));
      if (!(await this.strangers.takeOne())) throw new Refusal('TOO_MUCH_SENT');
      const renewed = await this.replyLinks.make(permission, link.guardianId);
      await this.links.save(renewLink(renewed, permission), linkActor(link.guardianId, 'reply-page'));
    });
  }

  /** Everything that is open about one young person, for somebody who still decides beside them. */
  private async renewQuestions({ memberId, guardianId }: ReplyLink, address: string): Promise<void> {
    if (memberId === null || !(await this.members.wardsOf(guardianId, this.clock.today())).includes(memberId)) throw new Refusal('NOT_FOUND');
    const newest = await this.links.newestAbout(memberId, guardianId);
    if (newest && !hasRunOut(newest, this.clock.today())) return;
    await this.strangers.ask(this.strangers.mark(address));
    if (!(await this.strangers.takeOne())) throw new Refusal('TOO_MUCH_SENT');
    await this.links.save(renewQuestionsLink(await this.replyLinks.makeFor(memberId, guardianId), memberId), linkActor(guardianId, 'reply-page'));
  }
}
