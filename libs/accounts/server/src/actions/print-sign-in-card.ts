import { CARD_LENGTH, endCard, printCard } from '@alongside/accounts/rules';
import { newId, Refusal, SystemClock, type Actor, type Id } from '@alongside/kernel';
import { Transactions } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

import { CardMarks } from '../card-marks';
import { newCode } from '../sign-in-marks';
import { PersonStore } from '../store/person.store';
import { SignInCardStore } from '../store/sign-in-card.store';

/** A card to print for a young person. It is shown once; printing another ends the one before. */
@Injectable()
export class PrintSignInCard {
  constructor(
    private readonly transactions: Transactions,
    private readonly people: PersonStore,
    private readonly cards: SignInCardStore,
    private readonly marks: CardMarks,
    private readonly trueClock: SystemClock,
  ) {}

  /** Throws Refusal NOT_FOUND, and SIGN_IN_CARD_FOR_MEMBERS for somebody who works for the council. */
  run(personId: Id<'Person'>, by: Actor): Promise<string> {
    return this.transactions.run(async () => {
      const person = await this.people.lock(personId);
      if (person.audience === 'staff') throw new Refusal('SIGN_IN_CARD_FOR_MEMBERS');
      await this.end(personId, by);
      const code = newCode(CARD_LENGTH);
      await this.cards.save(printCard({ id: newId(), personId, codeMark: this.marks.of(code), printedById: by.personId }, this.trueClock.now()), by);
      return code;
    });
  }

  /** A lost card opens nothing any more. */
  async end(personId: Id<'Person'>, by: Actor): Promise<void> {
    await this.transactions.run(async () => {
      const known = await this.cards.lockOf(personId);
      if (known) await this.cards.save(endCard(known, this.trueClock.now()), by);
    });
  }
}
