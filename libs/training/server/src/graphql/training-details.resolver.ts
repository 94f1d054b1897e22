import { Clock, hasRole, type Actor, type Id } from '@alongside/kernel';
import { ActingActor, Can } from '@alongside/platform/auth';
import { EventLog } from '@alongside/platform/events';
import type { GraphqlMetadata } from '@alongside/platform/graphql';
import { whyNotBook, whyNotEvaluate, whyNotGiveUp, type LearnerPlace } from '@alongside/training/rules';
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';

import { Trainers } from '../actions/trainers';
import { TrainingRead } from '../store/training.read';
import { MyPlaceType, TrainersType, TrainingDeliveryType } from './training-delivery.type';

type MyPlaces = Promise<ReadonlyMap<Id<'Delivery'>, LearnerPlace>>;

/** What depends on who asks: my place, what I may do with it, and what learners will change. */
@Resolver(() => TrainingDeliveryType)
export class TrainingDetailsResolver {
  constructor(private readonly training: TrainingRead, private readonly teachers: Trainers, private readonly clock: Clock, private readonly events: EventLog) {}

  @ResolveField(() => TrainersType)
  @Can('training.read')
  trainers(@Parent() { sessionId }: TrainingDeliveryType): Promise<TrainersType> {
    return this.teachers.of(sessionId);
  }

  @ResolveField(() => MyPlaceType, { nullable: true })
  @Can('training.read')
  async myPlace(@Parent() { id }: TrainingDeliveryType, @ActingActor() actor: Actor, @Context() metadata: GraphqlMetadata): Promise<MyPlaceType | null> {
    const mine = await this.mine(id, actor, metadata);
    return mine && { booked: mine.state === 'booked', usefulness: mine.evaluation?.usefulness ?? null, willChange: mine.evaluation?.willChange ?? null };
  }

  @ResolveField(() => [String], { description: 'What learners will change, without who said it. For trainers and coordinators; that somebody read it is recorded.' })
  @Can('training.read')
  async willChange(@Parent() { id }: TrainingDeliveryType, @ActingActor() actor: Actor): Promise<readonly string[]> {
    const words = hasRole(actor, 'trainer', 'coordinator') ? await this.training.willChange(id) : [];
    // Of the course and not of those who wrote it: a line at each of them would tell the log who said what.
    if (words.length > 0) await this.events.recordRead('training.learner-words-read', id, actor, { deliveryId: id });
    return words;
  }

  @ResolveField(() => String, { nullable: true })
  @Can('training.read')
  async whyNotBook(@Parent() delivery: TrainingDeliveryType, @ActingActor() actor: Actor, @Context() metadata: GraphqlMetadata): Promise<string | null> {
    return whyNotBook(delivery, delivery.placesTaken, await this.mine(delivery.id, actor, metadata), this.clock.now());
  }

  @ResolveField(() => String, { nullable: true })
  @Can('training.read')
  async whyNotGiveUp(@Parent() delivery: TrainingDeliveryType, @ActingActor() actor: Actor, @Context() metadata: GraphqlMetadata): Promise<string | null> {
    return whyNotGiveUp(delivery, await this.mine(delivery.id, actor, metadata), this.clock.now());
  }

  @ResolveField(() => String, { nullable: true })
  @Can('training.read')
  async whyNotEvaluate(@Parent() delivery: TrainingDeliveryType, @ActingActor() actor: Actor, @Context() metadata: GraphqlMetadata): Promise<string | null> {
    return whyNotEvaluate(delivery, await this.mine(delivery.id, actor, metadata));
  }

  /** My places are read once for a whole list. */
  private async mine(deliveryId: Id<'Delivery'>, { personId }: Actor, { loaders }: GraphqlMetadata): Promise<LearnerPlace | null> {
    if (!personId) return null;
    const places = (loaders.get(TrainingDetailsResolver) as MyPlaces | undefined) ?? this.placesOf(personId);
    loaders.set(TrainingDetailsResolver, places);
    return (await places).get(deliveryId) ?? null;
  }

  private async placesOf(personId: Id<'Person'>): MyPlaces {
    return new Map((await this.training.placesOf(personId)).map((place) => [place.deliveryId, place]));
  }
}
