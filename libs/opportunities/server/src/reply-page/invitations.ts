import { AccountsDoor } from '@alongside/accounts/server';
import { CouncilDoor } from '@alongside/council/server';
import { Clock, linkActor, Refusal, type Id, type Instant } from '@alongside/kernel';
import type { ReplyCall } from '@alongside/kit/reply';
import { hasEnded, type OfferAnswer } from '@alongside/opportunities/rules';
import { Injectable } from '@nestjs/common';

import { AnswerOffer } from '../actions/answer-offer';
import { codeMark } from '../actions/reply-code';
import { MyDates, type MyDate } from '../my-dates';
import { InvitationStore, type FoundInvitation } from '../store/invitation.store';

export interface OpenedInvitation {
  readonly code: string;
  readonly firstName: string;
  readonly audience: 'adult' | 'young';
  readonly date: MyDate;
  readonly endsAt: Instant;
  readonly ended: boolean;
  readonly team: ReplyCall | null;
  readonly worried: ReplyCall | null;
}

/** What a private link opens: one person's one date, nothing else. */
@Injectable()
export class Invitations {
  constructor(
    private readonly invitations: InvitationStore,
    private readonly dates: MyDates,
    private readonly accounts: AccountsDoor,
    private readonly council: CouncilDoor,
    private readonly answering: AnswerOffer,
    private readonly clock: Clock,
  ) {}

  /** Changes nothing, however often it is opened. Null for a code nobody was given. */
  async open(code: string): Promise<OpenedInvitation | null> {
    const found = await this.invitations.byMark(codeMark(code));
    if (!found) return null;
    const [date, person, contacts] = await Promise.all([
      this.dates.one(found.memberId, found.bookingId), this.accounts.person(found.memberId), this.council.contacts(),
    ]);
    if (!date || !person) return null;
    const hub = contacts.filter(({ code: name }) => name.startsWith('safeguarding'));
    return {
      code, date, firstName: person.firstName, audience: person.audience === 'young' ? 'young' : 'adult',
      endsAt: found.endsAt, ended: this.hasEnded(found),
      team: contacts.find(({ code: name }) => name.startsWith('team')) ?? null,
      worried: hub.find(({ isNow }) => isNow) ?? hub[0] ?? null,
    };
  }

  /** Throws Refusal INVITATION_CODE_UNKNOWN, INVITATION_ENDED, or what the answer itself is refused with. */
  async answer(code: string, answer: OfferAnswer): Promise<void> {
    const found = await this.invitations.byMark(codeMark(code));
    if (!found) throw new Refusal('INVITATION_CODE_UNKNOWN');
    if (this.hasEnded(found)) throw new Refusal('INVITATION_ENDED');
    await this.answering.run(found.bookingId, answer, linkActor(found.memberId as string as Id<'Person'>, 'opportunities.reply-page'));
  }

  private hasEnded({ endsAt }: FoundInvitation): boolean {
    return hasEnded({ endsAt }, this.clock.now());
  }
}
