import { answerHelp, answerSafe, arrive, cancelVisit, comeOut, endWithAccount, expectedOf, needLonger, nextTime, reachedOf, type LoneLine, type LoneVisit } from '@alongside/members/rules';
import { Clock, newId, Refusal, type Actor, type Decision, type Id, type Instant } from '@alongside/kernel';
import { Transactions } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

import { LoneValues } from '../lone-values';
import { LoneVisitStore } from '../store/lone-visit.store';
import { LoneVisitsRead } from '../store/lone-visits.read';

type Said = Pick<LoneLine, 'id' | 'at'> & { readonly byId: Id<'Person'> };

/** What whoever is out, and whoever waits for them, says with one press. */
@Injectable()
export class SayOfLoneVisit {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly values: LoneValues,
    private readonly visits: LoneVisitStore,
    private readonly read: LoneVisitsRead,
  ) {}

  there(id: Id<'LoneVisit'>, by: Actor): Promise<void> {
    return this.say(id, by, arrive);
  }

  /** Until the next time London clocks show this, counted from when they were expected, or from now. */
  async longer(id: Id<'LoneVisit'>, untilTime: string, by: Actor): Promise<void> {
    const rules = await this.values.rules();
    return this.say(id, by, (visit, line) => needLonger(visit, nextTime(later(line.at, expectedOf(visit)), untilTime, 'untilTime'), line, rules));
  }

  out(id: Id<'LoneVisit'>, by: Actor): Promise<void> {
    return this.say(id, by, comeOut);
  }

  cancel(id: Id<'LoneVisit'>, by: Actor): Promise<void> {
    return this.say(id, by, cancelVisit);
  }

  safe(id: Id<'LoneVisit'>, how: string, by: Actor): Promise<void> {
    return this.say(id, by, (visit, line) => answerSafe(visit, reachedOf(how), line));
  }

  help(id: Id<'LoneVisit'>, by: Actor): Promise<void> {
    return this.say(id, by, answerHelp);
  }

  /** An account was closed: what has not begun ends. May run twice. */
  async endAllOf(personId: Id<'Person'>, by: Actor): Promise<void> {
    for (const id of await this.read.openOf(personId)) {
      await this.transactions.run(async () => {
        const ended = endWithAccount(await this.visits.lock(id), { id: newId(), at: this.clock.now() });
        if (ended) await this.visits.save(ended, by);
      });
    }
  }

  private say(id: Id<'LoneVisit'>, by: Actor, decide: (visit: LoneVisit, line: Said) => Decision<LoneVisit> | null): Promise<void> {
    const { personId: byId } = by;
    if (byId === null) throw new Refusal('SIGN_IN_FIRST');
    return this.transactions.run(async () => {
      const decision = decide(await this.visits.lock(id), { id: newId(), byId, at: this.clock.now() });
      if (decision) await this.visits.save(decision, by);
    });
  }
}

const later = (one: Instant, other: Instant) => (one > other ? one : other);
