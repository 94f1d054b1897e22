import { Can } from '@alongside/platform/auth';
import { Field, ObjectType } from '@nestjs/graphql';

@ObjectType('PublicContact', { description: 'A number to ring.' })
@Can('public')
export class PublicContactType {
  @Field(() => String) code: string;
  @Field(() => String) label: string;
  @Field(() => String) phone: string;
  @Field(() => String, { description: 'What it is for.' }) what: string;
  @Field(() => String, { description: 'When somebody answers, in words.' }) hours: string;
  @Field(() => Boolean, { description: 'Somebody answers now: London time, opening hours and bank holidays. False when the hours are not known.' }) isNow: boolean;
}
