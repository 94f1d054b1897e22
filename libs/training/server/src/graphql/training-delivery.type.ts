import type { ClockTime, Id, Instant, PlainDate } from '@alongside/kernel';
import { Can, Holds } from '@alongside/platform/auth';
import { PlainDateScalar, wireEnum } from '@alongside/platform/graphql';
import { deliveryStates, type DeliveryState } from '@alongside/training/rules';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

export const DeliveryStateWord = wireEnum('DeliveryState', deliveryStates);

@ObjectType('TrainingDelivery', { description: 'One time a course is given.' })
@Holds('score')
@Can('training.read')
export class TrainingDeliveryType {
  @Field(() => ID) id: Id<'Delivery'>;
  @Field(() => ID) courseId: Id<'Course'>;
  @Field(() => String) courseTitle: string;
  @Field(() => ID) sessionId: Id<'Session'>;
  @Field(() => DeliveryStateWord) state: DeliveryState;
  @Field(() => PlainDateScalar) heldOn: PlainDate;
  @Field(() => String) startsAt: ClockTime;
  @Field(() => String) endsAt: ClockTime;
  @Field(() => String) place: string;
  @Field(() => Int) places: number;
  @Field(() => Int) placesTaken: number;
  @Field(() => Int) evaluations: number;
  @Field(() => Int) usefulnessTotal: number;

  /** Not on the wire. */
  deliveredAt: Instant | null;
}

@ObjectType('Trainers', { description: 'Who teaches: first names of those who said yes, and how many seats are open.' })
@Can('inherit')
export class TrainersType {
  @Field(() => [String]) firstNames: readonly string[];
  @Field(() => Int) seats: number;
  @Field(() => Int) asked: number;
}

@ObjectType('MyPlace', { description: 'My own place on a delivery, and what I said about it.' })
@Holds('score')
@Can('training.read')
export class MyPlaceType {
  @Field(() => Boolean) booked: boolean;
  @Field(() => Int, { nullable: true }) usefulness: number | null;
  @Field(() => String, { nullable: true }) willChange: string | null;
}

@ObjectType('MyTraining', { description: 'My training of the last year and to come.' })
@Can('inherit')
export class MyTrainingType {
  @Field(() => [TrainingDeliveryType], { description: 'Deliveries I teach.' }) teaching: readonly TrainingDeliveryType[];
  @Field(() => [TrainingDeliveryType], { description: 'Deliveries I have a place on.' }) learning: readonly TrainingDeliveryType[];
}
