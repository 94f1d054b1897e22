import { AccountsDoor } from '@alongside/accounts/server';
import { Clock, systemActor, type Id } from '@alongside/kernel';
import { hasStarted, type Session } from '@alongside/opportunities/rules';
import { Transactions } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

import { DatesInSight } from './dates-in-sight';
import { SafetyPlanNeeds, type PlanStanding } from './safety-plan-needs';
import { SafetyPlansRead, type PlanKept } from './store/safety-plans.read';
import { SessionsRead } from './store/sessions.read';

/** A date ahead whose signed plan names somebody who may not watch any more. */
export interface ShakenPlan extends Pick<Session, 'title' | 'heldOn' | 'startsAt'> {
  readonly sessionId: Id<'Session'>;
  /** By name, and without a why: that is between them and whoever keeps the checks. */
  readonly lostNames: readonly string[];
  /** Too few are left: nobody under age is counted on until the plan is signed anew. */
  readonly stops: boolean;
}

const PAGE = 200;

/** Looked for anew each time: a check that ran out in the night is seen in the morning, whoever asks first. */
@Injectable()
export class WatchersLost {
  constructor(
    private readonly transactions: Transactions,
    private readonly plans: SafetyPlansRead,
    private readonly needs: SafetyPlanNeeds,
    private readonly sessions: SessionsRead,
    private readonly accounts: AccountsDoor,
    private readonly sight: DatesInSight,
    private readonly clock: Clock,
  ) {}

  /** Those somebody was lost of, the next date first. In the house's name: for whoever tells the one who signed. */
  ahead(): Promise<readonly PlanStanding<PlanKept>[]> {
    return this.transactions.as(systemActor('opportunities.watchers-lost'), async () => {
      const shaken: PlanStanding<PlanKept>[] = [];
      for (let page = await this.page(null); page.length > 0; page = await this.page(page.at(-1)!)) {
        shaken.push(...(await this.needs.standingsOf(page)).filter(({ lost }) => lost.length > 0));
        if (page.length < PAGE) break;
      }
      return shaken;
    });
  }

  /** Of one date; null while its plan is as good as it was signed, and once the date has begun. */
  async ofSession({ id, title, heldOn, startsAt }: Pick<Session, 'id' | 'title' | 'heldOn' | 'startsAt'>): Promise<ShakenPlan | null> {
    if (hasStarted({ heldOn, startsAt }, this.clock.now())) return null;
    const plans = await this.transactions.as(systemActor('opportunities.watchers-lost'), () => this.plans.ofSessions([id]));
    const [standing] = await this.needs.standingsOf(plans);
    if (standing === undefined || standing.lost.length === 0) return null;
    const names = await this.namesOf(standing.lost);
    return { sessionId: id, title, heldOn, startsAt, lostNames: standing.lost.flatMap((one) => names.get(one) ?? []), stops: standing.lacks !== null };
  }

  /** For the team's day: only dates that whoever asks may see. */
  async forToday(first: number): Promise<readonly ShakenPlan[]> {
    const shaken = await this.ahead();
    if (shaken.length === 0) return [];
    const sessions = new Map((await this.sessions.many(shaken.map(({ plan }) => plan.sessionId))).map((session) => [session.id as string, session]));
    const names = await this.namesOf(shaken.flatMap(({ lost }) => lost));
    const told: ShakenPlan[] = [];
    for (const { plan, lost, lacks } of shaken) {
      const session = sessions.get(plan.sessionId);
      if (told.length === first || !session || !(await this.sight.sees(session))) continue;
      told.push({ sessionId: session.id, title: session.title, heldOn: session.heldOn, startsAt: session.startsAt, lostNames: lost.flatMap((id) => names.get(id) ?? []), stops: lacks !== null });
    }
    return told;
  }

  private async namesOf(ids: readonly Id<'Person'>[]): Promise<ReadonlyMap<string, string>> {
    return new Map((await this.accounts.people([...new Set(ids)])).map(({ id, displayName }) => [id as string, displayName]));
  }

  private page(after: PlanKept | null): Promise<PlanKept[]> {
    return this.plans.signedAhead(this.clock.now(), after, PAGE);
  }
}
