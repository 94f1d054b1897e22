import { CouncilDoor } from '@alongside/council/server';
import type { Id } from '@alongside/kernel';
import { MembersDoor } from '@alongside/members/server';
import { adultsNeeded, agesToPlanFor, needsSafetyPlan, type AdultRatios, type Booking, type Session, type WhoMayWatch } from '@alongside/opportunities/rules';
import { Injectable } from '@nestjs/common';

import { AdultsOfOurs } from './adults-of-ours';
import { YoungLimits } from './actions/young-limits';
import { BookingsRead } from './store/bookings.read';
import { SafetyPlansRead } from './store/safety-plans.read';
import { SessionsRead } from './store/sessions.read';

const bands = [['under_2', 0], ['2_to_3', 2], ['4_to_8', 4], ['9_to_12', 9], ['13_to_18', 13]] as const;
const hasPlace: ReadonlySet<string> = new Set(['held', 'accepted', 'confirmed']);

/** Whether a date needs a plan to keep young people safe, how many adults it needs, and whether it lacks a signature. All as the council decided for that day. */
@Injectable()
export class SafetyPlanNeeds {
  constructor(
    private readonly council: CouncilDoor,
    private readonly members: MembersDoor,
    private readonly sessions: SessionsRead,
    private readonly bookings: BookingsRead,
    private readonly plans: SafetyPlansRead,
    private readonly young: YoungLimits,
    private readonly ours: AdultsOfOurs,
  ) {}

  async isNeeded(session: Pick<Session, 'kind' | 'seats' | 'heldOn'>): Promise<boolean> {
    return needsSafetyPlan(session, (await this.council.policyValue(`safety.plan.${session.kind}`, session.heldOn)) === 'yes');
  }

  async isLacking(session: Pick<Session, 'id' | 'kind' | 'seats' | 'heldOn'>): Promise<boolean> {
    return (await this.isNeeded(session)) && (await this.plans.ofSession(session.id))?.state !== 'signed';
  }

  /** The same for many at once. */
  async lackingAmong(sessions: readonly Pick<Session, 'id' | 'kind' | 'seats' | 'heldOn'>[]): Promise<ReadonlySet<string>> {
    const needed: Id<'Session'>[] = [];
    for (const session of sessions) if (await this.isNeeded(session)) needed.push(session.id);
    const signed = needed.length === 0 ? new Set<string>() : await this.plans.signedAmong(needed);
    return new Set(needed.filter((id) => !signed.has(id)));
  }

  /** Whether this booking waits for a signature: only those of young people do. */
  async holdsUp({ memberKind, sessionId }: Pick<Booking, 'memberKind' | 'sessionId'>): Promise<boolean> {
    const session = memberKind === 'young-person' ? await this.sessions.one(sessionId) : null;
    return session !== null && this.isLacking(session);
  }

  /** People of 18 and over, for the young people who have a place and for places nobody has yet. Throws Refusal POLICY_VALUE_MISSING. */
  async adults({ id, seats, heldOn }: Pick<Session, 'id' | 'seats' | 'heldOn'>): Promise<number> {
    const places = seats.filter(({ kind }) => kind === 'young-person').reduce((sum, { count }) => sum + count, 0);
    const young = (await this.bookings.ofSession(id)).filter(({ memberKind, state }) => memberKind === 'young-person' && hasPlace.has(state)).map(({ memberId }) => memberId);
    return adultsNeeded(agesToPlanFor(await this.born(young), places, heldOn, (await this.young.on(heldOn)).limits.leastAge), await this.ratios(heldOn));
  }

  /** How many of us have to watch, and who may: of the team, never members. */
  async whoMayWatch(session: Session): Promise<WhoMayWatch> {
    return { least: await this.adults(session), ourIds: (await this.ours.of(session)).map(({ id }) => id) };
  }

  private async born(ids: readonly Id<'Member'>[]) {
    return (ids.length === 0 ? [] : await this.members.members(ids)).map(({ bornOn }) => bornOn);
  }

  private async ratios(on: Session['heldOn']): Promise<AdultRatios> {
    const each = await Promise.all(bands.map(async ([code, from]) => ({ from, each: await this.council.policyNumber(`ratio.${code}`, on) })));
    return { bands: each, least: await this.council.policyNumber('ratio.least_adults', on) };
  }
}
