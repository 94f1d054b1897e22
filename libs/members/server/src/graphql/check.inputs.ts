import type { ActivityKind, DbsFee, DbsLevel, GatePay, ReferenceFrom, SeatKind } from '@alongside/members/rules';
import type { PlainDate } from '@alongside/kernel';
import { PlainDateScalar } from '@alongside/platform/graphql';
import { Field, ID, InputType, Int } from '@nestjs/graphql';

import { ActivityKindEnum, DbsFeeEnum, DbsLevelEnum, GatePayEnum, GateSeatEnum, ReferenceFromEnum } from './check.type';

@InputType('RequirementWords', { description: 'What is required, of whom, and from which day.' })
export class RequirementInput {
  @Field(() => String) name: string;
  @Field(() => String) why: string;
  @Field(() => [ActivityKindEnum]) activities: ActivityKind[];
  @Field(() => [GateSeatEnum]) seats: SeatKind[];
  @Field(() => GatePayEnum) pay: GatePay;
  @Field(() => Boolean, { nullable: true, description: 'A reference that stands only before dates which ask for one.' }) onDemand: boolean | null;
  @Field(() => Boolean, { nullable: true, description: 'It shows that a grown-up member is ready to watch over young people.' }) watching: boolean | null;
  @Field(() => DbsLevelEnum) dbsLevel: DbsLevel;
  @Field(() => Int) referenceLevel: number;
  @Field(() => Int, { nullable: true }) validMonths: number | null;
  @Field(() => PlainDateScalar) from: PlainDate;
}

@InputType('SeenCheck', { description: 'Somebody saw what was required.' })
export class SeenCheckInput {
  @Field(() => ID) memberId: string;
  @Field(() => ID) code: string;
  @Field(() => String, { nullable: true, description: 'Where it is found; one short line.' }) reference: string | null;
  @Field(() => Int, { nullable: true }) referenceLevel: number | null;
  @Field(() => PlainDateScalar, { nullable: true, description: 'The day on the reference.' }) referenceOn: PlainDate | null;
  @Field(() => ReferenceFromEnum, { nullable: true, description: 'As what whoever gave it knows them; never who.' }) referenceFrom: ReferenceFrom | null;
}

@InputType('SeenDbsCheck', { description: 'Somebody saw a DBS certificate. There is no field for what stands on it.' })
export class SeenDbsCheckInput {
  @Field(() => ID) memberId: string;
  @Field(() => ID) code: string;
  @Field(() => DbsLevelEnum) level: DbsLevel;
  @Field(() => DbsFeeEnum) fee: DbsFee;
  @Field(() => PlainDateScalar) certificateOn: PlainDate;
  @Field(() => String, { description: 'Twelve figures.' }) certificateNumber: string;
  @Field(() => Boolean, { description: 'The Update Service was looked at today.' }) updateService: boolean;
}
