/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { PlainDate } from '@alongside/kernel';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type ActivityKind =
  | 'MEETING'
  | 'PANEL'
  | 'PROJECT'
  | 'TRAINING';

export type ArchiveReason =
  | 'ASKED_US'
  | 'DIED'
  | 'GROWN_OUT'
  | 'LOST_TOUCH'
  | 'MOVED_AWAY';

export type AroundSide =
  | 'LOOKS_AFTER'
  | 'WORKS_WITH';

export type CheckState =
  | 'EXEMPT'
  | 'EXPIRED'
  | 'EXPIRING'
  | 'MET'
  | 'NOT_STARTED'
  | 'OVERDUE'
  | 'REQUESTED';

export type ContactWay =
  | 'CALL'
  | 'EMAIL'
  | 'IN_PERSON'
  | 'POST'
  | 'TEXT';

export type KnownHow =
  | 'GUARDIAN_SAID'
  | 'OUR_SLIP'
  | 'SAW_PAPER'
  | 'THEY_SAID'
  | 'WORKER_SAID';

export type LineAudience =
  | 'HOSTS'
  | 'TEAM'
  | 'VENUE';

export type LinkState =
  | 'COUNTS'
  | 'NOT_CONFIRMED'
  | 'OVER_BY_AGE'
  | 'WAITS_FOR_OWN_YES';

export type MemberKind =
  | 'ADULT_LIVED_EXPERIENCE'
  | 'CARER'
  | 'CARE_EXPERIENCED_YOUNG_PERSON'
  | 'FOSTER_CARER'
  | 'KINSHIP_CARER'
  | 'PARENT'
  | 'YOUNG_PERSON'
  | 'YOUNG_PERSON_IN_CARE';

export type MemberStage =
  | 'ACTIVE'
  | 'LEAVING'
  | 'LEFT'
  | 'ONBOARDING'
  | 'RESTING';

export type PathwayStep =
  | 'CO_DELIVER'
  | 'LEAD'
  | 'PAID_ROLE'
  | 'SHADOW';

export type PutRightField =
  | 'BORN_ON'
  | 'CONTACT'
  | 'FULL_NAME'
  | 'KIND'
  | 'OWN_WORDS';

export type PutRightInput = {
  /** Left out: it stays as it is. */
  readonly bornOn?: PlainDate | null | undefined;
  readonly fullName: string;
  readonly kind: MemberKind;
  readonly knownHow: KnownHow;
};

export type ReferenceState =
  | 'AGREED'
  | 'CHANGE_ASKED'
  | 'WITHDRAWN'
  | 'WITH_MEMBER';

export type WelcomeStepName =
  | 'AGREEMENT'
  | 'CHECKS'
  | 'FIRST_DATE'
  | 'GUARDIAN'
  | 'MET'
  | 'PAYMENT'
  | 'SAFE_CONTACT'
  | 'WALLET';

export type PersonPageQueryVariables = Exact<{
  id: string;
}>;


export type PersonPageQuery = { readonly member: { readonly id: string, readonly knownAs: string, readonly fullName: string | null, readonly kind: MemberKind, readonly stage: MemberStage, readonly restUntil: PlainDate | null, readonly leavesOn: PlainDate | null, readonly metOn: PlainDate | null, readonly joinedOn: PlainDate, readonly youngAge: number | null, readonly strengths: string | null, readonly interests: ReadonlyArray<string>, readonly reachBy: ReadonlyArray<ContactWay>, readonly reachNote: string | null, readonly email: string | null, readonly phone: string | null, readonly inUseId: string | null, readonly inUseName: string | null, readonly welcomeSteps: ReadonlyArray<{ readonly name: WelcomeStepName, readonly done: boolean, readonly needed: boolean }> | null, readonly involvement: { readonly memberId: string, readonly since: PlainDate | null, readonly months: number | null, readonly dates: number | null, readonly hours: number | null } | null, readonly accessLines: ReadonlyArray<{ readonly id: string, readonly words: string, readonly seenBy: LineAudience }> | null, readonly profile: { readonly id: string, readonly wants: string | null, readonly wonts: string | null, readonly important: string | null, readonly voicemail: string | null, readonly mostAMonth: number | null, readonly ratherNot: ReadonlyArray<ActivityKind> | null, readonly safeTimes: ReadonlyArray<{ readonly words: string }> | null, readonly times: ReadonlyArray<{ readonly words: string }> | null, readonly away: ReadonlyArray<{ readonly from: PlainDate, readonly to: PlainDate }> | null, readonly busy: ReadonlyArray<{ readonly words: string, readonly until: PlainDate | null, readonly except: ReadonlyArray<PlainDate> }> | null } | null, readonly checks: ReadonlyArray<{ readonly code: string, readonly name: string, readonly state: CheckState, readonly until: PlainDate | null, readonly askedOn: PlainDate | null, readonly dueBy: PlainDate | null }> | null, readonly peopleAround: ReadonlyArray<{ readonly id: string, readonly side: AroundSide, readonly name: string | null, readonly relation: string, readonly job: string | null, readonly phone: string | null, readonly state: LinkState }> | null, readonly askAgain: ReadonlyArray<{ readonly id: string }> | null, readonly alsoSaid: ReadonlyArray<{ readonly id: string, readonly wonts: string | null, readonly ratherNot: ReadonlyArray<ActivityKind>, readonly safeTimes: ReadonlyArray<string>, readonly reachNote: string | null }> | null, readonly otherRecords: ReadonlyArray<{ readonly joinedId: string, readonly id: string, readonly knownAs: string, readonly fullName: string, readonly joinedAt: string, readonly joinedByName: string | null }> | null, readonly skillsWay: { readonly memberId: string, readonly parts: ReadonlyArray<{ readonly kind: ActivityKind, readonly times: number, readonly hours: number, readonly lastOn: PlainDate, readonly step: PathwayStep | null, readonly nextStep: PathwayStep | null, readonly offered: { readonly id: string, readonly step: PathwayStep } | null }>, readonly references: ReadonlyArray<{ readonly id: string, readonly state: ReferenceState, readonly words: string | null, readonly wish: string | null, readonly writtenOn: PlainDate, readonly writtenByName: string | null }> } | null } };

export type SkillsWayShownFragment = { readonly memberId: string, readonly parts: ReadonlyArray<{ readonly kind: ActivityKind, readonly times: number, readonly hours: number, readonly lastOn: PlainDate, readonly step: PathwayStep | null, readonly nextStep: PathwayStep | null, readonly offered: { readonly id: string, readonly step: PathwayStep } | null }>, readonly references: ReadonlyArray<{ readonly id: string, readonly state: ReferenceState, readonly words: string | null, readonly wish: string | null, readonly writtenOn: PlainDate, readonly writtenByName: string | null }> };

export type PartRecordsMutationVariables = Exact<{
  joinedId: string;
}>;


export type PartRecordsMutation = { readonly partRecords: boolean };

export type PutRecordRightMutationVariables = Exact<{
  memberId: string;
  input: PutRightInput;
}>;


export type PutRecordRightMutation = { readonly putRecordRight: { readonly id: string, readonly fullName: string | null, readonly kind: MemberKind, readonly youngAge: number | null, readonly putRight: ReadonlyArray<{ readonly id: string, readonly fields: ReadonlyArray<PutRightField>, readonly knownHow: KnownHow, readonly putRightAt: string }> | null } };

export type MeetMemberMutationVariables = Exact<{
  memberId: string;
}>;


export type MeetMemberMutation = { readonly meetMember: { readonly id: string, readonly stage: MemberStage, readonly metOn: PlainDate | null, readonly welcomeSteps: ReadonlyArray<{ readonly name: WelcomeStepName, readonly done: boolean, readonly needed: boolean }> | null } };

export type ArchiveMemberMutationVariables = Exact<{
  memberId: string;
  because: ArchiveReason;
}>;


export type ArchiveMemberMutation = { readonly archiveMember: { readonly id: string, readonly stage: MemberStage, readonly restUntil: PlainDate | null, readonly leavesOn: PlainDate | null } };

export type OfferStepMutationVariables = Exact<{
  memberId: string;
  kind: ActivityKind;
  step: PathwayStep;
}>;


export type OfferStepMutation = { readonly offerStep: { readonly memberId: string, readonly parts: ReadonlyArray<{ readonly kind: ActivityKind, readonly times: number, readonly hours: number, readonly lastOn: PlainDate, readonly step: PathwayStep | null, readonly nextStep: PathwayStep | null, readonly offered: { readonly id: string, readonly step: PathwayStep } | null }>, readonly references: ReadonlyArray<{ readonly id: string, readonly state: ReferenceState, readonly words: string | null, readonly wish: string | null, readonly writtenOn: PlainDate, readonly writtenByName: string | null }> } };

export type WriteReferenceMutationVariables = Exact<{
  memberId: string;
  words: string;
}>;


export type WriteReferenceMutation = { readonly writeReference: { readonly memberId: string, readonly parts: ReadonlyArray<{ readonly kind: ActivityKind, readonly times: number, readonly hours: number, readonly lastOn: PlainDate, readonly step: PathwayStep | null, readonly nextStep: PathwayStep | null, readonly offered: { readonly id: string, readonly step: PathwayStep } | null }>, readonly references: ReadonlyArray<{ readonly id: string, readonly state: ReferenceState, readonly words: string | null, readonly wish: string | null, readonly writtenOn: PlainDate, readonly writtenByName: string | null }> } };

export type RewriteReferenceMutationVariables = Exact<{
  id: string;
  words: string;
}>;


export type RewriteReferenceMutation = { readonly rewriteReference: { readonly memberId: string, readonly parts: ReadonlyArray<{ readonly kind: ActivityKind, readonly times: number, readonly hours: number, readonly lastOn: PlainDate, readonly step: PathwayStep | null, readonly nextStep: PathwayStep | null, readonly offered: { readonly id: string, readonly step: PathwayStep } | null }>, readonly references: ReadonlyArray<{ readonly id: string, readonly state: ReferenceState, readonly words: string | null, readonly wish: string | null, readonly writtenOn: PlainDate, readonly writtenByName: string | null }> } };

export type WithdrawReferenceMutationVariables = Exact<{
  id: string;
}>;


export type WithdrawReferenceMutation = { readonly withdrawReference: { readonly memberId: string, readonly parts: ReadonlyArray<{ readonly kind: ActivityKind, readonly times: number, readonly hours: number, readonly lastOn: PlainDate, readonly step: PathwayStep | null, readonly nextStep: PathwayStep | null, readonly offered: { readonly id: string, readonly step: PathwayStep } | null }>, readonly references: ReadonlyArray<{ readonly id: string, readonly state: ReferenceState, readonly words: string | null, readonly wish: string | null, readonly writtenOn: PlainDate, readonly writtenByName: string | null }> } };

export type WhereLettersGoQueryVariables = Exact<{
  memberId: string;
}>;


export type WhereLettersGoQuery = { readonly postalAddress: { readonly memberId: string, readonly lines: ReadonlyArray<string> } | null };

export type SayWhereLettersGoMutationVariables = Exact<{
  memberId: string;
  address?: string | null | undefined;
}>;


export type SayWhereLettersGoMutation = { readonly sayPostalAddress: { readonly memberId: string, readonly lines: ReadonlyArray<string> } | null };

export type BirthDateQueryVariables = Exact<{
  memberId: string;
}>;


export type BirthDateQuery = { readonly birthDate: PlainDate | null };

export const SkillsWayShownFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SkillsWayShown"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SkillsWay"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"memberId"}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"times"}},{"kind":"Field","name":{"kind":"Name","value":"hours"}},{"kind":"Field","name":{"kind":"Name","value":"lastOn"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"offered"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"step"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"references"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"wish"}},{"kind":"Field","name":{"kind":"Name","value":"writtenOn"}},{"kind":"Field","name":{"kind":"Name","value":"writtenByName"}}]}}]}}]} as unknown as DocumentNode<SkillsWayShownFragment, unknown>;
export const PersonPageDocument = {"__meta__":{"documentId":"aa122d8ad105d505c635032d9e50fb78391a79c9d37907c0634bfe28c1047bb4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PersonPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"member"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"knownAs"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"restUntil"}},{"kind":"Field","name":{"kind":"Name","value":"leavesOn"}},{"kind":"Field","name":{"kind":"Name","value":"metOn"}},{"kind":"Field","name":{"kind":"Name","value":"welcomeSteps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"needed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"joinedOn"}},{"kind":"Field","name":{"kind":"Name","value":"involvement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"memberId"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"months"}},{"kind":"Field","name":{"kind":"Name","value":"dates"}},{"kind":"Field","name":{"kind":"Name","value":"hours"}}]}},{"kind":"Field","name":{"kind":"Name","value":"youngAge"}},{"kind":"Field","name":{"kind":"Name","value":"strengths"}},{"kind":"Field","name":{"kind":"Name","value":"interests"}},{"kind":"Field","name":{"kind":"Name","value":"reachBy"}},{"kind":"Field","name":{"kind":"Name","value":"reachNote"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"accessLines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"seenBy"}}]}},{"kind":"Field","name":{"kind":"Name","value":"profile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"wants"}},{"kind":"Field","name":{"kind":"Name","value":"wonts"}},{"kind":"Field","name":{"kind":"Name","value":"important"}},{"kind":"Field","name":{"kind":"Name","value":"voicemail"}},{"kind":"Field","name":{"kind":"Name","value":"mostAMonth"}},{"kind":"Field","name":{"kind":"Name","value":"ratherNot"}},{"kind":"Field","name":{"kind":"Name","value":"safeTimes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"words"}}]}},{"kind":"Field","name":{"kind":"Name","value":"times"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"words"}}]}},{"kind":"Field","name":{"kind":"Name","value":"away"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}},{"kind":"Field","name":{"kind":"Name","value":"busy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"except"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"checks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"askedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueBy"}}]}},{"kind":"Field","name":{"kind":"Name","value":"peopleAround"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"side"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"relation"}},{"kind":"Field","name":{"kind":"Name","value":"job"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"askAgain"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"inUseId"}},{"kind":"Field","name":{"kind":"Name","value":"inUseName"}},{"kind":"Field","name":{"kind":"Name","value":"alsoSaid"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"wonts"}},{"kind":"Field","name":{"kind":"Name","value":"ratherNot"}},{"kind":"Field","name":{"kind":"Name","value":"safeTimes"}},{"kind":"Field","name":{"kind":"Name","value":"reachNote"}}]}},{"kind":"Field","name":{"kind":"Name","value":"otherRecords"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"joinedId"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"knownAs"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"joinedAt"}},{"kind":"Field","name":{"kind":"Name","value":"joinedByName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"skillsWay"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SkillsWayShown"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SkillsWayShown"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SkillsWay"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"memberId"}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"times"}},{"kind":"Field","name":{"kind":"Name","value":"hours"}},{"kind":"Field","name":{"kind":"Name","value":"lastOn"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"offered"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"step"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"references"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"wish"}},{"kind":"Field","name":{"kind":"Name","value":"writtenOn"}},{"kind":"Field","name":{"kind":"Name","value":"writtenByName"}}]}}]}}]} as unknown as DocumentNode<PersonPageQuery, PersonPageQueryVariables>;
export const PartRecordsDocument = {"__meta__":{"documentId":"b0bc9ecda7229b575e259c140069e94abc56684472d2b0e819e3724da1699669"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PartRecords"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"joinedId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"partRecords"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"joinedId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"joinedId"}}}]}]}}]} as unknown as DocumentNode<PartRecordsMutation, PartRecordsMutationVariables>;
export const PutRecordRightDocument = {"__meta__":{"documentId":"ca56c22e96d1458a625acd2ac6c597a614147d9327d869e816ba1068a2678b33"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PutRecordRight"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"memberId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PutRightInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"putRecordRight"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"memberId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"memberId"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"youngAge"}},{"kind":"Field","name":{"kind":"Name","value":"putRight"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fields"}},{"kind":"Field","name":{"kind":"Name","value":"knownHow"}},{"kind":"Field","name":{"kind":"Name","value":"putRightAt"}}]}}]}}]}}]} as unknown as DocumentNode<PutRecordRightMutation, PutRecordRightMutationVariables>;
export const MeetMemberDocument = {"__meta__":{"documentId":"ab8e5c2167e368c4cb36bb8f8005b74a295b011a8b37f5e24b4fbfdd4c6a25ae"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MeetMember"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"memberId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"meetMember"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"memberId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"memberId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"metOn"}},{"kind":"Field","name":{"kind":"Name","value":"welcomeSteps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"needed"}}]}}]}}]}}]} as unknown as DocumentNode<MeetMemberMutation, MeetMemberMutationVariables>;
export const ArchiveMemberDocument = {"__meta__":{"documentId":"15b45fa4c56c6e349477a3fa9a993de798b4040c5cb5d0b3a46dae9c11b7f0c4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ArchiveMember"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"memberId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"because"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ArchiveReason"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"archiveMember"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"memberId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"memberId"}}},{"kind":"Argument","name":{"kind":"Name","value":"because"},"value":{"kind":"Variable","name":{"kind":"Name","value":"because"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"restUntil"}},{"kind":"Field","name":{"kind":"Name","value":"leavesOn"}}]}}]}}]} as unknown as DocumentNode<ArchiveMemberMutation, ArchiveMemberMutationVariables>;
export const OfferStepDocument = {"__meta__":{"documentId":"b0c66458ff699702e505de3d8d4f0acb5d1868cd2889c1bc36adbbf897838d77"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OfferStep"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"memberId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kind"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ActivityKind"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"step"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PathwayStep"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"offerStep"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"memberId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"memberId"}}},{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kind"}}},{"kind":"Argument","name":{"kind":"Name","value":"step"},"value":{"kind":"Variable","name":{"kind":"Name","value":"step"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SkillsWayShown"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SkillsWayShown"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SkillsWay"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"memberId"}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"times"}},{"kind":"Field","name":{"kind":"Name","value":"hours"}},{"kind":"Field","name":{"kind":"Name","value":"lastOn"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"offered"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"step"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"references"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"wish"}},{"kind":"Field","name":{"kind":"Name","value":"writtenOn"}},{"kind":"Field","name":{"kind":"Name","value":"writtenByName"}}]}}]}}]} as unknown as DocumentNode<OfferStepMutation, OfferStepMutationVariables>;
export const WriteReferenceDocument = {"__meta__":{"documentId":"a2f4177ca91f594e6374651bf2b174b79008dccdb59f635c13dc61087a67f499"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WriteReference"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"memberId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"words"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"writeReference"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"memberId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"memberId"}}},{"kind":"Argument","name":{"kind":"Name","value":"words"},"value":{"kind":"Variable","name":{"kind":"Name","value":"words"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SkillsWayShown"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SkillsWayShown"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SkillsWay"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"memberId"}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"times"}},{"kind":"Field","name":{"kind":"Name","value":"hours"}},{"kind":"Field","name":{"kind":"Name","value":"lastOn"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"offered"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"step"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"references"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"wish"}},{"kind":"Field","name":{"kind":"Name","value":"writtenOn"}},{"kind":"Field","name":{"kind":"Name","value":"writtenByName"}}]}}]}}]} as unknown as DocumentNode<WriteReferenceMutation, WriteReferenceMutationVariables>;
export const RewriteReferenceDocument = {"__meta__":{"documentId":"ac28fc7663bf07a9a13429b18ff6d6f552fea39f1245ae8c748a3c5871582637"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RewriteReference"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"words"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rewriteReference"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"words"},"value":{"kind":"Variable","name":{"kind":"Name","value":"words"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SkillsWayShown"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SkillsWayShown"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SkillsWay"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"memberId"}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"times"}},{"kind":"Field","name":{"kind":"Name","value":"hours"}},{"kind":"Field","name":{"kind":"Name","value":"lastOn"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"offered"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"step"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"references"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"wish"}},{"kind":"Field","name":{"kind":"Name","value":"writtenOn"}},{"kind":"Field","name":{"kind":"Name","value":"writtenByName"}}]}}]}}]} as unknown as DocumentNode<RewriteReferenceMutation, RewriteReferenceMutationVariables>;
export const WithdrawReferenceDocument = {"__meta__":{"documentId":"e87299d4d11273877478e071b8bb921d8aab52b729c929d41109c9a37a349854"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawReference"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawReference"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SkillsWayShown"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SkillsWayShown"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SkillsWay"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"memberId"}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"times"}},{"kind":"Field","name":{"kind":"Name","value":"hours"}},{"kind":"Field","name":{"kind":"Name","value":"lastOn"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"offered"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"step"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"references"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"wish"}},{"kind":"Field","name":{"kind":"Name","value":"writtenOn"}},{"kind":"Field","name":{"kind":"Name","value":"writtenByName"}}]}}]}}]} as unknown as DocumentNode<WithdrawReferenceMutation, WithdrawReferenceMutationVariables>;
export const WhereLettersGoDocument = {"__meta__":{"documentId":"0031bb53ae999a5cf336610ebc64f795dd7b4452aa93598088cc615b0bc2cca1"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhereLettersGo"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"memberId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"postalAddress"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"memberId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"memberId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"memberId"}},{"kind":"Field","name":{"kind":"Name","value":"lines"}}]}}]}}]} as unknown as DocumentNode<WhereLettersGoQuery, WhereLettersGoQueryVariables>;
export const SayWhereLettersGoDocument = {"__meta__":{"documentId":"800c387057d5739b9826f7e3c43d66a94446dfe76ce81a8e73eb7c80093b6257"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SayWhereLettersGo"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"memberId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"address"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sayPostalAddress"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"memberId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"memberId"}}},{"kind":"Argument","name":{"kind":"Name","value":"address"},"value":{"kind":"Variable","name":{"kind":"Name","value":"address"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"memberId"}},{"kind":"Field","name":{"kind":"Name","value":"lines"}}]}}]}}]} as unknown as DocumentNode<SayWhereLettersGoMutation, SayWhereLettersGoMutationVariables>;
export const BirthDateDocument = {"__meta__":{"documentId":"d6d744ed749967e3a89cca3f62ba477cf1f8ef1424a107e24dc36817949b8142"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BirthDate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"memberId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"birthDate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"memberId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"memberId"}}}]}]}}]} as unknown as DocumentNode<BirthDateQuery, BirthDateQueryVariables>;