import { CouncilDoor } from '@alongside/council/server';
import { Clock, type Actor, type Id } from '@alongside/kernel';
import { ActingActor, Can } from '@alongside/platform/auth';
import { Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';

import { AskAgainWhoDecides } from '../actions/ask-again-who-decides';
import { ContactRules } from '../contact-rules';
import { DecisionMaps } from '../decision-map';
import { PeopleAround } from '../people-around';
import { AroundTasksRead } from '../store/around-tasks.read';
import { MembersRead, type MemberCard } from '../store/members.read';
import { ReconfirmationsRead } from '../store/reconfirmations.read';
import { AroundTaskType, AskAgainType, ContactRuleType, PersonAroundType } from './around.type';
import { MemberType } from './member.type';
import { WhoMaySayYesType } from './who-may-say-yes.type';

const MOST_TASKS = 50;

/** Who is around a member, who may say yes, and what keeps them safe: for the member themself and for coordinators. */
@Resolver(() => MemberType)
export class MemberAroundResolver {
  constructor(
    private readonly clock: Clock,
    private readonly council: CouncilDoor,
    private readonly around: PeopleAround,
    private readonly maps: DecisionMaps,
    private readonly rules: ContactRules,
    private readonly members: MembersRead,
    private readonly tasks: ReconfirmationsRead,
    private readonly asking: AskAgainWhoDecides,
    private readonly allTasks: AroundTasksRead,
  ) {}

  @ResolveField(() => [PersonAroundType], { nullable: true })
  @Can('members.read')
  peopleAround(@Parent() member: MemberCard): Promise<PersonAroundType[]> {
    return this.around.of(member);
  }

  @ResolveField(() => WhoMaySayYesType, { nullable: true, description: 'Null for an adult. That you looked is recorded.' })
  @Can('members.read')
  whoMaySayYes(@Parent() member: MemberCard, @ActingActor() actor: Actor): Promise<WhoMaySayYesType | null> {
    return this.maps.of(member, actor);
  }

  @ResolveField(() => [ContactRuleType], { nullable: true, description: 'What keeps them safe. That you looked is recorded.' })
  @Can('members.read')
  async contactRules(@Parent() member: MemberCard, @ActingActor() actor: Actor): Promise<ContactRuleType[]> {
    const today = this.clock.today();
    const rules = await this.rules.of([member.id], today, actor);
    const names = await this.namesOf(rules.flatMap(({ otherId }) => otherId ?? []));
    return rules.map((rule) => ({ ...rule, due: rule.reviewOn <= today, keptApartFrom: rule.otherId && (names.get(rule.otherId) ?? null) }));
  }

  private async namesOf(ids: readonly Id<'Member'>[]): Promise<ReadonlyMap<string, string>> {
    return new Map((ids.length === 0 ? [] : await this.members.many(ids)).map(({ id, knownAs }) => [id, knownAs]));
  }

  @ResolveField(() => [AskAgainType], { nullable: true, description: 'What changed around them since somebody last asked.' })
  @Can('members.coordinate')
  async askAgain(@Parent() member: MemberCard): Promise<AskAgainType[]> {
    const open = await this.tasks.open(member.id);
    return Promise.all(open.map(async (task) => ({ id: task.id, because: task.because, openedOn: task.openedOn, words: await this.asking.wordsOf(task) })));
  }

  @Query(() => [AroundTaskType], { description: 'What to ask again about the people around members, longest waiting first.' })
  @Can('members.coordinate')
  async aroundTasks(): Promise<AroundTaskType[]> {
    const today = this.clock.today();
    const [ownFrom, adult] = await Promise.all([this.council.policyNumber('consent.own_from_age', today), this.council.policyNumber('consent.adult_age', today)]);
    return this.allTasks.all(today, { ownFrom, adult }, MOST_TASKS);
  }
}
