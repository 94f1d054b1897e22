import { CouncilDoor } from '@alongside/council/server';
import { Clock, linkActor, type Id, type Instant } from '@alongside/kernel';
import type { ReplyCall } from '@alongside/kit/reply';
import { hasEnded, type OfferAnswer } from '@alongside/opportunities/rules';
import { Injectable } from '@nestjs/common';

import { AnswerOffer } from '../actions/answer-offer';
import { codeMark } from '../actions/reply-code';
import { MyDates, type MyDate } from '../my-dates';
import { InvitationStore } from '../store/invitation.store';

export interface OpenedInvitation {
  readonly code: string;
  readonly memberId: Id<'Member'>;
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
    private readonly council: CouncilDoor,
    private readonly answering: AnswerOffer,
    private readonly clock: Clock,
  ) {}

  /** Changes nothing, however often it is opened. Null for a code nobody was given. */
  async open(code: string): Promise<OpenedInvitation | null> {
    const found = await this.invitations.byMark(codeMark(code));
    if (!found) return null;
    const { memberId, bookingId, knownAs, memberKind, endsAt } = found;
    const [date, contacts] = await Promise.all([this.dates.one(memberId, bookingId), this.council.contacts()]);
    if (!date) return null;
    const childrens = contacts.filter(({ code: name }) => name.startsWith('safeguarding'));
    return {
      code, memberId, date, firstName: knownAs, audience: memberKind === 'young-person' ? 'young' : 'adult',
      endsAt, ended: hasEnded({ endsAt }, this.clock.now()),
      team: contacts.find(({ code: name }) => name.startsWith('team')) ?? null,
      worried: childrens.find(({ isNow }) => isNow) ?? childrens[0] ?? null,
    };
  }

  /** Throws what the answer is refused with. */
  async answer({ memberId, date }: OpenedInvitation, answer: OfferAnswer): Promise<void> {
    await this.answering.run(date.bookingId, answer, linkActor(memberId as string as Id<'Person'>, 'opportunities.reply-page'));
  }
}
