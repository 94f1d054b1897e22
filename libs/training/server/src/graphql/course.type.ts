import type { Id } from '@alongside/kernel';
import { Can } from '@alongside/platform/auth';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('Course', { description: 'What members teach, and what became of it so far.' })
@Can('inherit')
export class CourseType {
  @Field(() => ID) id: Id<'Course'>;
  @Field(() => String) title: string;
  @Field(() => String) about: string;
  @Field(() => Int) mostLearners: number;
  @Field(() => Int) timesGiven: number;
  @Field(() => Int) peopleTaught: number;
  @Field(() => Int) evaluations: number;
  @Field(() => Int, { description: 'The sum of all marks from 1 to 5: divide by evaluations.' }) usefulnessTotal: number;
}
