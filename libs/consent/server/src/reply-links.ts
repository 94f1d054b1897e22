import { CouncilDoor } from '@alongside/council/server';
import { lastDayOf, type Permission, type ReplyLink } from '@alongside/consent/rules';
import { Clock, newId, type Id } from '@alongside/kernel';
import { Vault } from '@alongside/platform/vault';
import { Injectable } from '@nestjs/common';

import { markOf, newReplyCode } from './reply-code';
import { ReplyLinkStore } from './store/reply-link.store';

const COLUMN = 'consent.reply_link.code';

/** Makes private links, and hands the code of one to whoever sends the mail. */
@Injectable()
export class ReplyLinks {
  constructor(
    private readonly clock: Clock,
    private readonly vault: Vault,
    private readonly council: CouncilDoor,
    private readonly links: ReplyLinkStore,
  ) {}

  async make(permission: Permission, guardianId: Id<'Person'>): Promise<ReplyLink> {
    const today = this.clock.today();
    const id = newId<'ReplyLink'>();
    const code = newReplyCode();
    const link: ReplyLink = {
      id, permissionId: permission.id, guardianId, mark: markOf(code), madeAt: this.clock.now(),
      codeSealed: await this.vault.seal(guardianId, COLUMN, id, code),
      lastDay: lastDayOf(permission, today, await this.council.policyNumber('consent.link_days', today)),
    };
    await this.links.add(link);
    return link;
  }

  async pathOf(link: ReplyLink): Promise<string> {
    return `/c/${await this.vault.open(link.guardianId, COLUMN, link.id, link.codeSealed)}`;
  }
}
