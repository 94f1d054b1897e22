import { Can } from '@alongside/platform/auth';
import { wireEnum } from '@alongside/platform/graphql';
import { trainingWays, type TrainingWay } from '@alongside/training/rules';
import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';

export const TrainingWayEnum = wireEnum('TrainingWay', trainingWays);

@ObjectType('TopicHours', { description: 'Hours on one topic, taught or watched, from closed registers.' })
@Can('inherit')
export class TopicHoursType {
  @Field(() => String, { nullable: true, description: 'The title of the course; null for a training that was no course.' }) topic: string | null;
  @Field(() => TrainingWayEnum) way: TrainingWay;
  @Field(() => Int) times: number;
  @Field(() => Float, { description: 'To the half hour.' }) hours: number;
}

@ObjectType('MemberTrainingHours')
@Can('training.plan')
export class MemberTrainingHoursType {
  @Field(() => ID) memberId: string;
  @Field(() => String) memberName: string;
  @Field(() => Int) times: number;
  @Field(() => Float) hours: number;
  @Field(() => [TopicHoursType]) topics: readonly TopicHoursType[];
}

@ObjectType('TrainingHours', { description: 'Hours our members gave at trainings from a day to a day, both included.' })
@Can('training.plan')
export class TrainingHoursType {
  @Field(() => [MemberTrainingHoursType], { description: 'Who gave most first.' }) members: readonly MemberTrainingHoursType[];
  @Field(() => [TopicHoursType], { description: 'Of all of them together.' }) topics: readonly TopicHoursType[];
  @Field(() => Int) times: number;
  @Field(() => Float) hours: number;
}
