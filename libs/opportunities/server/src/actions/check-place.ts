import { Clock, newId, Refusal, type Actor, type Id } from '@alongside/kernel';
import { checkPlace, type PlaceCheck } from '@alongside/opportunities/rules';
import { Transactions } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

import { PlaceStandings } from '../place-standings';
import { PlaceCheckStore } from '../store/place-check.store';
import { PlaceChecksRead } from '../store/place-checks.read';
import { SessionStore } from '../store/session.store';

/** Somebody of the team looked at the rules that keep a member safe, and says whether this date fits them. */
@Injectable()
export class CheckPlace {
  constructor(
    private readonly transactions: Transactions,
    private readonly sessions: SessionStore,
    private readonly checks: PlaceCheckStore,
    private readonly read: PlaceChecksRead,
    private readonly places: PlaceStandings,
    private readonly clock: Clock,
  ) {}

  /** It can be said anew. Throws Refusal NOT_FOUND where there is nothing to look at. */
  run(sessionId: Id<'Session'>, memberId: Id<'Member'>, fits: boolean, by: Actor): Promise<PlaceCheck> {
    const { personId } = by;
    if (personId === null) throw new Refusal('FORBIDDEN');
    return this.transactions.run(async () => {
      const session = await this.sessions.lock(sessionId);
      const ruleIds = (await this.places.rulesFor(session, [memberId])).map(({ id }) => id);
      if (ruleIds.length === 0) throw new Refusal('NOT_FOUND');
      const before = (await this.read.of(sessionId, [memberId]))[0];
      return this.checks.save(checkPlace({ id: before?.id ?? newId(), sessionId, memberId, ruleIds, fits, checkedBy: personId, checkedAt: this.clock.now() }), by);
    });
  }
}
