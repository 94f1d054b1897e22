import { tryLookAlong, whyNotLookAlong, endLookAlong } from '@alongside/accounts/rules';
import { Refusal, SystemClock, type Actor, type Id } from '@alongside/kernel';
import { Transactions } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

import { fits } from '../sign-in-marks';
import { LookAlongStore } from '../store/look-along.store';

/** Somebody of the team writes the figures they were told; from then on this browser shows that person's pages, and only shows them. */
@Injectable()
export class LookAlongWith {
  constructor(private readonly transactions: Transactions, private readonly looks: LookAlongStore, private readonly trueClock: SystemClock) {}

  /** Throws Refusal LOOK_ALONG_NOT_RIGHT, TOO_MANY_TRIES naming the field. */
  async run(personId: Id<'Person'>, figures: string, by: Actor): Promise<void> {
    const viewer = { personId: by.personId, sessionId: by.sessionId as Id<'Session'> | undefined };
    // A wrong try must be counted, so it is saved before it is refused.
    const whyNot = await this.transactions.run(async () => {
      const look = await this.looks.lockOf(personId);
      const { personId: viewerId, sessionId } = viewer;
      if (look === null || viewerId === null || sessionId === undefined || (viewerId as string) === personId) return 'LOOK_ALONG_NOT_RIGHT';
      const now = this.trueClock.now();
      const matches = fits(look.codeMark, look.id, figures.replace(/\D/g, ''));
      const refused = whyNotLookAlong(look, matches, now);
      const before = refused === null ? await this.looks.lockIn(sessionId) : null;
      if (before) await this.looks.save(endLookAlong(before, now), by);
      await this.looks.save(tryLookAlong(look, matches, { personId: viewerId, sessionId }, now), by);
      return refused;
    });
    if (whyNot !== null) throw new Refusal(whyNot, 'figures');
  }
}
