import type { MemberKind } from '@alongside/opportunities/rules';
import { Can } from '@alongside/platform/auth';
import { Field, Int, ObjectType } from '@nestjs/graphql';

import { SeatKindEnum } from './enums';

@ObjectType('SeatGroup')
@Can('inherit')
export class SeatGroupType {
  @Field(() => SeatKindEnum) kind: MemberKind;
  @Field(() => Int) count: number;
  @Field(() => Int) taken: number;
}
