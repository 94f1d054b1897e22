import { safeTimeInWords, type ActivityKind } from '@alongside/members/rules';
import { type Actor, type Id } from '@alongside/kernel';
import { ActingActor, Can, Holds } from '@alongside/platform/auth';
import { EventLog } from '@alongside/platform/events';
import { Field, ID, ObjectType, Parent, ResolveField, Resolver } from '@nestjs/graphql';

import { OwnWords } from '../own-words';
import { MembersRead } from '../store/members.read';
import { ProfilesRead } from '../store/profiles.read';
import { SamePersonRead } from '../store/same-person.read';
import { ActivityKindEnum } from './check.type';
import { MemberType } from './member.type';

@ObjectType('AlsoSaid', { description: 'What somebody said on another record of theirs and counts here too.' })
@Holds('person')
@Can('members.coordinate')
export class AlsoSaidType {
  @Field(() => ID, { description: 'The record it stands on.' }) id: string;
  @Field(() => String, { nullable: true, description: 'What they will not do or talk about.' }) wonts: string | null;
  @Field(() => [ActivityKindEnum], { description: 'Kinds of dates they ask us not to ask them to.' }) ratherNot: readonly ActivityKind[];
  @Field(() => [String], { description: 'When it is safe to get in touch, as it stands there; none: they said nothing.' }) safeTimes: readonly string[];
  @Field(() => String, { nullable: true, description: 'What to know before anybody gets in touch.' }) reachNote: string | null;
}

/** For the team alone: what a person sees of themself does not change when their records are joined (docs/adr/0027). */
@Resolver(() => MemberType)
export class AlsoSaidResolver {
  constructor(private readonly same: SamePersonRead, private readonly profiles: ProfilesRead, private readonly members: MembersRead, private readonly words: OwnWords, private readonly events: EventLog) {}

  @ResolveField(() => [AlsoSaidType], { nullable: true, description: 'What they will not do, as it stands on other records of the same person. That you looked is recorded.' })
  @Can('members.coordinate')
  async alsoSaid(@Parent() member: MemberType, @ActingActor() actor: Actor): Promise<AlsoSaidType[]> {
    const id = member.id as Id<'Member'>;
    const said: AlsoSaidType[] = [];
    for (const other of (await this.same.besides([id])).get(id) ?? []) {
      const profile = await this.profiles.one(other);
      const { wonts } = await this.words.opened({ ...profile, importantSealed: null, voicemailSealed: null });
      if (wonts !== null) await this.events.recordRead('members.own-words-read', other, actor, { memberId: other });
      const reachNote = (await this.members.one(other))?.reachNote ?? null;
      const safeTimes = profile.safeTimes.map(safeTimeInWords);
      if (wonts !== null || reachNote !== null || safeTimes.length + profile.ratherNot.length > 0) said.push({ id: other, wonts, ratherNot: profile.ratherNot, safeTimes, reachNote });
    }
    return said;
  }
}
