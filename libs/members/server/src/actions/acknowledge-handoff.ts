import { acknowledge, hold, type ConcernHandoff } from '@alongside/members/rules';
import { Clock, newId, Refusal, type Actor, type Id } from '@alongside/kernel';
import { Transactions } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

import { HandoffStore } from '../store/handoff.store';

/** What somebody who leads safeguarding does with a hand-off: has it, and holds it for the law. */
@Injectable()
export class AcknowledgeHandoff {
  constructor(private readonly transactions: Transactions, private readonly clock: Clock, private readonly handoffs: HandoffStore) {}

  /** "I have it": from now on nobody is asked again. Throws Refusal NOT_FOUND, HANDOFF_ACKNOWLEDGED. */
  run(id: Id<'ConcernHandoff'>, by: Actor): Promise<ConcernHandoff> {
    return this.transactions.run(async () => this.handoffs.save(acknowledge(await this.handoffs.lock(id), personOf(by), this.clock.now()), by));
  }

  /** Throws Refusal NOT_FOUND, HANDOFF_HELD_ALREADY, HANDOFF_NOT_HELD. */
  hold(id: Id<'ConcernHandoff'>, on: boolean, by: Actor): Promise<ConcernHandoff> {
    return this.transactions.run(async () =>
      this.handoffs.save(hold(await this.handoffs.lock(id), { id: newId(), on, by: personOf(by), at: this.clock.now() }), by));
  }
}

function personOf({ personId }: Actor): Id<'Person'> {
  if (personId === null) throw new Refusal('SIGN_IN_FIRST');
  return personId;
}
