import { Clock, Refusal, type Id } from '@alongside/kernel';
import { MembersDoor, seatKindOf } from '@alongside/members/server';
import { fitGapsOf, whyNotAskAllTheSame, whyNotInvite, type Invitee, type OpportunitiesRefusal, type Session } from '@alongside/opportunities/rules';
import { Injectable } from '@nestjs/common';

import { SafetyPlanNeeds } from '../safety-plan-needs';
import { PlaceStandings } from '../place-standings';
import { OwnLimits } from '../own-limits';
import { BookingStore } from '../store/booking.store';
import { YoungStandings } from '../young-standings';
import { YoungLimits } from './young-limits';

export interface JudgedInvitee extends Invitee {
  readonly whyNot: OpportunitiesRefusal | null;
  /** Null: only fit stands between them and the date, and a reason lets them be asked. */
  readonly whyNotAllTheSame: OpportunitiesRefusal | null;
  /** "Tuesdays after 4pm": what they said that fits this date. */
  readonly saysWhen: string | null;
}

/** Members as an invitation sees them, each with the reason they cannot be asked, if there is one. */
@Injectable()
export class Invitees {
  constructor(
    private readonly members: MembersDoor,
    private readonly bookings: BookingStore,
    private readonly young: YoungLimits,
    private readonly standings: YoungStandings,
    private readonly plans: SafetyPlanNeeds,
    private readonly limits: OwnLimits,
    private readonly places: PlaceStandings,
    private readonly clock: Clock,
  ) {}

  /** In the order asked for. Throws Refusal NOT_FOUND naming the field when one of them is not known. */
  async judge(session: Session, memberIds: readonly Id<'Member'>[], field = 'memberIds'): Promise<readonly JudgedInvitee[]> {
    const known = new Map((await this.members.members(memberIds)).map((member) => [member.id, member]));
    const invited = await this.bookings.memberIdsOf(session.id);
    const [inGroup, apart] = [await this.whoIsIn(session), await this.cohorts([...memberIds, ...invited])];
    const there = new Set([...invited].flatMap((one) => apart.get(one) ?? []));
    const said = await this.members.availableOn(memberIds, session);
    const limits = await this.limits.of(said, session.heldOn);
    const places = await this.places.of(session, memberIds);
    const taken = await this.standings.othersOf(memberIds, [session.heldOn]);
    const moment = { session, now: this.clock.now(), planLacks: await this.plans.lacksBeforeAsking(session), adultAge: await this.plans.adultAge(session.heldOn), ...(await this.young.on(session.heldOn)) };
    return memberIds.map((memberId) => {
      const member = known.get(memberId);
      if (!member || member.stage === 'left') throw new Refusal('NOT_FOUND', field);
      const [memberKind, born, told] = [seatKindOf(member.kind), member.bornOn, said.get(memberId)];
      const invitee: Invitee = {
        memberId, memberKind, born, alreadyInvited: invited.has(memberId), inGroup: inGroup === null || inGroup.has(memberId), meetsOtherCohort: meetsOther(apart.get(memberId), there),
        placeNever: places.get(memberId) === 'never',
        isResting: member.stage !== 'active' && member.stage !== 'onboarding',
        whyNotThen: told?.whyNotThen ?? null, limit: limits.get(memberId) ?? null,
        gaps: fitGapsOf({ memberKind, born, languages: member.languages, ratherNot: told?.ratherNot ?? [] }, session),
        others: taken.filter((one) => one.memberId === memberId && one.sessionId !== session.id),
      };
      return { ...invitee, whyNot: whyNotInvite(invitee, moment), whyNotAllTheSame: whyNotAskAllTheSame(invitee, moment), saysWhen: told?.saysWhen ?? null };
    });
  }

  /** Nothing new is written for a record that is set beside another of the same person. Throws Refusal RECORD_JOINED. */
  mustBeInUse(memberIds: readonly Id<'Member'>[]): Promise<void> {
    return this.members.mustBeInUse(memberIds);
  }

  /** People of two cohorts are never asked to one date together. Throws Refusal COHORTS_APART. */
  async mustNotMeet(memberIds: readonly Id<'Member'>[]): Promise<void> {
    const cohorts = new Set((await this.cohorts(memberIds)).values());
    if (cohorts.size > 1) throw new Refusal('COHORTS_APART', 'memberIds');
  }

  /** Null when the date is for everybody. */
  private async whoIsIn({ groupId }: Session): Promise<ReadonlySet<string> | null> {
    return groupId === null ? null : new Set<string>((await this.members.groupGoingOn(groupId)).memberIds);
  }

  private cohorts(ids: readonly string[]): Promise<ReadonlyMap<string, Id<'NetworkGroup'>>> {
    return this.members.cohortsOf(ids as readonly Id<string>[]);
  }
}

/** Only those of cohorts can meet somebody they must not; everybody else meets everybody. */
function meetsOther(own: string | undefined, there: ReadonlySet<string>): boolean {
  return own !== undefined && [...there].some((other) => other !== own);
}
