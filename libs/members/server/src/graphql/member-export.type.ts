import { exportFields, exportStates, type BroadKind, type ExportField, type ExportState } from '@alongside/members/rules';
import type { Instant, PlainDate } from '@alongside/kernel';
import { Can } from '@alongside/platform/auth';
import { InstantScalar, PlainDateScalar, wireEnum } from '@alongside/platform/graphql';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

import { WorkProgressType } from './member-import.type';
import { BroadKindEnum } from './member.type';

export const ExportFieldEnum = wireEnum('ExportField', exportFields);
export const ExportStateEnum = wireEnum('ExportState', exportStates);

@ObjectType('ExportPurpose', { description: 'What the data protection officer approved sheets of members for.' })
@Can('members.see-exports')
export class ExportPurposeType {
  @Field(() => ID) id: string;
  @Field(() => String) words: string;
  @Field(() => [ExportFieldEnum]) fields: readonly ExportField[];
  @Field(() => PlainDateScalar) approvedOn: PlainDate;
  @Field(() => PlainDateScalar, { nullable: true }) endedOn: PlainDate | null;
}

@ObjectType('MemberExport', { description: 'A sheet of members on its way out.' })
@Can('members.see-exports')
export class MemberExportType {
  @Field(() => ID) id: string;
  @Field(() => ID) purposeId: string;
  @Field(() => String) purpose: string;
  @Field(() => String) askedByName: string;
  @Field(() => [ExportFieldEnum]) fields: readonly ExportField[];
  @Field(() => BroadKindEnum, { nullable: true }) kind: BroadKind | null;
  @Field(() => InstantScalar) askedAt: Instant;
  @Field(() => ExportStateEnum) state: ExportState;
  @Field(() => Int) people: number;
  @Field(() => InstantScalar, { nullable: true }) keptUntil: Instant | null;
  @Field(() => WorkProgressType, { nullable: true }) progress: WorkProgressType | null;
}
