import type { ContactRuleKind, DecisionArea, LegalStatusKind } from '@alongside/members/rules';
import { id as idOf, Refusal, type Actor, type Id, type PlainDate } from '@alongside/kernel';
import { ActingActor, Can } from '@alongside/platform/auth';
import { PlainDateScalar } from '@alongside/platform/graphql';
import { Args, Field, ID, InputType, Mutation, Resolver } from '@nestjs/graphql';

import { AskAgainWhoDecides } from '../actions/ask-again-who-decides';
import { DelegateAuthority } from '../actions/delegate-authority';
import { KeepContactRules } from '../actions/keep-contact-rules';
import { RecordLegalStatus } from '../actions/record-legal-status';
import { MembersRead } from '../store/members.read';
import { ContactRuleKindEnum } from './around.type';
import { MemberType } from './member.type';
import { DecisionAreaEnum, LegalStatusEnum } from './who-may-say-yes.type';

@InputType('LegalStatusTyped')
export class LegalStatusTypedInput {
  @Field(() => ID) memberId: string;
  @Field(() => LegalStatusEnum) kind: LegalStatusKind;
  @Field(() => PlainDateScalar) from: PlainDate;
  @Field(() => Boolean, { description: 'Somebody who knows was asked; until then it counts as not known.' }) checked: boolean;
  @Field(() => String, { nullable: true, description: 'What paper or whose word says so; never why it is so.' }) evidence: string | null;
  @Field(() => Boolean, { defaultValue: false }) holdersDisagree: boolean;
}

@InputType('DelegationTyped')
export class DelegationTypedInput {
  @Field(() => ID) memberId: string;
  @Field(() => DecisionAreaEnum) area: DecisionArea;
  @Field(() => ID) delegatedTo: string;
  @Field(() => String, { description: 'Which paper says so: its name and day.' }) source: string;
  @Field(() => PlainDateScalar) from: PlainDate;
  @Field(() => PlainDateScalar) reviewOn: PlainDate;
}

@InputType('ContactRuleTyped')
export class ContactRuleTypedInput {
  @Field(() => ID) memberId: string;
  @Field(() => ContactRuleKindEnum) kind: ContactRuleKind;
  @Field(() => ID, { nullable: true, description: 'Another member to keep away from: a plan with both is noticed. They are not told.' }) otherId: string | null = null;
  @Field(() => String, { description: 'One line: whom or where. There is no field for why.' }) rule: string;
  @Field(() => String) decidedWith: string;
  @Field(() => PlainDateScalar, { nullable: true }) reviewOn: PlainDate | null;
}

/** A coordinator writes down who decides, what paper leaves to a carer, and what keeps somebody safe. */
@Resolver(() => MemberType)
export class WhoDecidesResolver {
  constructor(
    private readonly statuses: RecordLegalStatus,
    private readonly delegating: DelegateAuthority,
    private readonly keeping: KeepContactRules,
    private readonly asking: AskAgainWhoDecides,
    private readonly read: MembersRead,
  ) {}

  @Mutation(() => MemberType, { description: 'What decides who may say yes, from a day. The one before ends there.' })
  @Can('members.give-power')
  async recordLegalStatus(@Args('input') { memberId, ...typed }: LegalStatusTypedInput, @ActingActor() actor: Actor): Promise<MemberType> {
    return this.memberOf(await this.statuses.run({ ...typed, memberId: idOf(memberId) }, actor));
  }

  @Mutation(() => MemberType)
  @Can('members.give-power')
  async delegateAuthority(@Args('input') { memberId, delegatedTo, ...typed }: DelegationTypedInput, @ActingActor() actor: Actor): Promise<MemberType> {
    return this.memberOf(await this.delegating.run({ ...typed, memberId: idOf(memberId), delegatedTo: idOf(delegatedTo) }, actor));
  }

  @Mutation(() => MemberType)
  @Can('members.coordinate')
  async endDelegation(@Args('id', { type: () => ID }) id: string, @ActingActor() actor: Actor): Promise<MemberType> {
    return this.memberOf(await this.delegating.end(idOf(id), actor));
  }

  @Mutation(() => MemberType, { description: 'They live somewhere else from that day. What the last plan left to a carer ends; somebody asks again.' })
  @Can('members.coordinate')
  async sayTheyMoved(@Args('memberId', { type: () => ID }) memberId: string, @Args('on', { type: () => PlainDateScalar }) on: PlainDate, @ActingActor() actor: Actor): Promise<MemberType> {
    return this.memberOf(await this.asking.moved(idOf(memberId), on, actor));
  }

  @Mutation(() => MemberType, { description: 'What was to be asked again or put right is done.' })
  @Can('members.coordinate')
  async doneAskingAgain(@Args('id', { type: () => ID }) id: string, @ActingActor() actor: Actor): Promise<MemberType> {
    return this.memberOf(await this.asking.done(idOf(id), actor));
  }

  @Mutation(() => MemberType, { description: 'What keeps somebody safe: whom or where to avoid. Never why.' })
  @Can('members.coordinate')
  async writeContactRule(@Args('input') { memberId, otherId, ...typed }: ContactRuleTypedInput, @ActingActor() actor: Actor): Promise<MemberType> {
    return this.memberOf(await this.keeping.write({ ...typed, memberId: idOf(memberId), otherId: otherId ? idOf(otherId) : null }, actor));
  }

  @Mutation(() => MemberType)
  @Can('members.coordinate')
  async endContactRule(@Args('id', { type: () => ID }) id: string, @ActingActor() actor: Actor): Promise<MemberType> {
    return this.memberOf(await this.keeping.end(idOf(id), actor));
  }

  private async memberOf({ memberId }: { readonly memberId: Id<'Member'> }): Promise<MemberType> {
    const member = await this.read.one(memberId);
    if (member === null) throw new Refusal('NOT_FOUND');
    return member;
  }
}
