import { knownHows, putRightFields, type KnownHow, type MemberKind, type PutRightField } from '@alongside/members/rules';
import type { Instant, PlainDate } from '@alongside/kernel';
import { Can, Holds } from '@alongside/platform/auth';
import { InstantScalar, PlainDateScalar, wireEnum } from '@alongside/platform/graphql';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';

import { MemberKindEnum } from './member.type';

export const KnownHowEnum = wireEnum('KnownHow', knownHows);
export const PutRightFieldEnum = wireEnum('PutRightField', putRightFields);

@ObjectType('PutRight', { description: 'What of a record the team put right, and how they knew.' })
@Holds('person', 'above')
@Can('members.read')
export class PutRightType {
  @Field(() => ID) id: string;
  @Field(() => [PutRightFieldEnum]) fields: readonly PutRightField[];
  @Field(() => KnownHowEnum) knownHow: KnownHow;
  @Field(() => InstantScalar) putRightAt: Instant;
}

@InputType('PutRightInput')
export class PutRightInput {
  @Field(() => String) fullName: string;
  @Field(() => MemberKindEnum) kind: MemberKind;
  @Field(() => PlainDateScalar, { nullable: true, description: 'Left out: it stays as it is.' }) bornOn: PlainDate | null;
  @Field(() => KnownHowEnum) knownHow: KnownHow;
}
