import { id, Refusal, type Actor } from '@alongside/kernel';
import { ActingActor, Can } from '@alongside/platform/auth';
import { Args, Mutation, Resolver } from '@nestjs/graphql';

import { OpenCourse } from '../actions/open-course';
import { PlanDelivery } from '../actions/plan-delivery';
import { TrainingRead } from '../store/training.read';
import { CourseType } from './course.type';
import { TrainingDeliveryType } from './training-delivery.type';
import { OpenCourseInput, PlanDeliveryInput } from './training.inputs';

@Resolver()
export class PlanTrainingResolver {
  constructor(private readonly training: TrainingRead, private readonly open: OpenCourse, private readonly plan: PlanDelivery) {}

  @Mutation(() => CourseType)
  @Can('training.plan')
  async openCourse(@Args('input', { type: () => OpenCourseInput }) input: OpenCourseInput, @ActingActor() actor: Actor): Promise<CourseType> {
    const course = await this.open.run(input, actor);
    return { ...course, timesGiven: 0, peopleTaught: 0, evaluations: 0, usefulnessTotal: 0 };
  }

  @Mutation(() => TrainingDeliveryType, { description: 'Plans a date for a course and opens the session of its trainers.' })
  @Can('training.plan')
  async planDelivery(
    @Args('input', { type: () => PlanDeliveryInput }) input: PlanDeliveryInput,
    @Args('idempotencyKey', { type: () => String }) idempotencyKey: string,
    @ActingActor() actor: Actor,
  ): Promise<TrainingDeliveryType> {
    const deliveryId = await this.plan.run({ ...input, courseId: id<'Course'>(input.courseId), fit: input.fit ? { ...input.fit } : null }, idempotencyKey, actor);
    const [planned] = await this.training.many([deliveryId]);
    if (!planned) throw new Refusal('NOT_FOUND');
    return planned;
  }
}
