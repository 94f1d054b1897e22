import type { SureWay } from '@alongside/accounts/rules';
import { id as idOf, Refusal, type Actor, type Id } from '@alongside/kernel';
import { ActingActor, Can } from '@alongside/platform/auth';
import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';

import { ChangeSignInEmail, type EmailOf } from '../actions/change-sign-in-email';
import { SureWayEnum } from './ways-in-of-others.resolver';

const own = ({ personId }: Actor): EmailOf => {
  if (personId === null) throw new Refusal('SIGN_IN_FIRST');
  return { personId, sureBy: null };
};
const helped = (personId: string, sureBy: SureWay): EmailOf => ({ personId: idOf<'Person'>(personId) as Id<'Person'>, sureBy });

/** The address somebody signs in with. */
@Resolver()
export class EmailChangeResolver {
  constructor(private readonly change: ChangeSignInEmail) {}

  @Mutation(() => Boolean, { description: 'A code goes to the new address. Always true: whether somebody has it has no answer.' })
  @Can('accounts.change-own-email')
  async askToChangeMyEmail(@Args('email', { type: () => String }) email: string, @ActingActor() actor: Actor): Promise<boolean> {
    await this.change.ask(own(actor), email, actor);
    return true;
  }

  @Mutation(() => Boolean, { description: 'The new address counts from now on; the one before is told.' })
  @Can('accounts.change-own-email')
  async confirmMyEmail(@Args('code', { type: () => String }) code: string, @ActingActor() actor: Actor): Promise<boolean> {
    await this.change.confirm(own(actor), code, actor);
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
    await this.change.ask(helped(personId, sureBy), email, actor);
    return true;
  }

  @Mutation(() => Boolean, { description: 'They read the code out. They are signed out everywhere.' })
  @Can('accounts.end-ways-in')
  async confirmEmailOf(@Args('personId', { type: () => ID }) personId: string, @Args('code', { type: () => String }) code: string, @ActingActor() actor: Actor): Promise<boolean> {
    await this.change.confirm(helped(personId, 'met'), code, actor);
    return true;
  }

  @Mutation(() => Boolean, { description: 'Somebody else reads that mailbox, and another way in stays. They are signed out everywhere.' })
  @Can('accounts.end-ways-in')
  async removeEmailOf(@Args('personId', { type: () => ID }) personId: string, @Args('sureBy', { type: () => SureWayEnum }) sureBy: SureWay, @ActingActor() actor: Actor): Promise<boolean> {
    await this.change.remove(helped(personId, sureBy), actor);
    return true;
  }
}
