import { Clock, linkActor, Refusal, systemActor, type Id } from '@alongside/kernel';
import { hasEnded, newLinkAsked, renewedLinkEnds } from '@alongside/opportunities/rules';
import { Transactions } from '@alongside/platform/database';
import { StrangerSends } from '@alongside/platform/strangers';
import { Injectable } from '@nestjs/common';

import { BookingStore } from '../store/booking.store';
import { InvitationStore, type FoundInvitation } from '../store/invitation.store';
import { codeMarks, ReplyCodes } from './reply-code';

/** Whoever holds an old link may have a new one sent to the member's own address; the page itself never shows it. */
@Injectable()
export class AskForNewLink {
  constructor(
    private readonly transactions: Transactions,
    private readonly bookings: BookingStore,
    private readonly invitations: InvitationStore,
    private readonly codes: ReplyCodes,
    private readonly strangers: StrangerSends,
    private readonly clock: Clock,
  ) {}

  /** Throws Refusal INVITATION_CODE_UNKNOWN, SESSION_STARTED, TOO_MANY_FROM_HERE, TOO_MUCH_SENT. Asking twice sends one. */
  async run(code: string, address: string): Promise<void> {
    const old = await this.invitations.opened(codeMarks(code));
    if (!old) throw new Refusal('INVITATION_CODE_UNKNOWN');
    await this.transactions.as(linkActor(old.memberId as string as Id<'Person'>, 'opportunities.new-link'), () => this.renew(old, address));
  }

  private renew(old: FoundInvitation, address: string): Promise<void> {
    return this.transactions.run(async () => {
      const { booking, session } = await this.bookings.lockOffer(old.bookingId);
      const now = this.clock.now();
      const newest = await this.invitations.newestOf(booking.id);
      if (newest && !hasEnded(newest, now)) return;
      const endsAt = renewedLinkEnds(session, now);
      if (endsAt === null) throw new Refusal('SESSION_STARTED');
      await this.strangers.ask(this.strangers.mark(address));
      if (!(await this.strangers.takeOne())) throw new Refusal('TOO_MUCH_SENT');
      await this.invitations.keep([await this.codes.invitation(booking, now, endsAt)]);
      await this.bookings.note([newLinkAsked(booking)], systemActor('opportunities.new-link'));
    });
  }
}
