import { isOpenQuestion, linksHandedOut, wordOf } from '@alongside/consent/rules';
import { AccountsDoor } from '@alongside/accounts/server';
import { Clock, type Actor, type Id, type PlainDate } from '@alongside/kernel';
import { MembersDoor } from '@alongside/members/server';
import { Transactions } from '@alongside/platform/database';
import { EventLog } from '@alongside/platform/events';
import { Injectable } from '@nestjs/common';

import { ConsentMoments } from '../consent-moments';
import { ReplyLinks } from '../reply-links';
import { ConsentsRead } from '../store/consents.read';
import { PermissionsRead } from '../store/permissions.read';

/** The private page of one person who decides, with everything open between them and one young person. */
export interface HandedLink {
  readonly personId: Id<'Person'>;
  readonly name: string;
  readonly path: string;
  readonly lastDay: PlainDate;
  readonly waiting: number;
  /** The date it is for; null for the page with every other question. */
  readonly date: string | null;
}

/** For a paper at the door, or for somebody no letter reaches: one page for each who still has to answer. That it was handed out, and whose page, is on record. */
@Injectable()
export class HandOutLinks {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly accounts: AccountsDoor,
    private readonly members: MembersDoor,
    private readonly moments: ConsentMoments,
    private readonly read: ConsentsRead,
    private readonly permissions: PermissionsRead,
    private readonly links: ReplyLinks,
    private readonly events: EventLog,
  ) {}

  /** Throws Refusal NOT_FOUND for somebody who is no member. */
  run(memberId: Id<'Member'>, by: Actor): Promise<readonly HandedLink[]> {
    return this.transactions.run(async () => {
      await this.moments.mustBeMember(memberId);
      const waiting = await this.waitingFor(memberId);
      const handed: HandedLink[] = [];
      for (const { id: personId, firstName } of await this.accounts.people([...waiting.keys()])) {
        if (!(await this.members.wardsOf(personId, this.clock.today())).includes(memberId)) continue;
        const link = await this.links.makeFor(memberId, personId);
        handed.push({ personId, name: firstName, path: await this.links.pathOf(link), lastDay: link.lastDay, waiting: waiting.get(personId) ?? 0, date: null });
      }
      handed.push(...(await this.forDates(memberId)));
      if (handed.length > 0) await this.events.record([linksHandedOut(memberId, [...new Set(handed.map(({ personId }) => personId))])], by);
      return handed;
    });
  }

  /** A date has a page of its own. */
  private async forDates(memberId: Id<'Member'>): Promise<readonly HandedLink[]> {
    const handed: HandedLink[] = [];
    for (const permission of await this.permissions.about(memberId, this.clock.today())) {
      const waiting = permission.state === 'asked' || permission.state === 'in-discussion' ? permission.holders.filter((holder) => !permission.standing.some(({ personId }) => personId === holder.personId)) : [];
      for (const { id: personId, firstName } of await this.accounts.people(waiting.map((holder) => holder.personId))) {
        const link = await this.links.forDate(permission, personId);
        handed.push({ personId, name: firstName, path: await this.links.pathOf(link), lastDay: link.lastDay, waiting: 1, date: permission.activity.title });
      }
    }
    return handed;
  }

  private async waitingFor(memberId: Id<'Member'>): Promise<ReadonlyMap<Id<'Person'>, number>> {
    const waiting = new Map<Id<'Person'>, number>();
    for (const consent of (await this.read.ofMember(memberId)).filter(isOpenQuestion)) {
      for (const { personId } of consent.holders.filter((holder) => wordOf(consent, holder.personId) === null)) waiting.set(personId, (waiting.get(personId) ?? 0) + 1);
    }
    return waiting;
  }
}
