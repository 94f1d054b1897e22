import type { Answer } from '@alongside/consent/rules';
import { id as idOf, type Actor } from '@alongside/kernel';
import { ActingActor, Can } from '@alongside/platform/auth';
import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';

import { AnswerPermission } from '../actions/answer-permission';
import { EndPermissionTalk } from '../actions/end-permission-talk';
import { RecordAnswer } from '../actions/record-answer';
import { QuestionsInSight } from '../questions-in-sight';
import { PermissionsRead } from '../store/permissions.read';
import { PaperAnswerInput, SpokenAnswerInput } from './consent.inputs';
import { onTheWire } from './permission.resolver';
import { PermissionType } from './permission.type';

const SHOWN = { type: () => ID, nullable: true, description: 'The wording that was read, by its form; left out: as they like to read.' };

@Resolver(() => PermissionType)
export class AnswerPermissionResolver {
  constructor(
    private readonly answers: AnswerPermission, private readonly recording: RecordAnswer, private readonly talks: EndPermissionTalk, private readonly read: PermissionsRead, private readonly sight: QuestionsInSight,
  ) {}

  @Mutation(() => PermissionType)
  @Can('consent.answer')
  givePermission(@Args('id', { type: () => ID }) id: string, @Args('shown', SHOWN) shown: string | null, @ActingActor() actor: Actor): Promise<PermissionType> {
    return this.say(id, 'yes', null, actor, shown);
  }

  @Mutation(() => PermissionType, { description: 'Says no. A reason helps us to talk to the young person, and is never asked twice.' })
  @Can('consent.answer')
  refusePermission(
    @Args('id', { type: () => ID }) id: string,
    @Args('reason', { type: () => String, nullable: true }) reason: string | null,
    @Args('shown', SHOWN) shown: string | null,
    @ActingActor() actor: Actor,
  ): Promise<PermissionType> {
    return this.say(id, 'no', reason, actor, shown);
  }

  @Mutation(() => PermissionType, { description: 'Wants to talk first.' })
  @Can('consent.answer')
  askAboutPermission(
    @Args('id', { type: () => ID }) id: string,
    @Args('question', { type: () => String, nullable: true }) question: string | null,
    @Args('shown', SHOWN) shown: string | null,
    @ActingActor() actor: Actor,
  ): Promise<PermissionType> {
    return this.say(id, 'talk', question, actor, shown);
  }

  @Mutation(() => PermissionType, { description: 'Stops a yes, as easily as it was given.' })
  @Can('consent.answer')
  withdrawPermission(@Args('id', { type: () => ID }) id: string, @ActingActor() actor: Actor): Promise<PermissionType> {
    return this.say(id, 'no', null, actor);
  }

  @Mutation(() => PermissionType, { description: 'An answer about one date that somebody gave us by word of mouth, with the name of a second person who heard it. The young person’s own word too.' })
  @Can('consent.coordinate')
  async recordSpokenPermission(@Args('spoken') { id, giverId, witnessId, answer, words, shown }: SpokenAnswerInput, @ActingActor() actor: Actor): Promise<PermissionType> {
    return onTheWire(await this.recording.spokenForDate({ id: idOf<'Permission'>(id), giverId: idOf<'Person'>(giverId), witnessId: idOf<'Person'>(witnessId), answer, words: words ?? null, shownId: shown ? idOf(shown) : null }, actor));
  }

  @Mutation(() => PermissionType, { description: 'An answer about one date that somebody gave us on paper, with a picture of that paper.' })
  @Can('consent.coordinate')
  async recordPaperPermission(@Args('paper') { id, giverId, fileId, answer, shown }: PaperAnswerInput, @ActingActor() actor: Actor): Promise<PermissionType> {
    return onTheWire(await this.recording.paperForDate({ id: idOf<'Permission'>(id), giverId: idOf<'Person'>(giverId), fileId: idOf<'File'>(fileId), answer, shownId: shown ? idOf(shown) : null }, actor));
  }

  @Mutation(() => PermissionType, { description: 'The team talked with everybody and it stays a no: the place goes to somebody else. A yes opens it again.' })
  @Can('consent.coordinate')
  async endPermissionTalk(@Args('id', { type: () => ID }) id: string, @ActingActor() actor: Actor): Promise<PermissionType> {
    return onTheWire(await this.talks.run(idOf(id), actor));
  }

  private async say(id: string, answer: Answer, words: string | null, actor: Actor, shown: string | null = null): Promise<PermissionType> {
    const permission = idOf<'Permission'>(id);
    return onTheWire(await this.sight.unlessHidden(() => this.answers.run(permission, answer, words, actor, null, shown ? idOf(shown) : null), () => this.read.one(permission), actor));
  }
}
