import { CouncilDoor } from '@alongside/council/server';
import { withNumber, type Letter, type Message, type MessageKind } from '@alongside/messages/rules';
import { Injectable } from '@nestjs/common';

import { BookingLetters } from './booking-letters';
import { CheckLetters } from './check-letters';
import { DetailsLetters } from './details-letters';
import { ComingLetters } from './coming-letters';
import type { LetterWriter } from './letter-writer';
import { NotReadyLetters } from './not-ready-letters';
import { OutcomeLetters } from './outcome-letters';
import { PaperLetters } from './paper-letters';
import { PaymentLetters } from './payment-letters';
import { PermissionLetters } from './permission-letters';
import { TakeDownLetters } from './take-down-letters';
import { VoiceLetters } from './voice-letters';
import { YesAndNoLetters } from './yes-and-no-letters';

/** Finds who writes a letter. */
@Injectable()
export class Letters {
  private readonly writers: ReadonlyMap<MessageKind, LetterWriter>;

  constructor(
    bookings: BookingLetters, permissions: PermissionLetters, payments: PaymentLetters, outcomes: OutcomeLetters, voice: VoiceLetters, checks: CheckLetters, details: DetailsLetters,
    yesAndNo: YesAndNoLetters, ready: NotReadyLetters, coming: ComingLetters, papers: PaperLetters, takeDowns: TakeDownLetters, private readonly council: CouncilDoor,
  ) {
    const all: readonly LetterWriter[] = [bookings, permissions, payments, outcomes, voice, checks, details, yesAndNo, ready, coming, papers, takeDowns];
    this.writers = new Map(all.flatMap((writer) => writer.kinds.map((kind) => [kind, writer])));
  }

  /** Null when nobody needs it any more. */
  async write(message: Message): Promise<Letter | null> {
    const writer = this.writers.get(message.kind);
    if (!writer) throw new Error(`Nobody writes letters of the kind ${message.kind}.`);
    const letter = await writer.write(message);
    const team = (await this.council.contacts()).find(({ code }) => code === 'team') ?? null;
    return letter && withNumber(letter, team);
  }
}
