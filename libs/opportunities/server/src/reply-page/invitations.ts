import { CouncilDoor } from '@alongside/council/server';
import { Clock, linkActor, must, type Actor, type Id } from '@alongside/kernel';
import type { ReplyCall } from '@alongside/kit/reply';
import { hasEnded, holdsSeat, whyNotSeat } from '@alongside/opportunities/rules';
import { Transactions } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

import { AnswerOffer } from '../actions/answer-offer';
import { codeMarks } from '../actions/reply-code';
import { MyDates, type MyDate } from '../my-dates';
import { UnderAge } from '../under-age';
import { InvitationStore, type FoundInvitation } from '../store/invitation.store';
import type { ChosenAnswer } from './choices';

export interface Invitation extends FoundInvitation {
  readonly code: string;
  readonly ended: boolean;
}

/** An invitation with everything its page shows. */
export interface OpenedInvitation extends Pick<Invitation, 'code' | 'ended' | 'endsAt'> {
  readonly firstName: string;
  readonly audience: 'adult' | 'young';
  readonly date: MyDate;
  readonly team: ReplyCall | null;
  readonly worried: ReplyCall | null;
}

/** What a private link opens: one person's one date, nothing else. Looking changes nothing, however often. */
@Injectable()
export class Invitations {
  constructor(
    private readonly invitations: InvitationStore,
    private readonly dates: MyDates,
    private readonly council: CouncilDoor,
    private readonly answering: AnswerOffer,
    private readonly clock: Clock,
    private readonly transactions: Transactions,
    private readonly under: UnderAge,
  ) {}

  /** Null for a code nobody was given. */
  async find(code: string): Promise<Invitation | null> {
    const found = await this.invitations.opened(codeMarks(code));
    return found && { ...found, code, ended: hasEnded(found, this.clock.now()) };
  }

  async open({ memberId, bookingId, memberKind, code, ended, endsAt }: Invitation): Promise<OpenedInvitation | null> {
    const [date, contacts] = await Promise.all([this.transactions.as(holderOf(memberId), () => this.dates.one(memberId, bookingId)), this.council.contacts()]);
    if (!date) return null;
    const [young] = await this.under.are([{ memberId, memberKind, heldOn: date.heldOn }]);
    const childrens = contacts.filter(({ code: name }) => name.startsWith('safeguarding'));
    return {
      code, ended, endsAt, date, firstName: date.firstName, audience: young || memberKind === 'young-person' ? 'young' : 'adult',
      team: contacts.find(({ code: name }) => name.startsWith('team')) ?? null,
      worried: childrens.find(({ isNow }) => isNow) ?? childrens[0] ?? null,
    };
  }

  /** Throws what the answer is refused with. */
  async answer({ memberId, bookingId, memberKind: kind, state, count, taken }: Invitation, { answer, anyway }: ChosenAnswer): Promise<void> {
    // Most of a crowd that comes for one seat is told from the first look; the answer itself looks again.
    if (answer !== 'NO' && !holdsSeat({ state })) must(whyNotSeat({ kind, count, taken }));
    const by = holderOf(memberId);
    await this.transactions.as(by, () => this.answering.run(bookingId, answer, by, anyway));
  }
}

function holderOf(memberId: Id<'Member'>): Actor {
  return linkActor(memberId as string as Id<'Person'>, 'opportunities.reply-page');
}
