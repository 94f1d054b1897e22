import type { ContactWay } from '@alongside/members/rules';
import { Field, InputType } from '@nestjs/graphql';

import { ContactWayEnum } from './member.type';
import { SafeTimeInput } from './profile.input';

@InputType('RecordCorrection', { description: 'What a person may put right about herself or himself. What is left out stays as it is; empty takes an answer away.' })
export class RecordCorrectionInput {
  @Field(() => String, { nullable: true }) knownAs?: string | null;
  @Field(() => String, { nullable: true }) strengths?: string | null;
  @Field(() => [String], { nullable: true }) interests?: string[] | null;
  @Field(() => [String], { nullable: true, description: 'Besides English: codes or names.' }) languages?: string[] | null;
  @Field(() => String, { nullable: true, description: 'What they want to do.' }) wants?: string | null;
  @Field(() => String, { nullable: true, description: 'What they will not do or talk about.' }) wonts?: string | null;
  @Field(() => String, { nullable: true, description: 'Who is important to them.' }) important?: string | null;
  @Field(() => String, { nullable: true, description: 'Taken together with the ways to get in touch.' }) email?: string | null;
  @Field(() => String, { nullable: true }) phone?: string | null;
  @Field(() => [ContactWayEnum], { nullable: true, description: 'Named: all that was said about getting in touch is replaced.' }) reachBy?: ContactWay[];
  @Field(() => String, { nullable: true }) reachNote?: string | null;
  @Field(() => [SafeTimeInput], { nullable: true, description: 'Nothing is sent outside of these; none: at any time.' }) safeTimes?: SafeTimeInput[] | null;
  @Field(() => String, { nullable: true, description: 'What a message on their phone may say.' }) voicemail?: string | null;
  @Field(() => String, { nullable: true, description: 'The first line of the access rider.' }) accessNeeds?: string | null;
}
