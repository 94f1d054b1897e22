import { decideFromNow, heldBy, isOpenQuestion, renewQuestionsLink } from '@alongside/consent/rules';
import type { Actor, Id } from '@alongside/kernel';
import { Transactions } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

import { ConsentMoments } from '../consent-moments';
import { ReplyLinks } from '../reply-links';
import { ConsentStore } from '../store/consent.store';
import { ConsentsRead } from '../store/consents.read';
import { ReplyLinkStore } from '../store/reply-link.store';

/** A guardian confirmed or ended, a court order, a new home: what is open about a young person is asked of those who decide now, and of nobody else. Twice changes nothing. */
@Injectable()
export class AskWhoDecidesNow {
  constructor(
    private readonly transactions: Transactions,
    private readonly moments: ConsentMoments,
    private readonly read: ConsentsRead,
    private readonly consents: ConsentStore,
    private readonly replyLinks: ReplyLinks,
    private readonly links: ReplyLinkStore,
  ) {}

  run(memberId: Id<'Member'>, by: Actor): Promise<void> {
    return this.transactions.run(async () => {
      const asked = new Set<Id<'Person'>>();
      for (const one of (await this.read.ofMember(memberId)).filter((known) => isOpenQuestion(known) || known.state === 'given')) {
        await this.consents.lockPurpose(memberId, one);
        const consent = await this.consents.lock(one.id);
        const decision = decideFromNow(consent, heldBy(consent, await this.moments.of(memberId, consent, consent.decidesOn)));
        if (decision === null) continue;
        const saved = await this.consents.save(decision, by);
        const before = consent.holders.map(({ personId }) => personId);
        if (isOpenQuestion(saved)) for (const { personId } of saved.holders) if (!before.includes(personId)) asked.add(personId);
      }
      // One letter and one page for each, however many questions are open.
      for (const personId of asked) await this.links.save(renewQuestionsLink(await this.replyLinks.makeFor(memberId, personId), memberId), by);
    });
  }
}
