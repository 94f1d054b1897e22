import { CouncilDoor } from '@alongside/council/server';
import { systemActor, type Id, type PlainDate } from '@alongside/kernel';
import { MembersDoor } from '@alongside/members/server';
import { adultsNeeded, agesToPlanFor, isUnderage, needsSafetyPlan, planMomentOf, watchersLost, whatPlanLacks, type AdultRatios, type Booking, type PlanLack, type PlanMoment, type SafetyPlan, type Session, type WhoMayWatch } from '@alongside/opportunities/rules';
import { Transactions } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

import { AdultsOfOurs } from './adults-of-ours';
import { YoungLimits } from './actions/young-limits';
import { BookingsRead } from './store/bookings.read';
import { SafetyPlansRead } from './store/safety-plans.read';
import { SessionsRead } from './store/sessions.read';
import { UnderAge } from './under-age';

const bands = [['under_2', 0], ['2_to_3', 2], ['4_to_8', 4], ['9_to_12', 9], ['13_to_18', 13]] as const;
const hasPlace: ReadonlySet<string> = new Set(['held', 'accepted', 'confirmed']);
const isAskedOrComing: ReadonlySet<string> = new Set([...hasPlace, 'offered']);

type Dated = Pick<Session, 'id' | 'kind' | 'heldOn'>;

/** Somebody and a date they were asked to. */
export interface AskedOn extends Pick<Booking, 'memberId' | 'memberKind' | 'sessionId'> {
  readonly heldOn: PlainDate;
}

export interface SafetyNeed {
  readonly needed: boolean;
  readonly lacking: boolean;
  readonly whyLacking: PlanLack | null;
  readonly before: PlanMoment;
}

/** How one plan stands now. */
export interface PlanStanding<Kept> {
  readonly plan: Kept;
  readonly lost: readonly Id<'Person'>[];
  readonly lacks: PlanLack | null;
}

/** Whether a date needs a plan to keep those under age safe, how many adults it needs, and whom a missing signature holds up. All as the council decided for that day. */
@Injectable()
export class SafetyPlanNeeds {
  constructor(
    private readonly transactions: Transactions,
    private readonly council: CouncilDoor,
    private readonly members: MembersDoor,
    private readonly bookings: BookingsRead,
    private readonly plans: SafetyPlansRead,
    private readonly sessions: SessionsRead,
    private readonly young: YoungLimits,
    private readonly ours: AdultsOfOurs,
    private readonly under: UnderAge,
  ) {}

  /** Whether the date needs a plan, whether a signature is missing, and before which moment it has to be there. */
  async of(session: Dated & Pick<Session, 'seats' | 'fit'>): Promise<SafetyNeed> {
    const asked = (await this.bookings.ofSession(session.id)).filter(({ state }) => isAskedOrComing.has(state));
    const needed = needsSafetyPlan(session, await this.adultAge(session.heldOn), (await this.underageAmong(asked, session.heldOn)).length > 0);
    const lacks = await this.lacks(session.id);
    return { needed, lacking: needed && lacks !== null, whyLacking: needed ? lacks : null, before: await this.moment(session) };
  }

  /** Why nobody under age is asked to this date yet: its plan has to be good before that, and it is not. */
  async lacksBeforeAsking(session: Dated): Promise<PlanLack | null> {
    return (await this.moment(session)) === 'asking' ? this.lacks(session.id) : null;
  }

  /** For each in the order asked: what the plan lacks that they wait for. Only those wait who are under age on the day of their date. */
  async holdUp(asked: readonly AskedOn[]): Promise<readonly (PlanLack | null)[]> {
    const young = new Set(await this.under.among(asked));
    const lacks = await this.lacksOf([...new Set([...young].map(({ sessionId }) => sessionId as Id<'Session'>))]);
    return asked.map((one) => (young.has(one) ? (lacks.get(one.sessionId) ?? null) : null));
  }

  adultAge(on: PlainDate): Promise<number> {
    return this.under.adultAge(on);
  }

  /** People of 18 and over, for those under age who have a place and for places nobody has yet. Throws Refusal POLICY_VALUE_MISSING. */
  async adults({ id, seats, fit, heldOn }: Pick<Session, 'id' | 'seats' | 'fit' | 'heldOn'>): Promise<number> {
    const there = (await this.bookings.ofSession(id)).filter(({ state }) => hasPlace.has(state));
    const [under, adultAge] = [await this.underageAmong(there, heldOn), await this.adultAge(heldOn)];
    const youngest = Math.max((await this.young.on(heldOn)).limits.leastAge, fit.fromAge ?? 0);
    const places = seats.filter(({ kind }) => kind === 'young-person').reduce((sum, { count }) => sum + count, 0);
    const grownUp = there.filter(({ memberKind, memberId }) => memberKind === 'young-person' && !under.some((one) => one.memberId === memberId)).length;
    return adultsNeeded(agesToPlanFor(under.map(({ born }) => born), youngest < adultAge ? places - grownUp : 0, heldOn, youngest), await this.ratios(heldOn));
  }

  /** How many have to watch, and who may: the team, and members who are checked and trained for it on that day. */
  async whoMayWatch(session: Session): Promise<WhoMayWatch> {
    return { least: await this.adults(session), ourIds: (await this.ours.watchersOf(session)).map(({ id }) => id) };
  }

  private async underageAmong(bookings: readonly Pick<Booking, 'memberId' | 'memberKind'>[], on: PlainDate) {
    const [born, adultAge] = [await this.bornOf(bookings.map(({ memberId }) => memberId)), await this.adultAge(on)];
    return bookings.map(({ memberId, memberKind }) => ({ memberId, memberKind, born: born.get(memberId) ?? null })).filter((one) => isUnderage(one, on, adultAge));
  }

  private async bornOf(ids: readonly Id<string>[]): Promise<ReadonlyMap<string, PlainDate | null>> {
    return ids.length === 0 ? new Map() : this.members.birthDatesOf([...new Set(ids)]);
  }

  private async moment({ kind, heldOn }: Pick<Session, 'kind' | 'heldOn'>): Promise<PlanMoment> {
    return planMomentOf(await this.council.policyValue(`safety.plan.${kind}`, heldOn));
  }

  private async lacks(id: Id<'Session'>): Promise<PlanLack | null> {
    return (await this.lacksOf([id])).get(id) ?? null;
  }

  /** What the plans of these dates lack now; a plan that is good is left out. Asked in the house's name: whoever comes may know that it is good, and sees nothing of a plan. */
  async lacksOf(ids: readonly Id<'Session'>[]): Promise<ReadonlyMap<string, PlanLack>> {
    const found = new Map<string, PlanLack>();
    if (ids.length === 0) return found;
    const plans = await this.transactions.as(systemActor('opportunities.safety-plans'), () => this.plans.ofSessions(ids));
    const standings = new Map((await this.standingsOf(plans)).map(({ plan, lacks }) => [plan.sessionId as string, lacks]));
    for (const id of ids) {
      const lacks = standings.has(id) ? (standings.get(id) ?? null) : 'SAFETY_PLAN_NOT_SIGNED';
      if (lacks !== null) found.set(id, lacks);
    }
    return found;
  }

  /** How each of these plans stands now, and who named in it may not watch any more. How many have to watch is only asked where somebody is lost. */
  standingsOf<Kept extends Pick<SafetyPlan, 'sessionId' | 'state' | 'adultIds'>>(plans: readonly Kept[]): Promise<readonly PlanStanding<Kept>[]> {
    return this.transactions.as(systemActor('opportunities.safety-plans'), async () => {
      const named = plans.filter(({ state, adultIds }) => state === 'signed' && adultIds.length > 0);
      const sessions = named.length === 0 ? [] : await this.sessions.many([...new Set(named.map(({ sessionId }) => sessionId))]);
      const watchers = sessions.length === 0 ? [] : await this.ours.watchersOfEach(sessions);
      const known = new Map(sessions.map((session, at) => [session.id as string, { session, ourIds: (watchers[at] ?? []).map(({ id }) => id as string) }]));
      const standings: PlanStanding<Kept>[] = [];
      for (const plan of plans) {
        const there = named.includes(plan) ? known.get(plan.sessionId) : undefined;
        const lost = there ? watchersLost(plan, there.ourIds) : [];
        const least = there && lost.length > 0 ? await this.adults(there.session) : 0;
        standings.push({ plan, lost, lacks: whatPlanLacks(plan, { least, ourIds: there?.ourIds ?? plan.adultIds }) });
      }
      return standings;
    });
  }

  private async ratios(on: Session['heldOn']): Promise<AdultRatios> {
    const each = await Promise.all(bands.map(async ([code, from]) => ({ from, each: await this.council.policyNumber(`ratio.${code}`, on) })));
    return { bands: each, least: await this.council.policyNumber('ratio.least_adults', on) };
  }
}
