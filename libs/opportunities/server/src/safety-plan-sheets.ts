import { AccountsDoor } from '@alongside/accounts/server';
import { Clock, type Actor, type Id } from '@alongside/kernel';
import { hasStarted, whyNotSignPlan, type OpportunitiesRefusal, type PlanLack, type SafetyPlan, type Session } from '@alongside/opportunities/rules';
import { Injectable } from '@nestjs/common';

import { SafetyPlanNeeds } from './safety-plan-needs';
import { SafetyPlansRead } from './store/safety-plans.read';
import { SessionsRead } from './store/sessions.read';

/** A plan beside its date, with who wrote and who signed it, and why whoever asks cannot sign. */
export interface SafetyPlanSheet extends SafetyPlan, Pick<Session, 'title' | 'heldOn' | 'startsAt' | 'endsAt' | 'place'> {
  readonly youngPlaces: number;
  readonly leastAdults: number;
  /** Those who watch, by name; who may not any more is left out. */
  readonly adultNames: readonly string[];
  /** Those named who may not watch any more, by name and without a why. */
  readonly lostNames: readonly string[];
  readonly whatItLacks: PlanLack | null;
  readonly writtenByName: string;
  readonly lookedAtByName: string | null;
  readonly whyNotSign: OpportunitiesRefusal | null;
}

const MOST = 50;

@Injectable()
export class SafetyPlanSheets {
  constructor(
    private readonly plans: SafetyPlansRead,
    private readonly sessions: SessionsRead,
    private readonly needs: SafetyPlanNeeds,
    private readonly accounts: AccountsDoor,
    private readonly clock: Clock,
  ) {}

  async ofSession(sessionId: Id<string>, by: Actor): Promise<SafetyPlanSheet | null> {
    const plan = await this.plans.ofSession(sessionId);
    return plan === null ? null : ((await this.sheets([plan], by))[0] ?? null);
  }

  async toSign(by: Actor): Promise<readonly SafetyPlanSheet[]> {
    return this.sheets(await this.plans.toSign(this.clock.now(), MOST), by);
  }

  async sheets(plans: readonly SafetyPlan[], by: Actor): Promise<readonly SafetyPlanSheet[]> {
    const people = await this.accounts.people([...new Set(plans.flatMap(({ writtenBy, lookedAtBy, adultIds }) => [writtenBy, ...(lookedAtBy === null ? [] : [lookedAtBy]), ...adultIds]))]);
    const names = new Map<string, string>(people.map(({ id, displayName }) => [id, displayName]));
    const sheets: SafetyPlanSheet[] = [];
    for (const plan of plans) {
      const session = await this.sessions.one(plan.sessionId);
      if (session === null) continue;
      const { title, heldOn, startsAt, endsAt, place, seats } = session;
      // What was planned for a day that is over stays as it was.
      const [standing] = hasStarted(session, this.clock.now()) ? [] : await this.needs.standingsOf([plan]);
      const lost = new Set<string>(standing?.lost ?? []);
      sheets.push({
        ...plan, adults: plan.adults - lost.size, title, heldOn, startsAt, endsAt, place, leastAdults: await this.needs.adults(session),
        youngPlaces: seats.filter(({ kind }) => kind === 'young-person').reduce((sum, { count }) => sum + count, 0),
        adultNames: plan.adultIds.flatMap((id) => (lost.has(id) ? [] : (names.get(id) ?? []))),
        lostNames: plan.adultIds.flatMap((id) => (lost.has(id) ? (names.get(id) ?? []) : [])),
        whatItLacks: standing?.lacks ?? null,
        writtenByName: names.get(plan.writtenBy) ?? '', lookedAtByName: plan.lookedAtBy && (names.get(plan.lookedAtBy) ?? null),
        whyNotSign: whyNotSignPlan(plan, session, by, this.clock.now()),
      });
    }
    return sheets;
  }
}
