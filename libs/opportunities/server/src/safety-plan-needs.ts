import { CouncilDoor } from '@alongside/council/server';
import { systemActor, type Id, type PlainDate } from '@alongside/kernel';
import { MembersDoor } from '@alongside/members/server';
import { adultsNeeded, agesToPlanFor, isUnderage, needsSafetyPlan, planMomentOf, type AdultRatios, type Booking, type PlanMoment, type Session, type WhoMayWatch } from '@alongside/opportunities/rules';
import { Transactions } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

import { AdultsOfOurs } from './adults-of-ours';
import { YoungLimits } from './actions/young-limits';
import { BookingsRead } from './store/bookings.read';
import { SafetyPlansRead } from './store/safety-plans.read';
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
  readonly before: PlanMoment;
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
    private readonly young: YoungLimits,
    private readonly ours: AdultsOfOurs,
    private readonly under: UnderAge,
  ) {}

  /** Whether the date needs a plan, whether a signature is missing, and before which moment it has to be there. */
  async of(session: Dated & Pick<Session, 'seats' | 'fit'>): Promise<SafetyNeed> {
    const asked = (await this.bookings.ofSession(session.id)).filter(({ state }) => isAskedOrComing.has(state));
    const needed = needsSafetyPlan(session, await this.adultAge(session.heldOn), (await this.underageAmong(asked, session.heldOn)).length > 0);
    return { needed, lacking: needed && !(await this.isSigned(session.id)), before: await this.moment(session) };
  }

  /** Nobody under age is asked to this date before its plan is signed, and it is not. */
  async lacksBeforeAsking(session: Dated): Promise<boolean> {
    return (await this.moment(session)) === 'asking' && !(await this.isSigned(session.id));
  }

  /** For each in the order asked: whether they wait for a signature. Only those do who are under age on the day of their date. */
  async holdUp(asked: readonly AskedOn[]): Promise<readonly boolean[]> {
    const young = new Set(await this.under.among(asked));
    const signed = await this.signedOf([...new Set([...young].map(({ sessionId }) => sessionId as Id<'Session'>))]);
    return asked.map((one) => young.has(one) && !signed.has(one.sessionId));
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

  private async isSigned(id: Id<'Session'>): Promise<boolean> {
    return (await this.signedOf([id])).has(id);
  }

  /** Asked in the house's name: whoever comes may know that it is signed, and sees nothing of a plan. */
  signedOf(ids: readonly Id<'Session'>[]): Promise<ReadonlySet<string>> {
    return ids.length === 0 ? Promise.resolve(new Set()) : this.transactions.as(systemActor('opportunities.safety-plans'), () => this.plans.signedAmong(ids));
  }

  private async ratios(on: Session['heldOn']): Promise<AdultRatios> {
    const each = await Promise.all(bands.map(async ([code, from]) => ({ from, each: await this.council.policyNumber(`ratio.${code}`, on) })));
    return { bands: each, least: await this.council.policyNumber('ratio.least_adults', on) };
  }
}
