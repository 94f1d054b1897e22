import { WhoFitsInput } from '@alongside/opportunities/server';
import { Field, Float, ID, InputType } from '@nestjs/graphql';

@InputType('OpenCourseInput')
export class OpenCourseInput {
  @Field(() => String) title: string;
  @Field(() => String) about: string;
  @Field(() => Float) mostLearners: number;
}

/** Text and plain numbers on purpose: what cannot be is refused by the name of its question, not by the wire. */
@InputType('PlanDeliveryInput')
export class PlanDeliveryInput {
  @Field(() => ID) courseId: string;
  @Field(() => String, { description: 'YYYY-MM-DD' }) heldOn: string;
  @Field(() => String, { description: 'HH:MM' }) startsAt: string;
  @Field(() => String, { description: 'HH:MM' }) endsAt: string;
  @Field(() => String) place: string;
  @Field(() => Float) parentSeats: number;
  @Field(() => Float) youngSeats: number;
  @Field(() => WhoFitsInput, { nullable: true, description: 'Which trainers it suits. Left out: everybody.' }) fit?: WhoFitsInput | null;
}
