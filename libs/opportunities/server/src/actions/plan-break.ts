import { Clock, type Actor, type Id } from '@alongside/kernel';
import { planBreak, type Session, type TypedBreak } from '@alongside/opportunities/rules';
import { Transactions } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

import { SessionStore } from '../store/session.store';

/** When a date has a break, or that it has none any more. */
@Injectable()
export class PlanBreak {
  constructor(private readonly transactions: Transactions, private readonly sessions: SessionStore, private readonly clock: Clock) {}

  /** Throws Refusal NOT_FOUND and those of `planBreak`. */
  run(id: Id<'Session'>, typed: TypedBreak, by: Actor): Promise<Session> {
    return this.transactions.run(async () => this.sessions.save(planBreak(await this.sessions.lock(id), typed, this.clock.now()), by));
  }
}
