import { CARD_LENGTH, endCard, printCard, whyNotHandOutWayIn } from '@alongside/accounts/rules';
import { must, newId, SystemClock, type Actor, type Id } from '@alongside/kernel';
import { Transactions } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

import { CardMarks } from '../card-marks';
import { newCode } from '../sign-in-marks';
import { PersonStore } from '../store/person.store';
import { RoleGrantStore } from '../store/role-grant.store';
import { SignInCardStore } from '../store/sign-in-card.store';

/** A card to print for a young person. It is shown once; printing another ends the one before. */
@Injectable()
export class PrintSignInCard {
  constructor(
    private readonly transactions: Transactions,
    private readonly people: PersonStore,
    private readonly grants: RoleGrantStore,
    private readonly cards: SignInCardStore,
    private readonly marks: CardMarks,
    private readonly trueClock: SystemClock,
  ) {}

  /** Throws Refusal NOT_FOUND, WAYS_IN_FOR_MEMBERS for somebody who works here, WAYS_IN_OF_YOUR_OWN. */
  run(personId: Id<'Person'>, by: Actor): Promise<string> {
    return this.transactions.run(async () => {
      const person = await this.people.lock(personId);
      must(whyNotHandOutWayIn({ ...person, roles: await this.grants.rolesOf(personId) }, by));
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
