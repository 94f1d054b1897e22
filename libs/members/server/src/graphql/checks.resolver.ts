import { AccountsDoor } from '@alongside/accounts/server';
import { whyNotDecideOn, whyNotExempt, whyNotRecord } from '@alongside/members/rules';
import { addDays, Clock, hasRole, id as idOf, Refusal, wholeNumber, type Actor } from '@alongside/kernel';
import { ActingActor, Can } from '@alongside/platform/auth';
import { EventLog } from '@alongside/platform/events';
import { Args, ID, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';

import { CheckEvidence } from '../check-evidence';
import { MemberChecks } from '../member-checks';
import { ChecksRead } from '../store/checks.read';
import { MembersRead } from '../store/members.read';
import { CheckDetailsType, CheckInHandType, ChecksOfMemberType, CheckType, ReferenceLevelType, RequirementType } from './check.type';
import { MemberType } from './member.type';
import { shownCheck, shownRequirement, type ShownCheck } from './shown-check';

/** What is required, and how members stand with it. */
const MOST = 100;

@Resolver(() => CheckType)
export class ChecksResolver {
  constructor(
    private readonly clock: Clock,
    private readonly events: EventLog,
    private readonly accounts: AccountsDoor,
    private readonly checks: MemberChecks,
    private readonly read: ChecksRead,
    private readonly members: MembersRead,
    private readonly evidence: CheckEvidence,
  ) {}

  @Query(() => [RequirementType], { description: 'Every version of everything that is or was required.' })
  @Can('members.keep-checks')
  async requirements(): Promise<RequirementType[]> {
    return (await this.read.requirements()).map(shownRequirement);
  }

  @Query(() => [ReferenceLevelType], { description: 'The levels of references, the lowest first, in the council’s words.' })
  @Can('members.keep-checks')
  referenceLevels(): Promise<readonly ReferenceLevelType[]> {
    return this.checks.referenceLevels();
  }

  @Query(() => [CheckInHandType], { description: 'What somebody has to do something about: waited for, late, running out, run out. The oldest first, at most 100 at once. That you looked is recorded.' })
  @Can('members.keep-checks')
  async checksInHand(@Args('first', { type: () => Int, defaultValue: 100 }) first: number, @ActingActor() actor: Actor): Promise<CheckInHandType[]> {
    const most = wholeNumber(first, 'first', 1, MOST);
    const oldest = (await this.checks.inHand()).map((held) => ({ held, since: since(shownCheck(held, this.clock.today())) })).sort((one, other) => one.since.localeCompare(other.since));
    const held = oldest.slice(0, most).map((one) => one.held);
    await this.events.recordReads('members.checks-in-hand-read', [...new Set(held.map(({ memberId }) => memberId))], actor);
    const names = new Map((await this.members.many([...new Set(held.map(({ memberId }) => memberId))])).map((member) => [member.id as string, member]));
    return held
      .map((check) => ({ memberId: check.memberId, memberName: names.get(check.memberId)?.knownAs ?? '', fullName: names.get(check.memberId)?.fullName ?? null, check: shownCheck(check, this.clock.today()) }))
      .sort((one, other) => since(one.check).localeCompare(since(other.check)) || one.memberName.localeCompare(other.memberName));
  }

  @Query(() => ChecksOfMemberType, { description: 'One member’s checks, for whoever keeps them. That you looked is recorded.' })
  @Can('members.keep-checks')
  async checksOf(@Args('memberId', { type: () => ID }) memberId: string, @ActingActor() actor: Actor): Promise<ChecksOfMemberType> {
    const member = await this.members.one(idOf(memberId));
    if (member === null) throw new Refusal('NOT_FOUND');
    await this.events.recordRead('members.checks-looked-at', member.id, actor, { memberId: member.id });
    return { memberId: member.id, memberName: member.knownAs, fullName: member.fullName, checks: await this.shown(member.id) };
  }

  @Query(() => [CheckType], { description: 'What is needed of the person who asks, and what they have.' })
  @Can('signed-in')
  async myChecks(@ActingActor() { personId }: Actor): Promise<CheckType[]> {
    return personId === null || (await this.members.one(personId)) === null ? [] : (await this.shown(personId)).filter(isOfThem);
  }

  @ResolveField(() => CheckDetailsType, { nullable: true, description: 'What is held about it. That you looked is recorded.' })
  @Can('members.see-check-details')
  async details(@Parent() { held: { record, memberId } }: ShownCheck, @ActingActor() actor: Actor): Promise<CheckDetailsType | null> {
    if (!record || record.metOn === null || record.metBy === null) return null;
    await this.events.recordRead('members.check-details-read', memberId, actor, { memberId });
    const seenBy = (await this.accounts.person(record.metBy))?.displayName ?? '';
    return { ...record, seenOn: record.metOn, seenBy, reference: await this.evidence.openReference(record) };
  }

  @ResolveField(() => String, { nullable: true, description: 'Why they are let off. That you looked is recorded.' })
  @Can('members.see-check')
  async exemptionReason(@Parent() { held: { exemption, memberId } }: ShownCheck, @ActingActor() actor: Actor): Promise<string | null> {
    if (!exemption) return null;
    await this.events.recordRead('members.exemption-reason-read', memberId, actor, { memberId });
    return this.evidence.openReason(memberId, exemption.id, exemption.reasonSealed);
  }

  @ResolveField(() => String, { nullable: true, description: 'Why whoever asks cannot write down that it was seen, or null.' })
  @Can('members.see-check')
  whyNotRecord(@Parent() { held: { memberId, requirement } }: ShownCheck, @ActingActor() actor: Actor): string | null {
    return whyNotDecideOn(memberId, actor) ?? whyNotRecord(requirement, hasRole(actor, 'hr'), hasRole(actor, 'coordinator'));
  }

  @ResolveField(() => String, { nullable: true, description: 'Why whoever asks cannot let them off, or null.' })
  @Can('members.see-check')
  whyNotLetOff(@Parent() { held: { memberId, requirement } }: ShownCheck, @ActingActor() actor: Actor): string | null {
    return whyNotDecideOn(memberId, actor) ?? whyNotExempt(requirement, hasRole(actor, 'hr'));
  }

  private async shown(memberId: string): Promise<ShownCheck[]> {
    const today = this.clock.today();
    return (await this.checks.of(idOf(memberId))).map((check) => shownCheck(check, today));
  }
}

/** What only those learn who watch over young people is nobody's to be asked for who never wished to. */
function isOfThem({ held: { requirement: { gate } }, state }: ShownCheck): boolean {
  return gate.activities.length > 0 || state !== 'not-started';
}

/** The day from which it waits for somebody: it was asked for, or it ends. */
function since({ state, askedOn, dueBy, until, letOffEnded }: CheckType): string {
  if (state === 'overdue') return dueBy ?? '';
  if (state === 'not-started') return letOffEnded ?? '';
  return (state === 'requested' ? askedOn : until && addDays(until, 1)) ?? askedOn ?? '';
}

/** What a coordinator sees beside a person: there or not yet, nothing of what it says. */
@Resolver(() => MemberType)
export class MemberChecksResolver {
  constructor(private readonly clock: Clock, private readonly checks: MemberChecks) {}

  @ResolveField(() => [CheckType], { nullable: true, name: 'checks' })
  @Can('members.coordinate')
  async ofMember(@Parent() { id }: MemberType): Promise<CheckType[]> {
    const today = this.clock.today();
    return (await this.checks.of(idOf(id))).map((check) => shownCheck(check, today));
  }
}
