import type { Answer } from '@alongside/consent/rules';
import { id as idOf, type Actor } from '@alongside/kernel';
import { ActingActor, Can } from '@alongside/platform/auth';
import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';

import { AnswerPermission } from '../actions/answer-permission';
import { onTheWire } from './permission.resolver';
import { PermissionType } from './permission.type';

@Resolver(() => PermissionType)
export class AnswerPermissionResolver {
  constructor(private readonly answers: AnswerPermission) {}

  @Mutation(() => PermissionType)
  @Can('consent.answer')
  givePermission(@Args('id', { type: () => ID }) id: string, @ActingActor() actor: Actor): Promise<PermissionType> {
    return this.say(id, 'yes', null, actor);
  }

  @Mutation(() => PermissionType, { description: 'Says no. A reason helps us to talk to the young person, and is never asked twice.' })
  @Can('consent.answer')
  refusePermission(
    @Args('id', { type: () => ID }) id: string,
    @Args('reason', { type: () => String, nullable: true }) reason: string | null,
    @ActingActor() actor: Actor,
  ): Promise<PermissionType> {
    return this.say(id, 'no', reason, actor);
  }

  @Mutation(() => PermissionType, { description: 'Wants to talk first.' })
  @Can('consent.answer')
  askAboutPermission(
    @Args('id', { type: () => ID }) id: string,
    @Args('question', { type: () => String, nullable: true }) question: string | null,
    @ActingActor() actor: Actor,
  ): Promise<PermissionType> {
    return this.say(id, 'talk', question, actor);
  }

  @Mutation(() => PermissionType, { description: 'Stops a yes, as easily as it was given.' })
  @Can('consent.answer')
  withdrawPermission(@Args('id', { type: () => ID }) id: string, @ActingActor() actor: Actor): Promise<PermissionType> {
    return this.say(id, 'no', null, actor);
  }

  private async say(id: string, answer: Answer, words: string | null, actor: Actor): Promise<PermissionType> {
    return onTheWire(await this.answers.run(idOf(id), answer, words, actor));
  }
}
