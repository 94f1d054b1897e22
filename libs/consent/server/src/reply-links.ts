import { CouncilDoor } from '@alongside/council/server';
import { hasRunOut, lastDayOf, type Permission, type ReplyLink } from '@alongside/consent/rules';
import { addDays, Clock, newId, type Id, type PlainDate } from '@alongside/kernel';
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
    return this.add({ permissionId: permission.id, memberId: null, guardianId, lastDay: lastDayOf(permission, today, await this.mostDays(today)) });
  }

  /** The page of one guardian for one date: the newest that still works, or another. */
  async forDate(permission: Permission, guardianId: Id<'Person'>): Promise<ReplyLink> {
    const newest = await this.links.newest(permission.id, guardianId);
    return newest && newest.lastDay >= this.clock.today() ? newest : this.make(permission, guardianId);
  }

  /** Everything that is open between one guardian and one young person: one link while it works, however many questions come. */
  async makeFor(memberId: Id<'Member'>, guardianId: Id<'Person'>): Promise<ReplyLink> {
    const today = this.clock.today();
    const newest = await this.links.newestAbout(memberId, guardianId);
    if (newest && !hasRunOut(newest, today)) return newest;
    return this.add({ permissionId: null, memberId, guardianId, lastDay: addDays(today, await this.mostDays(today)) });
  }

  private async add(opens: Pick<ReplyLink, 'permissionId' | 'memberId' | 'guardianId' | 'lastDay'>): Promise<ReplyLink> {
    const id = newId<'ReplyLink'>();
    const code = newReplyCode();
    const link: ReplyLink = { ...opens, id, mark: markOf(code), madeAt: this.clock.now(), codeSealed: await this.vault.seal(opens.guardianId, COLUMN, id, code) };
    await this.links.add(link);
    return link;
  }

  private mostDays(today: PlainDate): Promise<number> {
    return this.council.policyNumber('consent.link_days', today);
  }

  async pathOf(link: ReplyLink): Promise<string> {
    return `/c/${await this.vault.open(link.guardianId, COLUMN, link.id, link.codeSealed)}`;
  }
}
