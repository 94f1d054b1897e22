import { presences, type Presence } from '@alongside/accounts/rules';
import { id as idOf } from '@alongside/kernel';
import { Can } from '@alongside/platform/auth';
import { wireEnum, type GraphqlMetadata } from '@alongside/platform/graphql';
import { Args, Context, Field, ID, Mutation, ObjectType, Resolver } from '@nestjs/graphql';

import { OfferSupport } from '../actions/offer-support';
import { SupportPerson } from '../actions/support-person';
import { browserOf } from './browser-mark';
import { MeType } from './me.type';
import { Welcome } from './welcome';

const PresenceEnum = wireEnum('SupportPresence', presences);
const OpensWithEnum = wireEnum('SupportOpensWith', ['pin', 'press']);

@ObjectType('SupportOffered', { description: 'What the young person sees before the device becomes theirs.' })
@Can('accounts.help-sign-in')
export class SupportOfferedType {
  @Field(() => String) firstName: string;
  @Field(() => OpensWithEnum, { description: 'The PIN of their card; without one, a press of their own.' }) opensWith: string;
}

/** A worker sits beside a young person, who opens it themselves. */
@Resolver()
export class SupportResolver {
  constructor(private readonly offer: OfferSupport, private readonly support: SupportPerson, private readonly welcome: Welcome) {}

  @Mutation(() => SupportOfferedType, { description: 'Begins it, and says who is there. Nothing is open until the young person does their part in this browser, within ten minutes.' })
  @Can('accounts.offer-support')
  offerSupport(
    @Args('personId', { type: () => ID }) personId: string, @Args('present', { type: () => PresenceEnum }) present: Presence, @Context() { cookies, actor }: GraphqlMetadata,
  ): Promise<SupportOfferedType> {
    return this.offer.run(idOf<'Person'>(personId), present, browserOf(cookies), actor);
  }

  @Mutation(() => MeType, { description: 'The young person’s own part. This browser becomes theirs for twenty minutes; the worker signs in again afterwards.' })
  @Can('accounts.help-sign-in')
  async supportPerson(
    @Args('personId', { type: () => ID }) personId: string,
    @Args('pin', { type: () => String, nullable: true }) pin: string | null,
    @Args('pressed', { type: () => Boolean, defaultValue: false, description: 'They pressed “Yes, it is me”.' }) pressed: boolean,
    @Context() context: GraphqlMetadata,
  ): Promise<MeType | null> {
    const opened = { pin: pin ?? null, pressed };
    return this.welcome.person(await this.support.run(idOf<'Person'>(personId), opened, browserOf(context.cookies), context.actor), context);
  }
}
