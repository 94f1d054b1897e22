import { Clock, id, londonInstant } from '@alongside/kernel';
import { booked, invitation, linkRenewed, reminderLetter, type Letter, type Message, type MessageKind } from '@alongside/messages/rules';
import { OpportunitiesDoor, type Booking, type BookingState, type Session } from '@alongside/opportunities/server';
import { PublicAddress } from '@alongside/platform/notify';
import { Injectable } from '@nestjs/common';

import type { LetterWriter } from './letter-writer';
import { Sender } from './sender';

type BookingKind = 'invitation' | 'link-renewed' | 'booked' | 'reminder';

/** In which states of the booking a letter is still true. */
const stillTrue: Readonly<Record<BookingKind, readonly BookingState[]>> = {
  invitation: ['offered', 'held'],
  'link-renewed': ['offered', 'held', 'accepted', 'confirmed', 'declined', 'lapsed'],
  booked: ['confirmed'],
  reminder: ['accepted', 'confirmed'],
};

/** What a member is told about one date. */
@Injectable()
export class BookingLetters implements LetterWriter {
  readonly kinds: readonly MessageKind[] = ['invitation', 'link-renewed', 'booked', 'reminder'];

  constructor(
    private readonly opportunities: OpportunitiesDoor,
    private readonly sender: Sender,
    private readonly address: PublicAddress,
    private readonly clock: Clock,
  ) {}

  async write({ kind, about, toPersonId }: Message): Promise<Letter | null> {
    const booking = await this.opportunities.booking(id<'Booking'>(about.bookingId ?? ''));
    const session = booking && (await this.opportunities.session(booking.sessionId));
    if (!session || !this.isTrue(kind as BookingKind, booking, session)) return null;
    const link = this.address.of(await this.opportunities.invitationLink(booking.id));
    const known = { ...session, ...booking, firstName: await this.sender.firstNameOf(toPersonId), link, from: await this.sender.named(session.contactId) };
    if (kind === 'invitation') return invitation(known);
    if (kind === 'booked') return booked(known);
    return kind === 'reminder' ? reminderLetter(known, this.clock.today()) : linkRenewed(known);
  }

  private isTrue(kind: BookingKind, booking: Booking, session: Session): boolean {
    if (londonInstant(session.heldOn, session.startsAt) <= this.clock.now()) return false;
    // Whoever still waits for a permission is not told "see you tomorrow".
    if (kind === 'reminder' && booking.permission === 'waiting') return false;
    return stillTrue[kind].includes(booking.state);
  }
}
