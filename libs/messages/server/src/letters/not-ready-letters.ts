import { Clock } from '@alongside/kernel';
import { notReady, somebodyNotReady, type Letter, type Message, type MessageKind } from '@alongside/messages/rules';
import { OpportunitiesDoor } from '@alongside/opportunities/server';
import { PublicAddress } from '@alongside/platform/notify';
import { Injectable } from '@nestjs/common';

import type { LetterWriter } from './letter-writer';
import { Sender } from './sender';

/** The day before: something is missing. A letter about a thing that came meanwhile is not sent. */
@Injectable()
export class NotReadyLetters implements LetterWriter {
  readonly kinds: readonly MessageKind[] = ['not-ready', 'somebody-not-ready'];

  constructor(private readonly opportunities: OpportunitiesDoor, private readonly sender: Sender, private readonly address: PublicAddress, private readonly clock: Clock) {}

  async write({ kind, about, toPersonId }: Message): Promise<Letter | null> {
    const session = await this.opportunities.session((about.sessionId ?? '') as never);
    if (!session || session.heldOn < this.clock.today()) return null;
    const still = (await this.opportunities.notReadyOn(session.heldOn)).filter(({ sessionId, bookingId, theirs }) => sessionId === session.id && (kind !== 'not-ready' || (theirs && bookingId === about.bookingId)));
    if (still.length === 0) return null;
    const path = kind === 'not-ready' ? `/dates/${about.bookingId}` : `/team/dates/${session.id}`;
    const told = { firstName: await this.sender.firstNameOf(toPersonId), heldOn: session.heldOn, link: this.address.of(path), from: await this.sender.named(kind === 'not-ready' ? session.contactId : null) };
    return kind === 'not-ready' ? notReady(told) : somebodyNotReady(told);
  }
}
