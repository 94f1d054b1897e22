import type { Instant } from '@alongside/kernel';
import { Can } from '@alongside/platform/auth';
import { InstantScalar, wireEnum } from '@alongside/platform/graphql';
import { anomalyCodes, type AnomalyCode } from '@alongside/privacy/rules';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

export const AnomalyRuleWord = wireEnum('AnomalyRule', anomalyCodes);

@ObjectType('LookAnomaly', { description: 'Looking that is worth a question; it has honest reasons too.' })
@Can('privacy.log')
export class LookAnomalyType {
  @Field(() => AnomalyRuleWord) rule: AnomalyCode;
  @Field(() => ID, { nullable: true }) whoId: string | null;
  @Field(() => String, { nullable: true, description: 'Null when many looked.' }) who: string | null;
  @Field(() => String, { nullable: true, description: 'Whose pages they saw all of it on: that person had let them in, or they sat beside them.' }) lookingAlongWith: string | null;
  @Field(() => ID, { nullable: true }) aboutId: string | null;
  @Field(() => String, { nullable: true, description: 'Null when many were looked at.' }) about: string | null;
  @Field(() => InstantScalar) at: Instant;
  @Field(() => Int, { description: 'How many people, or how many looks.' }) count: number;
}
