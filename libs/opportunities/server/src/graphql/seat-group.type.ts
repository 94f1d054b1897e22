import type { MemberKind } from '@alongside/opportunities/rules';
import { Can } from '@alongside/platform/auth';
import { Field, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('SeatGroup')
@Can('inherit')
export class SeatGroupType {
  @Field(() => String, { description: 'parent-carer or young-person' }) kind: MemberKind;
  @Field(() => Int) count: number;
  @Field(() => Int) taken: number;
}
