import { emailProofs, type EmailProof, type SureWay } from '@alongside/accounts/rules';
import { id as idOf, Refusal, wholeNumber, type Actor, type Id, type Instant } from '@alongside/kernel';
import { ActingActor, Can, Holds } from '@alongside/platform/auth';
import { EventLog } from '@alongside/platform/events';
import { InstantScalar, wireEnum } from '@alongside/platform/graphql';
import { Args, Field, ID, Int, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';

import { ChangeSignInEmail, type EmailCounts, type EmailOf } from '../actions/change-sign-in-email';
import { WaysInOfOthersRead } from '../store/ways-in-of-others.read';
import { SureWayEnum } from './ways-in-of-others.resolver';

export const EmailProofEnum = wireEnum('EmailProof', emailProofs);
const MOST = 100;

const EmailCountsEnum = wireEnum('EmailCounts', ['now', 'later', 'once-sure']);

@ObjectType('EmailToRing', { description: 'Somebody who asked for another address and cannot read the one before. It waits until the team has made sure that it is them.' })
@Holds('person')
@Can('accounts.emails-to-ring')
export class EmailToRingType {
  @Field(() => ID) personId: string;
  @Field(() => String) name: string;
  @Field(() => InstantScalar) since: Instant;
}

const own = ({ personId }: Actor): EmailOf => {
  if (personId === null) throw new Refusal('SIGN_IN_FIRST');
  return { personId, sureBy: null };
};
const helped = (personId: string, sureBy: SureWay): EmailOf => ({ personId: idOf<'Person'>(personId) as Id<'Person'>, sureBy });

/** The address somebody signs in with. */
@Resolver()
export class EmailChangeResolver {
  constructor(private readonly change: ChangeSignInEmail, private readonly ways: WaysInOfOthersRead, private readonly events: EventLog) {}

  @Query(() => [EmailToRingType], { description: 'Longest waiting first. That you looked is recorded.' })
  @Can('accounts.emails-to-ring')
  async emailsToRing(@Args('first', { type: () => Int, defaultValue: 50 }) first: number, @ActingActor() actor: Actor): Promise<EmailToRingType[]> {
    const waiting = await this.ways.emailsToRing(wholeNumber(first, 'first', 1, MOST), actor);
    await this.events.recordReads('accounts.emails-to-ring-read', waiting.map(({ personId }) => personId), actor);
    return waiting;
  }

  @Mutation(() => Boolean, { description: 'A code goes to the new address. Always true: whether somebody has it has no answer.' })
  @Can('accounts.change-own-email')
  async askToChangeMyEmail(
    @Args('email', { type: () => String }) email: string,
    @Args('proveBy', { type: () => EmailProofEnum, nullable: true, description: 'How I show that it is me, where I have no app and no key; left out, by a code to the address from before.' }) proveBy: EmailProof | null,
    @ActingActor() actor: Actor,
  ): Promise<boolean> {
    await this.change.ask(own(actor), email, proveBy ?? null, actor);
    return true;
  }

  @Mutation(() => EmailCountsEnum, { description: 'With the code from the new address and, where one was sent, the code from before. It counts now, after some days, or once the team is sure; the address before is told.' })
  @Can('accounts.change-own-email')
  confirmMyEmail(@Args('code', { type: () => String }) code: string, @Args('oldCode', { type: () => String, nullable: true }) oldCode: string | null, @ActingActor() actor: Actor): Promise<EmailCounts> {
    return this.change.confirm(own(actor), code, oldCode ?? null, actor);
  }

  @Mutation(() => Boolean, { description: 'A change that waits does not come.' })
  @Can('accounts.change-own-email')
  async stopMyEmailChange(@ActingActor() actor: Actor): Promise<boolean> {
    await this.change.stop(own(actor), actor);
    return true;
  }

  @Mutation(() => Boolean, { description: 'It was them, and we know it: what waits counts now. They are signed out everywhere.' })
  @Can('accounts.end-ways-in')
  async letEmailChange(@Args('personId', { type: () => ID }) personId: string, @Args('sureBy', { type: () => SureWayEnum }) sureBy: SureWay, @ActingActor() actor: Actor): Promise<boolean> {
    await this.change.let(idOf<'Person'>(personId), sureBy, actor);
    return true;
  }

  @Mutation(() => Boolean, { description: 'It was not them. They are signed out everywhere.' })
  @Can('accounts.end-ways-in')
  async stopEmailChangeOf(@Args('personId', { type: () => ID }) personId: string, @ActingActor() actor: Actor): Promise<boolean> {
    await this.change.stop(helped(personId, 'rang-known-number'), actor);
    return true;
  }

  @Mutation(() => Boolean, { description: 'Only where another way in stays.' })
  @Can('accounts.change-own-email')
  async removeMyEmail(@ActingActor() actor: Actor): Promise<boolean> {
    await this.change.remove(own(actor), actor);
    return true;
  }

  @Mutation(() => Boolean, { description: 'For somebody who asked, once it is said how we know that it is them.' })
  @Can('accounts.end-ways-in')
  async askToChangeEmailOf(@Args('personId', { type: () => ID }) personId: string, @Args('email', { type: () => String }) email: string, @Args('sureBy', { type: () => SureWayEnum }) sureBy: SureWay, @ActingActor() actor: Actor): Promise<boolean> {
    await this.change.ask(helped(personId, sureBy), email, null, actor);
    return true;
  }

  @Mutation(() => Boolean, { description: 'They read the code out. They are signed out everywhere.' })
  @Can('accounts.end-ways-in')
  async confirmEmailOf(@Args('personId', { type: () => ID }) personId: string, @Args('code', { type: () => String }) code: string, @ActingActor() actor: Actor): Promise<boolean> {
    await this.change.confirm(helped(personId, 'met'), code, null, actor);
    return true;
  }

  @Mutation(() => Boolean, { description: 'Somebody else reads that mailbox, and another way in stays. They are signed out everywhere.' })
  @Can('accounts.end-ways-in')
  async removeEmailOf(@Args('personId', { type: () => ID }) personId: string, @Args('sureBy', { type: () => SureWayEnum }) sureBy: SureWay, @ActingActor() actor: Actor): Promise<boolean> {
    await this.change.remove(helped(personId, sureBy), actor);
    return true;
  }
}
