import { Clock, id, Refusal, wholeNumber, type Actor, type Id } from '@alongside/kernel';
import { ActingActor, Can } from '@alongside/platform/auth';
import type { DeliveryState } from '@alongside/training/rules';
import { Args, Float, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';

import { BookPlace } from '../actions/book-place';
import { EvaluateDelivery } from '../actions/evaluate-delivery';
import { GiveUpPlace } from '../actions/give-up-place';
import { MyTrainingOf } from '../actions/my-training';
import { TrainingRead } from '../store/training.read';
import { CourseType } from './course.type';
import { DeliveryStateWord, MyTrainingType, TrainingDeliveryType } from './training-delivery.type';

const MOST_LISTED = 100;
const DELIVERY_ID = { type: () => ID };

/** Courses and dates for everybody who learns or teaches, and a learner's own place. */
@Resolver(() => TrainingDeliveryType)
export class TrainingResolver {
  constructor(
    private readonly training: TrainingRead,
    private readonly my: MyTrainingOf,
    private readonly book: BookPlace,
    private readonly giveUp: GiveUpPlace,
    private readonly evaluate: EvaluateDelivery,
    private readonly clock: Clock,
  ) {}

  @Query(() => [CourseType])
  @Can('training.read')
  courses(): Promise<CourseType[]> {
    return this.training.courses();
  }

  @Query(() => [TrainingDeliveryType], { description: 'Planned: the nearest first. Delivered: the latest first.' })
  @Can('training.read')
  trainingDeliveries(
    @Args('state', { type: () => DeliveryStateWord, defaultValue: 'planned' }) state: DeliveryState,
    @Args('first', { type: () => Int, defaultValue: 20 }) first: number,
  ): Promise<TrainingDeliveryType[]> {
    const most = wholeNumber(first, 'first', 1, MOST_LISTED);
    return state === 'planned' ? this.training.coming(this.clock.today(), most) : this.training.given(most);
  }

  @Query(() => MyTrainingType)
  @Can('training.read')
  async myTraining(@ActingActor() actor: Actor): Promise<MyTrainingType> {
    return actor.personId ? this.my.person(actor.personId) : { teaching: [], learning: [] };
  }

  @Mutation(() => TrainingDeliveryType)
  @Can('training.learn')
  async bookTrainingPlace(@Args('deliveryId', DELIVERY_ID) deliveryId: string, @ActingActor() actor: Actor): Promise<TrainingDeliveryType> {
    const place = await this.book.run(id<'Delivery'>(deliveryId), actor);
    return this.delivery(place.deliveryId);
  }

  @Mutation(() => TrainingDeliveryType)
  @Can('training.learn')
  async giveUpTrainingPlace(@Args('deliveryId', DELIVERY_ID) deliveryId: string, @ActingActor() actor: Actor): Promise<TrainingDeliveryType> {
    const place = await this.giveUp.run(id<'Delivery'>(deliveryId), actor);
    return this.delivery(place.deliveryId);
  }

  @Mutation(() => TrainingDeliveryType)
  @Can('training.learn')
  async evaluateTraining(
    @Args('deliveryId', DELIVERY_ID) deliveryId: string,
    @Args('usefulness', { type: () => Float, description: '1 not at all, 5 very' }) usefulness: number,
    @Args('willChange', { type: () => String }) willChange: string,
    @ActingActor() actor: Actor,
  ): Promise<TrainingDeliveryType> {
    const place = await this.evaluate.run(id<'Delivery'>(deliveryId), { usefulness, willChange }, actor);
    return this.delivery(place.deliveryId);
  }

  private async delivery(deliveryId: Id<'Delivery'>): Promise<TrainingDeliveryType> {
    const [found] = await this.training.many([deliveryId]);
    if (!found) throw new Refusal('NOT_FOUND');
    return found;
  }
}
