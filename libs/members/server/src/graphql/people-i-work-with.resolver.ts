import { sightOf, type LinkedProfessional } from '@alongside/members/rules';
import { Clock, id as idOf, Refusal, type Actor, type Id } from '@alongside/kernel';
import { ActingActor, Can } from '@alongside/platform/auth';
import { EventLog } from '@alongside/platform/events';
import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';

import { KeepContactRules } from '../actions/keep-contact-rules';
import { RecordLegalStatus } from '../actions/record-legal-status';
import { Assigned } from '../assigned';
import { ContactRules } from '../contact-rules';
import { DecisionMaps } from '../decision-map';
import { MembersRead } from '../store/members.read';
import { ContactRuleType } from './around.type';
import { PersonIWorkWithType } from './person-i-work-with.type';
import { WhoMaySayYesType } from './who-may-say-yes.type';

/** What a worker or supporter sees: only the people they are linked to, and of those only what is coming. */
@Resolver(() => PersonIWorkWithType)
export class PeopleIWorkWithResolver {
  constructor(
    private readonly clock: Clock,
    private readonly events: EventLog,
    private readonly assigned: Assigned,
    private readonly members: MembersRead,
    private readonly maps: DecisionMaps,
    private readonly rules: ContactRules,
    private readonly keeping: KeepContactRules,
    private readonly statuses: RecordLegalStatus,
  ) {}

  @Query(() => [PersonIWorkWithType], { description: 'The people I work with or support, whose link to me is confirmed and goes on.' })
  @Can('members.ask-around')
  async peopleIWorkWith(@ActingActor() actor: Actor): Promise<PersonIWorkWithType[]> {
    return this.cardsOf(await this.linksOf(actor), actor);
  }

  @Query(() => PersonIWorkWithType, { description: 'One of them. That you looked is recorded.' })
  @Can('members.ask-around')
  async personIWorkWith(@Args('id', { type: () => ID }) id: string, @ActingActor() actor: Actor): Promise<PersonIWorkWithType> {
    const memberId = idOf<'Member'>(id);
    const person = await this.one(memberId, actor);
    await this.events.recordRead('members.around-looked-at', memberId, actor, { memberId });
    return person;
  }

  @ResolveField(() => WhoMaySayYesType, { nullable: true, description: 'That you looked is recorded.' })
  @Can('members.works-closely-with')
  async whoMaySayYes(@Parent() { id, closeWorkerIds }: PersonIWorkWithType, @ActingActor() actor: Actor): Promise<WhoMaySayYesType | null> {
    const member = await this.members.one(id as Id<'Member'>);
    return member === null ? null : this.maps.of(member, actor, closeWorkerIds);
  }

  @ResolveField(() => [ContactRuleType], { nullable: true, description: 'What keeps them safe. That you looked is recorded.' })
  @Can('members.works-closely-with')
  async contactRules(@Parent() { id, closeWorkerIds }: PersonIWorkWithType, @ActingActor() actor: Actor): Promise<ContactRuleType[]> {
    const today = this.clock.today();
    return (await this.rules.of([id as Id<'Member'>], today, actor)).map((rule) => ({ ...rule, workerIds: closeWorkerIds, due: rule.reviewOn <= today }));
  }

  @Mutation(() => Boolean, { description: 'A worker or a coordinator has asked again who may say yes, and it is still so.' })
  @Can('members.confirm-around')
  async confirmWhoMaySayYes(@Args('memberId', { type: () => ID }) memberId: string, @ActingActor() actor: Actor): Promise<boolean> {
    await this.statuses.confirm(idOf(memberId), actor);
    return true;
  }

  @Mutation(() => Boolean, { description: 'A worker or a coordinator says that we still keep to this rule.' })
  @Can('members.confirm-around')
  async confirmContactRule(@Args('id', { type: () => ID }) id: string, @ActingActor() actor: Actor): Promise<boolean> {
    await this.keeping.confirm(idOf(id), actor);
    return true;
  }

  private async one(memberId: Id<'Member'>, actor: Actor): Promise<PersonIWorkWithType> {
    const [person] = await this.cardsOf((await this.linksOf(actor)).filter((link) => link.memberId === memberId), actor);
    if (!person) throw new Refusal('NOT_FOUND');
    return person;
  }

  private async linksOf({ personId }: Actor): Promise<readonly LinkedProfessional[]> {
    return personId === null ? [] : this.assigned.linksOf(personId);
  }

  private async cardsOf(links: readonly LinkedProfessional[], { personId }: Actor): Promise<PersonIWorkWithType[]> {
    const names = new Map((await this.members.many(links.map(({ memberId }) => memberId))).map((member) => [member.id as string, member.knownAs]));
    const me = [personId as string];
    return links.map(({ memberId, kind, from }) => {
      const closely = sightOf(kind) === 'worker';
      return { id: memberId, knownAs: names.get(memberId) ?? '', iAm: kind, since: from, closely, workerIds: me, closeWorkerIds: closely ? me : [] };
    });
  }
}
