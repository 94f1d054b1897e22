import type { Role } from '@alongside/accounts/rules';
import { id as idOf, wholeNumber, type Actor, type Instant } from '@alongside/kernel';
import { ActingActor, Can, Holds } from '@alongside/platform/auth';
import { EventLog } from '@alongside/platform/events';
import { InstantScalar, wireEnum } from '@alongside/platform/graphql';
import { Args, Field, ID, Int, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';

import { AnswerWaitingRole } from '../actions/answer-waiting-role';
import { ChangeColleague } from '../actions/change-colleague';
import { OpenColleague } from '../actions/open-colleague';
import { WaitingRolesRead, type WaitingRoleLine } from '../store/waiting-roles.read';

const MOST = 100;

const RoleGivenEnum = wireEnum('RoleGiven', ['given', 'waits']);

@ObjectType('WaitingRole', { description: 'A role with power that waits for the word of a second person.' })
@Holds('person')
@Can('accounts.waiting-roles')
export class WaitingRoleType {
  @Field(() => ID) id: string;
  @Field(() => ID) personId: string;
  @Field(() => String) name: string;
  @Field(() => String) role: Role;
  @Field(() => String) askedBy: string;
  @Field(() => Boolean) askedByMe: boolean;
  @Field(() => InstantScalar) askedAt: Instant;
  @Field(() => String, { nullable: true, description: 'Why the asker cannot agree, as a refusal code.' }) whyNotAgree: string | null;
  @Field(() => Boolean, { description: 'No second administrator and no service lead could: those who run the machine do.' }) nobodyElse: boolean;
}

/** Who works here, and what they may do. */
@Resolver()
export class ColleaguesResolver {
  constructor(
    private readonly opening: OpenColleague,
    private readonly change: ChangeColleague,
    private readonly answers: AnswerWaitingRole,
    private readonly read: WaitingRolesRead,
    private readonly events: EventLog,
  ) {}

  @Query(() => [WaitingRoleType], { description: 'Roles with power that wait for a second word. That you looked is recorded.' })
  @Can('accounts.waiting-roles')
  async waitingRoles(@Args('first', { type: () => Int, defaultValue: 50 }) first: number, @ActingActor() actor: Actor): Promise<WaitingRoleLine[]> {
    const waiting = await this.read.all(wholeNumber(first, 'first', 1, MOST), actor);
    await this.events.recordReads('accounts.colleagues-read', [...new Set(waiting.map(({ personId }) => personId))].filter((personId) => personId !== actor.personId), actor);
    return waiting;
  }

  @Mutation(() => ID, { description: 'It opens nothing until a role is given.' })
  @Can('accounts.change-colleagues')
  openColleagueAccount(@Args('name', { type: () => String }) name: string, @Args('email', { type: () => String }) email: string, @ActingActor() actor: Actor): Promise<string> {
    return this.opening.run({ name, email }, actor);
  }

  @Mutation(() => RoleGivenEnum, { description: 'A role with power waits for the word of a second person.' })
  @Can('accounts.change-colleagues')
  giveRole(@Args('personId', { type: () => ID }) personId: string, @Args('role', { type: () => String }) role: string, @ActingActor() actor: Actor): Promise<string> {
    return this.change.give(idOf<'Person'>(personId), role, actor);
  }

  @Mutation(() => Boolean, { description: 'From the next page on. Never the last administrator.' })
  @Can('accounts.change-colleagues')
  async endRole(@Args('personId', { type: () => ID }) personId: string, @Args('role', { type: () => String }) role: string, @ActingActor() actor: Actor): Promise<boolean> {
    await this.change.end(idOf<'Person'>(personId), role, actor);
    return true;
  }

  @Mutation(() => Boolean, { description: 'No way in opens it any more; every session, role and second proof ends.' })
  @Can('accounts.change-colleagues')
  async closeColleagueAccount(@Args('personId', { type: () => ID }) personId: string, @ActingActor() actor: Actor): Promise<boolean> {
    await this.change.close(idOf<'Person'>(personId), actor);
    return true;
  }

  @Mutation(() => Boolean, { description: 'Without any role.' })
  @Can('accounts.change-colleagues')
  async openColleagueAccountAgain(@Args('personId', { type: () => ID }) personId: string, @ActingActor() actor: Actor): Promise<boolean> {
    await this.change.openAgain(idOf<'Person'>(personId), actor);
    return true;
  }

  @Mutation(() => Boolean, { description: 'Never by whoever asked, nor by whoever it is about.' })
  @Can('accounts.answer-waiting-roles')
  async agreeToRole(@Args('id', { type: () => ID }) id: string, @ActingActor() actor: Actor): Promise<boolean> {
    await this.answers.agree(idOf<'WaitingRole'>(id), actor);
    return true;
  }

  @Mutation(() => Boolean, { description: 'No; whoever asked takes it back with this.' })
  @Can('accounts.answer-waiting-roles')
  async declineRole(@Args('id', { type: () => ID }) id: string, @ActingActor() actor: Actor): Promise<boolean> {
    await this.answers.decline(idOf<'WaitingRole'>(id), actor);
    return true;
  }
}
