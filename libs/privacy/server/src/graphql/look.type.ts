import type { Instant } from '@alongside/kernel';
import { Can } from '@alongside/platform/auth';
import { InstantScalar, wireEnum } from '@alongside/platform/graphql';
import { lookKinds, type LookKind } from '@alongside/privacy/rules';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

export const LookKindWord = wireEnum('LookKind', lookKinds);

@ObjectType('Look', { description: 'Somebody looked at what we hold about a person.' })
@Can('privacy.own-looks')
export class LookType {
  /** Whose things were looked at; the rule asks. */
  readonly personId: string;
  @Field(() => ID) id: string;
  @Field(() => InstantScalar) at: Instant;
  @Field(() => LookKindWord) what: LookKind;
  @Field(() => String, { nullable: true, description: 'Null when it was no person: the system, for its purpose.' }) who: string | null;
  @Field(() => String, { nullable: true, description: 'Whose pages they saw it on: that person had let them in.' }) lookingAlongWith: string | null;
  @Field(() => String, { nullable: true, description: 'Who sat beside them, on whose device, and saw it too.' }) supportedBy: string | null;
  @Field(() => [String], { description: 'The roles of who looked.' }) roles: readonly string[];
  @Field(() => Int, { description: 'How often within a quarter of an hour; for a list of work that names many, within a day.' }) times: number;
}
