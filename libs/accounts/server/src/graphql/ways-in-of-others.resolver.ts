import { sureWays, type Role, type SureWay } from '@alongside/accounts/rules';
import { cleanText, id as idOf, wholeNumber, type Actor, type Instant } from '@alongside/kernel';
import { ActingActor, Can, Holds } from '@alongside/platform/auth';
import { EventLog } from '@alongside/platform/events';
import { InstantScalar, wireEnum } from '@alongside/platform/graphql';
import { Args, Field, ID, Int, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';

import { EndWaysIn } from '../actions/end-ways-in';
import { LetAddProof } from '../actions/let-add-proof';
import { WaysInOfOthersRead } from '../store/ways-in-of-others.read';

export const SureWayEnum = wireEnum('SureWay', sureWays);

@ObjectType('WaysInOfAnother', { description: 'How much there is to end when a phone was lost or stolen; which devices they are, nobody else is told.' })
@Holds('person')
@Can('accounts.see-ways-in')
export class WaysInOfAnotherType {
  @Field(() => ID) personId: string;
  @Field(() => String) name: string;
  @Field(() => [String]) roles: readonly Role[];
  @Field(() => Int, { description: 'Apps and keys that count as a second proof.' }) secondProofs: number;
  @Field(() => Int, { description: 'Devices on which somebody is signed in as them now.' }) signedIn: number;
  @Field(() => String, { nullable: true, description: 'The work address they sign in with.' }) @Can('accounts.colleagues') email: string | null;
  @Field(() => InstantScalar, { nullable: true, description: 'Since when nothing opens it.' }) closedAt: Instant | null;
  @Field(() => String, { nullable: true, description: 'Why the asker cannot help them, as a refusal code.' }) whyNotHelp: string | null;
  @Field(() => String, { nullable: true, description: 'Why the asker cannot let them add a first app or key, as a refusal code.' }) whyNotLetAdd: string | null;
  @Field(() => InstantScalar, { nullable: true, description: 'They may add a first app or key until then.' }) mayAddUntil: Instant | null;
  @Field(() => String, { nullable: true, description: 'Another address to sign in with that they asked for and that does not count yet.' }) waitingEmail: string | null;
  @Field(() => InstantScalar, { nullable: true }) waitsSince: Instant | null;
  @Field(() => Boolean, { description: 'It waits until somebody of the team has made sure that it is them.' }) waitsForTeam: boolean;
  @Field(() => InstantScalar, { nullable: true, description: 'Since when texts to their number for codes do not arrive: there is no such number.' }) phoneFails: Instant | null;
  @Field(() => InstantScalar, { nullable: true, description: 'Since when a work account opens it.' }) @Can('accounts.colleagues') workAccountSince: Instant | null;
}

const MOST = 100;

/** For a phone that was lost or stolen: the team helps people who take part, administrators those who work here. */
@Resolver()
export class WaysInOfOthersResolver {
  constructor(private readonly read: WaysInOfOthersRead, private readonly end: EndWaysIn, private readonly letAdd: LetAddProof, private readonly events: EventLog) {}

  @Query(() => WaysInOfAnotherType, { description: 'Whoever it is sees that you looked.' })
  @Can('accounts.see-ways-in')
  async waysInOf(@Args('personId', { type: () => ID }) personId: string, @ActingActor() actor: Actor): Promise<WaysInOfAnotherType> {
    const ways = await this.read.of(idOf<'Person'>(personId), actor);
    await this.events.recordRead('accounts.ways-in-looked-at', ways.personId, actor);
    return ways;
  }

  @Query(() => [WaysInOfAnotherType], { description: 'People with a work account, by name, at most 100 at once. Each of them sees that you looked.' })
  @Can('accounts.colleagues')
  async colleagues(
    @Args('first', { type: () => Int, defaultValue: 100 }) first: number,
    @Args('named', { type: () => String, nullable: true, description: 'Letters of a name or a work address.' }) named: string | null, @ActingActor() actor: Actor,
  ): Promise<WaysInOfAnotherType[]> {
    const all = await this.read.colleagues(wholeNumber(first, 'first', 1, MOST), cleanText(named ?? ''), actor);
    await this.events.recordReads('accounts.colleagues-read', all.map(({ personId }) => personId).filter((personId) => personId !== actor.personId), actor);
    return all;
  }

  @Mutation(() => Boolean, { description: 'On every device, from the next page on.' })
  @Can('accounts.end-ways-in')
  async signOutPerson(@Args('personId', { type: () => ID }) personId: string, @ActingActor() actor: Actor): Promise<boolean> {
    await this.end.signOut(idOf<'Person'>(personId), actor);
    return true;
  }

  @Mutation(() => Boolean, { description: 'The app and the keys of somebody who lost them; they are signed out everywhere, and told.' })
  @Can('accounts.end-ways-in')
  async endSecondProofs(@Args('personId', { type: () => ID }) personId: string, @Args('sureBy', { type: () => SureWayEnum }) sureBy: SureWay, @ActingActor() actor: Actor): Promise<boolean> {
    await this.end.endSecondProofs(idOf<'Person'>(personId), sureBy, actor);
    return true;
  }

  @Mutation(() => Boolean, { description: 'The work account opens nothing any more; they are signed out everywhere, and told.' })
  @Can('accounts.change-colleagues')
  async unlinkWorkAccount(@Args('personId', { type: () => ID }) personId: string, @ActingActor() actor: Actor): Promise<boolean> {
    await this.end.unlinkWorkAccount(idOf<'Person'>(personId), actor);
    return true;
  }

  @Mutation(() => Boolean, { description: 'A colleague without a work account may add a first app or key, once, for some hours. They are told.' })
  @Can('accounts.let-add-proof')
  async letAddProof(@Args('personId', { type: () => ID }) personId: string, @Args('sureBy', { type: () => SureWayEnum }) sureBy: SureWay, @ActingActor() actor: Actor): Promise<boolean> {
    await this.letAdd.run(idOf<'Person'>(personId), sureBy, actor);
    return true;
  }
}
