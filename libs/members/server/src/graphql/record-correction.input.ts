import type { ContactWay } from '@alongside/members/rules';
import { Field, InputType } from '@nestjs/graphql';

import { ContactWayEnum } from './member.type';

@InputType('RecordCorrection', { description: 'What a person may put right about herself or himself.' })
export class RecordCorrectionInput {
  @Field(() => String) knownAs: string;
  @Field(() => String, { nullable: true }) strengths: string | null;
  @Field(() => [String]) interests: string[];
  @Field(() => [String], { nullable: true, description: 'Besides English: codes or names. Left out: stays as it is.' }) languages?: string[];
  @Field(() => String, { nullable: true }) email: string | null;
  @Field(() => String, { nullable: true }) phone: string | null;
  @Field(() => [ContactWayEnum]) reachBy: ContactWay[];
  @Field(() => String, { nullable: true }) reachNote: string | null;
  @Field(() => String, { nullable: true, description: 'Left out: stays as it is. Empty: taken away.' }) accessNeeds?: string | null;
}
