import { Clock, newId, Refusal, type Actor, type Id } from '@alongside/kernel';
import { sendPlanBack, signPlan, writeSafetyPlan, type ProposedPlan, type SafetyPlan, type Session } from '@alongside/opportunities/rules';
import { Transactions } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

import { SafetyPlanNeeds } from '../safety-plan-needs';
import { SafetyPlanStore } from '../store/safety-plan.store';
import { SessionStore } from '../store/session.store';

/** One person writes down what could go wrong on a date; a manager who is another signs it or sends it back. */
@Injectable()
export class KeepSafetyPlan {
  constructor(
    private readonly transactions: Transactions,
    private readonly sessions: SessionStore,
    private readonly plans: SafetyPlanStore,
    private readonly needs: SafetyPlanNeeds,
    private readonly clock: Clock,
  ) {}

  /** The date has one plan; written anew it needs a new signature. Throws Refusal NOT_FOUND and those of `writeSafetyPlan`. */
  write(sessionId: Id<'Session'>, proposed: ProposedPlan, by: Actor): Promise<SafetyPlan> {
    return this.transactions.run(async () => {
      if (by.personId === null) throw new Refusal('FORBIDDEN');
      const session = await this.sessions.lock(sessionId);
      const before = await this.plans.ofSession(sessionId);
      return this.plans.save(writeSafetyPlan(before?.id ?? newId(), session, proposed, await this.needs.whoMayWatch(session), by.personId, this.clock.now()), by);
    });
  }

  /** Throws Refusal NOT_FOUND, SAFETY_PLAN_OWN, SAFETY_PLAN_SIGNED, SAFETY_PLAN_SENT_BACK, SESSION_STARTED, ADULTS_TOO_FEW. */
  sign(id: Id<'SafetyPlan'>, by: Actor): Promise<SafetyPlan> {
    return this.looking(id, async (plan, session) => signPlan(plan, session, await this.needs.whoMayWatch(session), by, this.clock.now()), by);
  }

  /** Throws Refusal NOT_FOUND, SAFETY_PLAN_OWN, SAFETY_PLAN_SIGNED, SAFETY_PLAN_SENT_BACK, SESSION_STARTED, ANSWER_MISSING, ANSWER_TOO_LONG (wish). */
  sendBack(id: Id<'SafetyPlan'>, wish: string, by: Actor): Promise<SafetyPlan> {
    return this.looking(id, async (plan, session) => sendPlanBack(plan, session, wish, by, this.clock.now()), by);
  }

  private looking(id: Id<'SafetyPlan'>, deed: (plan: SafetyPlan, session: Session) => Promise<ReturnType<typeof sendPlanBack>>, by: Actor): Promise<SafetyPlan> {
    return this.transactions.run(async () => {
      const plan = await this.plans.lock(id);
      return this.plans.save(await deed(plan, await this.sessions.get(plan.sessionId)), by);
    });
  }
}
