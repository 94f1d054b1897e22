import { id as idOf, Refusal, type Actor, type Id } from '@alongside/kernel';
import { ActingActor, Can } from '@alongside/platform/auth';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';

import { SayPostalAddress } from '../actions/say-postal-address';
import { PostalAddresses } from '../postal-addresses';
import { PostalAddressType } from './postal-address.type';

@Resolver(() => PostalAddressType)
export class PostalAddressResolver {
  constructor(private readonly addresses: PostalAddresses, private readonly saying: SayPostalAddress) {}

  @Query(() => PostalAddressType, { nullable: true, description: 'Where the letters of the person who asks go; null while they said none.' })
  @Can('signed-in')
  async myPostalAddress(@ActingActor() actor: Actor): Promise<PostalAddressType | null> {
    return actor.personId === null ? null : this.addresses.opened(actor.personId, actor);
  }

  @Query(() => PostalAddressType, { nullable: true, description: 'Where somebody’s letters go, one at a time. That you looked is recorded.' })
  @Can('members.coordinate')
  async postalAddress(@Args('memberId', { type: () => ID }) memberId: string, @ActingActor() actor: Actor): Promise<PostalAddressType | null> {
    return this.addresses.opened(idOf<'Member'>(memberId), actor);
  }

  @Mutation(() => PostalAddressType, { nullable: true, description: 'A member says where letters go; nothing takes it away.' })
  @Can('signed-in')
  async sayMyPostalAddress(@Args('address', { type: () => String, nullable: true }) address: string | null, @ActingActor() actor: Actor): Promise<PostalAddressType | null> {
    if (actor.personId === null) throw new Refusal('NOT_FOUND');
    return this.said(actor.personId as string as Id<'Member'>, address, actor);
  }

  @Mutation(() => PostalAddressType, { nullable: true, description: 'The member told us where letters go; nothing takes it away.' })
  @Can('members.coordinate')
  async sayPostalAddress(
    @Args('memberId', { type: () => ID }) memberId: string, @Args('address', { type: () => String, nullable: true }) address: string | null, @ActingActor() actor: Actor,
  ): Promise<PostalAddressType | null> {
    return this.said(idOf<'Member'>(memberId), address, actor);
  }

  private async said(memberId: Id<'Member'>, address: string | null, actor: Actor): Promise<PostalAddressType | null> {
    await this.saying.run(memberId, address, actor);
    return this.addresses.opened(memberId, actor);
  }
}
