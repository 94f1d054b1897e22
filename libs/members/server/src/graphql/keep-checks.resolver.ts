import type { DbsFee } from '@alongside/members/rules';
import { Clock, id as idOf, Refusal, type Actor, type Id, type PlainDate } from '@alongside/kernel';
import { ActingActor, Can } from '@alongside/platform/auth';
import { PlainDateScalar } from '@alongside/platform/graphql';
import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';

import { AskForCheck } from '../actions/ask-for-check';
import { DefineRequirement } from '../actions/define-requirement';
import { ExemptFromCheck } from '../actions/exempt-from-check';
import { RecordCheck } from '../actions/record-check';
import { TakeBackCheck } from '../actions/take-back-check';
import { MemberChecks } from '../member-checks';
import { RequirementInput, SeenCheckInput, SeenDbsCheckInput } from './check.inputs';
import { CheckType, DbsFeeEnum, RequirementType } from './check.type';
import { shownCheck, shownRequirement } from './shown-check';

type Line = Id<'RequirementLine'>;

/** What coordinators and HR do about checks. */
@Resolver(() => CheckType)
export class KeepChecksResolver {
  constructor(
    private readonly clock: Clock,
    private readonly checks: MemberChecks,
    private readonly asking: AskForCheck,
    private readonly recording: RecordCheck,
    private readonly takingBack: TakeBackCheck,
    private readonly exempting: ExemptFromCheck,
    private readonly defining: DefineRequirement,
  ) {}

  @Mutation(() => CheckType, { description: 'Asks a member for what is required.' })
  @Can('members.keep-checks')
  async askForCheck(
    @Args('memberId', { type: () => ID }) memberId: string,
    @Args('code', { type: () => ID }) code: string,
    @Args('dueBy', { type: () => PlainDateScalar, nullable: true }) dueBy: PlainDate | null,
    @Args('fee', { type: () => DbsFeeEnum, nullable: true, description: 'Where a DBS check is part of it.' }) fee: DbsFee | null,
    @ActingActor() actor: Actor,
  ): Promise<CheckType> {
    return this.after(await this.asking.run({ memberId: idOf(memberId), code: idOf(code), dueBy: dueBy ?? null, fee: fee ?? null }, actor));
  }

  @Mutation(() => CheckType, { description: 'Somebody saw what was required, which is no DBS check.' })
  @Can('members.keep-checks')
  async recordCheck(@Args('input') { memberId, code, ...seen }: SeenCheckInput, @ActingActor() actor: Actor): Promise<CheckType> {
    return this.after(await this.recording.seen({ ...seen, memberId: idOf(memberId), code: idOf(code) }, actor));
  }

  @Mutation(() => CheckType, { description: 'Somebody saw a DBS certificate: level, day and number, and nothing of what stands on it.' })
  @Can('members.record-dbs')
  async recordDbsCheck(@Args('input') { memberId, code, ...seen }: SeenDbsCheckInput, @ActingActor() actor: Actor): Promise<CheckType> {
    return this.after(await this.recording.dbs({ ...seen, memberId: idOf(memberId), code: idOf(code) }, actor));
  }

  @Mutation(() => CheckType, { description: 'It was asked for or written down by mistake.' })
  @Can('members.keep-checks')
  async takeBackCheck(@Args('recordId', { type: () => ID }) recordId: string, @ActingActor() actor: Actor): Promise<CheckType> {
    return this.after(await this.takingBack.run(idOf(recordId), actor));
  }

  @Mutation(() => CheckType, { description: 'Lets a member off up to a day, with the reason.' })
  @Can('members.keep-checks')
  async exemptFromCheck(
    @Args('memberId', { type: () => ID }) memberId: string,
    @Args('code', { type: () => ID }) code: string,
    @Args('until', { type: () => PlainDateScalar }) until: PlainDate,
    @Args('reason', { type: () => String }) reason: string,
    @ActingActor() actor: Actor,
  ): Promise<CheckType> {
    return this.after(await this.exempting.run({ memberId: idOf(memberId), code: idOf(code), until, reason }, actor));
  }

  @Mutation(() => CheckType, { description: 'They are let off no longer.' })
  @Can('members.keep-checks')
  async endExemption(@Args('exemptionId', { type: () => ID }) exemptionId: string, @ActingActor() actor: Actor): Promise<CheckType> {
    return this.after(await this.exempting.end(idOf(exemptionId), actor));
  }

  @Mutation(() => RequirementType)
  @Can('members.require')
  async defineRequirement(@Args('input') input: RequirementInput, @ActingActor() actor: Actor): Promise<RequirementType> {
    return shownRequirement(await this.defining.run({ ...input, onDemand: input.onDemand ?? false, watching: input.watching ?? false, validMonths: input.validMonths ?? null }, actor));
  }

  @Mutation(() => RequirementType, { description: 'A new version from a day. What was met under the one before counts to its own end.' })
  @Can('members.require')
  async reviseRequirement(@Args('code', { type: () => ID }) code: string, @Args('input') input: RequirementInput, @ActingActor() actor: Actor): Promise<RequirementType> {
    return shownRequirement(await this.defining.revise(idOf(code), { ...input, onDemand: input.onDemand ?? false, watching: input.watching ?? false, validMonths: input.validMonths ?? null }, actor));
  }

  @Mutation(() => RequirementType, { description: 'Nobody is asked for it after its last day.' })
  @Can('members.require')
  async endRequirement(
    @Args('code', { type: () => ID }) code: string, @Args('lastDay', { type: () => PlainDateScalar }) lastDay: PlainDate, @ActingActor() actor: Actor,
  ): Promise<RequirementType> {
    return shownRequirement(await this.defining.end(idOf(code), lastDay, actor));
  }

  private async after({ memberId, code }: { readonly memberId: Id<'Member'>; readonly code: Line }): Promise<CheckType> {
    const check = (await this.checks.of(memberId)).find(({ requirement }) => requirement.code === code);
    if (!check) throw new Refusal('NOT_FOUND');
    return shownCheck(check, this.clock.today());
  }
}
