import { id } from '@alongside/kernel';
import { paperShared, type Letter, type Message, type MessageKind } from '@alongside/messages/rules';
import { OpportunitiesDoor } from '@alongside/opportunities/server';
import { PublicAddress } from '@alongside/platform/notify';
import { Injectable } from '@nestjs/common';

import type { LetterWriter } from './letter-writer';
import { Sender } from './sender';

/** That there is something to look at. Not sent any more when all of it was taken back, or when the person may not look. */
@Injectable()
export class PaperLetters implements LetterWriter {
  readonly kinds: readonly MessageKind[] = ['paper-shared'];

  constructor(private readonly opportunities: OpportunitiesDoor, private readonly sender: Sender, private readonly address: PublicAddress) {}

  async write({ about, toPersonId }: Message): Promise<Letter | null> {
    const booking = await this.opportunities.booking(id<'Booking'>(about.bookingId ?? ''));
    const session = booking && (await this.opportunities.session(booking.sessionId));
    if (!session || (await this.opportunities.papersToLookAt(booking.id)) === 0) return null;
    return paperShared({ firstName: await this.sender.firstNameOf(toPersonId), link: this.address.of(`/dates/${booking.id}`), from: await this.sender.named(session.contactId) });
  }
}
