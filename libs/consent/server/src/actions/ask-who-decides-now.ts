import { decideFromNow, heldBy, holdFromNow, isOpenQuestion, renewQuestionsLink, standStillByLaw } from '@alongside/consent/rules';
import { Clock, type Actor, type Id } from '@alongside/kernel';
import { Transactions } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

import { ConsentMoments } from '../consent-moments';
import { ReplyLinks } from '../reply-links';
import { ConsentStore } from '../store/consent.store';
import { ConsentsRead } from '../store/consents.read';
import { PermissionStore } from '../store/permission.store';
import { PermissionsRead } from '../store/permissions.read';
import { ReplyLinkStore } from '../store/reply-link.store';
import { TakePart } from '../take-part';
import { LetLapse } from './let-lapse';

/** A guardian confirmed or ended, a court order, a new home: what is open about a young person is asked of those who decide now, and of nobody else; what the law lets nobody show any more, or not without more people's yes, stands still. Twice changes nothing. */
@Injectable()
export class AskWhoDecidesNow {
  constructor(
    private readonly transactions: Transactions,
    private readonly moments: ConsentMoments,
    private readonly read: ConsentsRead,
    private readonly consents: ConsentStore,
    private readonly replyLinks: ReplyLinks,
    private readonly links: ReplyLinkStore,
    private readonly clock: Clock,
    private readonly takePart: TakePart,
    private readonly permissionsRead: PermissionsRead,
    private readonly permissions: PermissionStore,
    private readonly lapsing: LetLapse,
  ) {}

  run(memberId: Id<'Member'>, by: Actor): Promise<void> {
    return this.transactions.run(async () => {
      const asked = new Set<Id<'Person'>>();
      for (const one of (await this.read.ofMember(memberId)).filter((known) => isOpenQuestion(known) || known.state === 'given')) {
        await this.consents.lockPurpose(memberId, one);
        const consent = await this.consents.lock(one.id);
        const moment = await this.moments.of(memberId, consent, consent.decidesOn);
        const still = standStillByLaw(consent, moment);
        if (still) {
          // At once, and not by night: what everybody sees of them may be what must not be seen.
          await this.consents.save(still, by);
          await this.lapsing.run(consent.id, by);
          continue;
        }
        const decision = decideFromNow(consent, heldBy(consent, moment));
        if (decision === null) continue;
        const saved = await this.consents.save(decision, by);
        const before = consent.holders.map(({ personId }) => personId);
        if (isOpenQuestion(saved)) for (const { personId } of saved.holders) if (!before.includes(personId)) asked.add(personId);
      }
      await this.datesToCome(memberId, by);
      // One letter and one page for each, however many questions are open.
      for (const personId of asked) await this.links.save(renewQuestionsLink(await this.replyLinks.makeFor(memberId, personId), memberId), by);
    });
  }

  /** The yes for a date does not outlive the right of whoever gave it; whoever is new gets a page for it. */
  async datesToCome(memberId: Id<'Member'>, by: Actor): Promise<void> {
    const today = this.clock.today();
    for (const { id, activity, holders } of await this.permissionsRead.about(memberId, today)) {
      const decision = holdFromNow(await this.permissions.lock(id), await this.takePart.holders(memberId, activity.heldOn), today);
      if (decision === null) continue;
      const saved = await this.permissions.save(decision, by);
      if (saved.whoMust !== 'guardian-and-self') continue;
      for (const { personId } of saved.holders) if (!holders.some((before) => before.personId === personId)) await this.replyLinks.make(saved, personId);
    }
  }
}
