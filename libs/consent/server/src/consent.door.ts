import type { Permission, TakePartRefusal } from '@alongside/consent/rules';
import { Clock, Refusal, type Actor, type Id, type PlainDate } from '@alongside/kernel';
import { Transactions } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

import { AnswerPermission } from './actions/answer-permission';
import { AskForPermission, type PermissionQuestion } from './actions/ask-for-permission';
import { ReplyLinks } from './reply-links';
import { PermissionsRead } from './store/permissions.read';
import { ReplyLinkStore } from './store/reply-link.store';
import { TakePart } from './take-part';

/** What the rest of the house may ask about permission. Everything joins the caller's transaction. */
@Injectable()
export class ConsentDoor {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly asking: AskForPermission,
    private readonly answering: AnswerPermission,
    private readonly read: PermissionsRead,
    private readonly takePart: TakePart,
    private readonly links: ReplyLinkStore,
    private readonly replyLinks: ReplyLinks,
  ) {}

  /** PERMISSION_WAITING, PERMISSION_REFUSED or null. The one answer for the button, the booking and the job that looks again. */
  whyNotTakePart(memberId: Id<'Member'>, { sessionId, on }: { readonly sessionId: Id<'Session'>; readonly on: PlainDate }): Promise<TakePartRefusal | null> {
    return this.takePart.whyNot(memberId, sessionId, on);
  }

  /** Called when a young person says yes. Asking twice is asking once; null for an adult, who needs nobody's permission. */
  askForPermission(question: PermissionQuestion, by: Actor): Promise<Permission | null> {
    return this.asking.run(question, by);
  }

  permission(id: Id<'Permission'>): Promise<Permission | null> {
    return this.read.one(id);
  }

  permissionsFor(sessionId: Id<'Session'>): Promise<readonly Permission[]> {
    return this.read.ofSession(sessionId);
  }

  /** A guardian's answer, when it comes another way than by our pages. Throws Refusal NOT_YOUR_PERMISSION, PERMISSION_DATE_PAST … */
  answer(id: Id<'Permission'>, said: 'yes' | 'no' | 'talk', words: string | null, by: Actor): Promise<Permission> {
    return this.answering.run(id, said, words, by);
  }

  /** The private page of one guardian, `/c/…`: only for the mail to that guardian. Makes a new link when the last has run out. */
  permissionLink(id: Id<'Permission'>, guardianId: Id<'Person'>): Promise<{ readonly path: string; readonly lastDay: PlainDate }> {
    return this.transactions.run(async () => {
      const permission = await this.read.one(id);
      if (permission === null || !permission.guardianIds.includes(guardianId)) throw new Refusal('NOT_FOUND');
      const newest = await this.links.newest(id, guardianId);
      const link = newest && newest.lastDay >= this.clock.today() ? newest : await this.replyLinks.make(permission, guardianId);
      return { path: await this.replyLinks.pathOf(link), lastDay: link.lastDay };
    });
  }
}
