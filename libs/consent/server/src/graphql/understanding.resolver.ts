import { AccountsDoor } from '@alongside/accounts/server';
import { CouncilDoor } from '@alongside/council/server';
import { decidesAlone, scopeRules, type ConsentScope } from '@alongside/consent/rules';
import { addDays, Clock, id as idOf, Refusal, type Actor, type Id } from '@alongside/kernel';
import { MembersDoor } from '@alongside/members/server';
import { ActingActor, Can } from '@alongside/platform/auth';
import { EventLog } from '@alongside/platform/events';
import { Args, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';

import { ConsentMoments } from '../consent-moments';
import { UnderstandingsRead, type KeptUnderstanding } from '../store/understandings.read';
import { UnderstandingSeals } from '../understanding-seals';
import { UnderstandingType } from './understanding.type';

const MOST = 100;

@Resolver(() => UnderstandingType)
export class UnderstandingResolver {
  constructor(
    private readonly clock: Clock,
    private readonly events: EventLog,
    private readonly accounts: AccountsDoor,
    private readonly members: MembersDoor,
    private readonly read: UnderstandingsRead,
    private readonly seals: UnderstandingSeals,
    private readonly council: CouncilDoor,
    private readonly moments: ConsentMoments,
  ) {}

  @Query(() => [UnderstandingType], { description: 'What a worker wrote about how the person who asks understood what they were asked, newest first.' })
  @Can('signed-in')
  async myUnderstandings(@ActingActor() actor: Actor): Promise<UnderstandingType[]> {
    return actor.personId === null ? [] : this.of(actor.personId as string as Id<'Member'>);
  }

  @Query(() => [UnderstandingType], { description: 'How one young person understood what they were asked, newest first. That you looked is recorded.' })
  @Can('consent.coordinate')
  async memberUnderstandings(@Args('memberId', { type: () => ID }) memberId: string, @ActingActor() actor: Actor): Promise<UnderstandingType[]> {
    const member = idOf<'Member'>(memberId);
    if ((await this.members.member(member)) === null) throw new Refusal('NOT_FOUND');
    // What was written on another record of the same person is read here too; each look stands at the record it is about.
    const records = [member, ...(await this.members.recordsOf([member])).filter((id) => id !== member)];
    const all: (UnderstandingType & KeptUnderstanding)[] = [];
    for (const record of records) {
      const some = await this.of(record);
      if (some.length > 0) await this.events.recordRead('consent.understanding-read', record, actor, { memberId: record });
      all.push(...some);
    }
    return all;
  }

  @Query(() => [UnderstandingType], { description: 'What is to be talked over again before long, or counts no more: the one due first on top. That you looked is recorded.' })
  @Can('consent.coordinate')
  async understandingsToReview(@ActingActor() actor: Actor): Promise<UnderstandingType[]> {
    const today = this.clock.today();
    const steps = String(await this.council.policyValue('consent.bridge_days', today)).split(',').map(Number).filter((days) => days > 0);
    const due = await this.read.toReview(addDays(today, Math.min(...steps)), MOST);
    // From the age of the purpose they decide themselves: there is nothing left to look at.
    const young = await Promise.all(due.map(async (view) => (await this.moments.byAge(view.memberId, view.scope)) === 'guardian-and-self'));
    const toReview = due.filter((_, place) => young[place]);
    await this.events.recordReads('consent.to-review-read', [...new Set(toReview.map(({ memberId }) => memberId))], actor);
    return this.told(toReview);
  }

  @ResolveField(() => String, { nullable: true, description: 'Who was there.' })
  @Can('consent.understood')
  async there(@Parent() kept: KeptUnderstanding): Promise<string> {
    return (await this.seals.open(kept)).there;
  }

  @ResolveField(() => String, { nullable: true, description: 'How the young person put it.' })
  @Can('consent.understood')
  async ownWords(@Parent() kept: KeptUnderstanding): Promise<string | null> {
    return (await this.seals.open(kept)).ownWords;
  }

  @ResolveField(() => String, { nullable: true, description: 'Why the worker thinks so.' })
  @Can('consent.understood')
  async note(@Parent() kept: KeptUnderstanding): Promise<string> {
    return (await this.seals.open(kept)).note;
  }

  private async of(memberId: Id<'Member'>): Promise<(UnderstandingType & KeptUnderstanding)[]> {
    return this.told(await this.read.ofMember(memberId));
  }

  private async told(all: readonly KeptUnderstanding[]): Promise<(UnderstandingType & KeptUnderstanding)[]> {
    const today = this.clock.today();
    const members = new Map((await this.members.members([...new Set(all.map(({ memberId }) => memberId as Id<string>))])).map((member) => [member.id as string, member.knownAs]));
    const names = new Map((await this.accounts.people([...new Set(all.map(({ workerId }) => workerId as Id<string>))])).map((person) => [person.id as string, person.firstName]));
    const newest = (view: KeptUnderstanding) => all.find(({ memberId, scope }) => memberId === view.memberId && scope === view.scope) === view;
    return all.map((view) => ({ ...view, memberName: members.get(view.memberId) ?? '', worker: names.get(view.workerId) ?? '', counts: newest(view) && isLowRisk(view.scope) && decidesAlone(view, today) }));
  }
}

/** Ordinary dates are. */
function isLowRisk(scope: ConsentScope): boolean {
  return scope === 'attend-this-activity' || scopeRules[scope].lowRisk;
}
