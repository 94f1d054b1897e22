import { id as idOf, type Actor, type Instant } from '@alongside/kernel';
import { ActingActor, Can } from '@alongside/platform/auth';
import { InstantScalar } from '@alongside/platform/graphql';
import { Args, Field, ID, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';

import { EndLookAlong } from '../actions/end-look-along';
import { LookAlongWith } from '../actions/look-along-with';
import { OfferLookAlong } from '../actions/offer-look-along';
import { LookAlongRead } from '../store/look-along.read';

@ObjectType('LookAlong', { description: 'Somebody may see, or sees, the pages of the person who asks.' })
@Can('signed-in')
export class LookAlongType {
  @Field(() => String, { nullable: true, description: 'Who looks; null while the figures have not been used.' }) viewer: string | null;
  @Field(() => InstantScalar) endsAt: Instant;
}

/** Letting somebody of the team see one's own pages. */
@Resolver()
export class LookAlongResolver {
  constructor(
    private readonly offer: OfferLookAlong,
    private readonly lookAlongWith: LookAlongWith,
    private readonly end: EndLookAlong,
    private readonly read: LookAlongRead,
  ) {}

  @Query(() => LookAlongType, { nullable: true })
  @Can('signed-in')
  async myLookAlong(@ActingActor() actor: Actor): Promise<LookAlongType | null> {
    return actor.personId === null ? null : this.read.openOf(actor.personId);
  }

  @Mutation(() => String, { description: 'Six figures to read out, good for ten minutes. Shown once.' })
  @Can('accounts.offer-look-along')
  offerLookAlong(@ActingActor() actor: Actor): Promise<string> {
    return this.offer.run(actor);
  }

  @Mutation(() => Boolean, { description: 'This browser shows that person’s pages for twenty minutes, and can change nothing.' })
  @Can('accounts.look-along')
  async lookAlong(@Args('personId', { type: () => ID }) personId: string, @Args('figures', { type: () => String }) figures: string, @ActingActor() actor: Actor): Promise<boolean> {
    await this.lookAlongWith.run(idOf<'Person'>(personId), figures, actor);
    return true;
  }

  @Mutation(() => Boolean, { description: 'Ends it, from either side.' })
  @Can('accounts.stop-looking-along')
  async endLookAlong(@ActingActor() actor: Actor): Promise<boolean> {
    await this.end.run(actor);
    return true;
  }
}
