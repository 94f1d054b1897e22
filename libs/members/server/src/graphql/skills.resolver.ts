import type { ActivityKind, PathwayStep } from '@alongside/members/rules';
import { id as idOf, Refusal, type Actor, type Id } from '@alongside/kernel';
import { ActingActor, Can } from '@alongside/platform/auth';
import { EventLog } from '@alongside/platform/events';
import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';

import { KeepSkills } from '../actions/keep-skills';
import { TakeStep } from '../actions/take-step';
import { WriteReference } from '../actions/write-reference';
import { MemberSkills } from '../member-skills';
import { MembersRead } from '../store/members.read';
import { ActivityKindEnum } from './check.type';
import { MemberType } from './member.type';
import { PathwayStepEnum, SkillsBookType, SkillsWayType } from './skills.type';

/** What a member does with their own book. */
@Resolver(() => SkillsBookType)
export class MySkillsResolver {
  constructor(
    private readonly book: MemberSkills,
    private readonly members: MembersRead,
    private readonly keeping: KeepSkills,
    private readonly steps: TakeStep,
    private readonly references: WriteReference,
  ) {}

  @Query(() => SkillsBookType, { nullable: true, description: 'The skills book of the person who asks; null when they are no member.' })
  @Can('signed-in')
  async mySkillsBook(@ActingActor() { personId }: Actor): Promise<SkillsBookType | null> {
    return personId === null || (await this.members.one(personId)) === null ? null : this.of(personId);
  }

  @Mutation(() => SkillsBookType, { description: 'Writes a skill into the book, in the member’s own words.' })
  @Can('signed-in')
  async saveSkill(
    @Args('words', { type: () => String }) words: string,
    @Args('kind', { type: () => ActivityKindEnum, nullable: true }) kind: ActivityKind | null,
    @ActingActor() actor: Actor,
  ): Promise<SkillsBookType> {
    return this.of((await this.keeping.save(mine(actor), words, kind ?? null, actor)).memberId);
  }

  @Mutation(() => SkillsBookType)
  @Can('signed-in')
  async reviseSkill(@Args('id', { type: () => ID }) id: string, @Args('words', { type: () => String }) words: string, @ActingActor() actor: Actor): Promise<SkillsBookType> {
    return this.of((await this.keeping.revise(idOf(id), words, actor)).memberId);
  }

  @Mutation(() => SkillsBookType, { description: 'Keeps a skill out of everything that is taken away, or puts it back.' })
  @Can('signed-in')
  async hideSkill(@Args('id', { type: () => ID }) id: string, @Args('hidden', { type: () => Boolean }) hidden: boolean, @ActingActor() actor: Actor): Promise<SkillsBookType> {
    return this.of((await this.keeping.hide(idOf(id), hidden, actor)).memberId);
  }

  @Mutation(() => SkillsBookType, { description: 'The member’s own yes or no to a step.' })
  @Can('signed-in')
  async answerStep(@Args('offerId', { type: () => ID }) offerId: string, @Args('yes', { type: () => Boolean }) yes: boolean, @ActingActor() actor: Actor): Promise<SkillsBookType> {
    return this.of((await this.steps.answer(idOf(offerId), yes, actor)).memberId);
  }

  @Mutation(() => SkillsBookType, { description: 'The member agrees to what was written; now they can take it away.' })
  @Can('signed-in')
  async agreeReference(@Args('id', { type: () => ID }) id: string, @ActingActor() actor: Actor): Promise<SkillsBookType> {
    return this.of((await this.references.agree(idOf(id), actor)).memberId);
  }

  @Mutation(() => SkillsBookType, { description: 'The member wishes something said differently.' })
  @Can('signed-in')
  async askToChangeReference(@Args('id', { type: () => ID }) id: string, @Args('wish', { type: () => String }) wish: string, @ActingActor() actor: Actor): Promise<SkillsBookType> {
    return this.of((await this.references.askForChange(idOf(id), wish, actor)).memberId);
  }

  private async of(memberId: Id<string>): Promise<SkillsBookType> {
    const [parts, skills] = [await this.book.parts(memberId), await this.book.skills(memberId)];
    return { memberId, parts, skills, suggestions: await this.book.suggestions(parts, skills), references: await this.book.references(memberId) };
  }
}

/** What a coordinator does for somebody's book. */
@Resolver(() => MemberType)
export class SkillsWayResolver {
  constructor(private readonly book: MemberSkills, private readonly events: EventLog, private readonly steps: TakeStep, private readonly references: WriteReference) {}

  @ResolveField(() => SkillsWayType, { nullable: true, name: 'skillsWay' })
  @Can('members.coordinate')
  async ofMember(@Parent() { id }: MemberType, @ActingActor() actor: Actor): Promise<SkillsWayType> {
    return this.of(idOf(id), actor);
  }

  @Mutation(() => SkillsWayType, { description: 'Offers a member the next step, or another; it is theirs to take.' })
  @Can('members.coordinate')
  async offerStep(
    @Args('memberId', { type: () => ID }) memberId: string,
    @Args('kind', { type: () => ActivityKindEnum }) kind: ActivityKind,
    @Args('step', { type: () => PathwayStepEnum }) step: PathwayStep,
    @ActingActor() actor: Actor,
  ): Promise<SkillsWayType> {
    return this.of((await this.steps.offer(idOf(memberId), kind, step, actor)).memberId, actor);
  }

  @Mutation(() => SkillsWayType, { description: 'Writes a reference; the member reads it first.' })
  @Can('members.coordinate')
  async writeReference(@Args('memberId', { type: () => ID }) memberId: string, @Args('words', { type: () => String }) words: string, @ActingActor() actor: Actor): Promise<SkillsWayType> {
    return this.of((await this.references.run(idOf(memberId), words, actor)).memberId, actor);
  }

  @Mutation(() => SkillsWayType, { description: 'New words need a new yes.' })
  @Can('members.coordinate')
  async rewriteReference(@Args('id', { type: () => ID }) id: string, @Args('words', { type: () => String }) words: string, @ActingActor() actor: Actor): Promise<SkillsWayType> {
    return this.of((await this.references.rewrite(idOf(id), words, actor)).memberId, actor);
  }

  @Mutation(() => SkillsWayType)
  @Can('members.coordinate')
  async withdrawReference(@Args('id', { type: () => ID }) id: string, @ActingActor() actor: Actor): Promise<SkillsWayType> {
    return this.of((await this.references.withdraw(idOf(id), actor)).memberId, actor);
  }

  private async of(memberId: Id<'Member'>, actor: Actor): Promise<SkillsWayType> {
    const references = await this.book.references(memberId);
    if (references.length > 0) await this.events.recordRead('members.references-read', memberId, actor, { memberId });
    return { memberId, parts: await this.book.parts(memberId), references };
  }
}

function mine({ personId }: Actor): Id<'Member'> {
  if (personId === null) throw new Refusal('NOT_FOUND');
  return personId as string as Id<'Member'>;
}
