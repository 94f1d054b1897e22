/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { PlainDate } from '@alongside/kernel';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type ContactWay =
  | 'CALL'
  | 'EMAIL'
  | 'IN_PERSON'
  | 'POST'
  | 'TEXT';

export type LikenessReason =
  | 'BIRTHDAY_TURNED'
  | 'NEAR_NAME'
  | 'SAME_BIRTHDAY'
  | 'SAME_EMAIL'
  | 'SAME_NAME'
  | 'SAME_PHONE';

export type LikenessState =
  | 'JOINED'
  | 'NOT_SAME'
  | 'OPEN';

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

export type ComparePageQueryVariables = Exact<{
  one: string;
  other: string;
}>;


export type ComparePageQuery = { readonly compareRecords: { readonly reasons: ReadonlyArray<LikenessReason>, readonly state: LikenessState | null, readonly safeWays: ReadonlyArray<ContactWay>, readonly sameBirthDate: boolean | null, readonly keptApart: ReadonlyArray<{ readonly oneId: string, readonly oneName: string, readonly otherId: string, readonly otherName: string }>, readonly one: { readonly id: string, readonly knownAs: string, readonly fullName: string, readonly kind: MemberKind, readonly stage: MemberStage, readonly joinedOn: PlainDate, readonly email: string | null, readonly phone: string | null, readonly reachBy: ReadonlyArray<ContactWay>, readonly interests: ReadonlyArray<string>, readonly peopleAround: ReadonlyArray<string>, readonly dates: number | null, readonly whyNotKeep: string | null }, readonly other: { readonly id: string, readonly knownAs: string, readonly fullName: string, readonly kind: MemberKind, readonly stage: MemberStage, readonly joinedOn: PlainDate, readonly email: string | null, readonly phone: string | null, readonly reachBy: ReadonlyArray<ContactWay>, readonly interests: ReadonlyArray<string>, readonly peopleAround: ReadonlyArray<string>, readonly dates: number | null, readonly whyNotKeep: string | null } } };

export type ComparedFragment = { readonly id: string, readonly knownAs: string, readonly fullName: string, readonly kind: MemberKind, readonly stage: MemberStage, readonly joinedOn: PlainDate, readonly email: string | null, readonly phone: string | null, readonly reachBy: ReadonlyArray<ContactWay>, readonly interests: ReadonlyArray<string>, readonly peopleAround: ReadonlyArray<string>, readonly dates: number | null, readonly whyNotKeep: string | null };

export type JoinRecordsMutationVariables = Exact<{
  keptId: string;
  otherId: string;
  idempotencyKey: string;
}>;


export type JoinRecordsMutation = { readonly joinRecords: string };

export type SayNotSameMutationVariables = Exact<{
  oneId: string;
  otherId: string;
}>;


export type SayNotSameMutation = { readonly sayNotSame: boolean };

export const ComparedFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Compared"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ComparedRecord"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"knownAs"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"joinedOn"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"reachBy"}},{"kind":"Field","name":{"kind":"Name","value":"interests"}},{"kind":"Field","name":{"kind":"Name","value":"peopleAround"}},{"kind":"Field","name":{"kind":"Name","value":"dates"}},{"kind":"Field","name":{"kind":"Name","value":"whyNotKeep"}}]}}]} as unknown as DocumentNode<ComparedFragment, unknown>;
export const ComparePageDocument = {"__meta__":{"documentId":"25108bd826090323e7df42a77aa6f8d1bf135279c7fdcca1520de88955ff6c47"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ComparePage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"one"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"other"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"compareRecords"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"oneId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"one"}}},{"kind":"Argument","name":{"kind":"Name","value":"otherId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"other"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reasons"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"safeWays"}},{"kind":"Field","name":{"kind":"Name","value":"sameBirthDate"}},{"kind":"Field","name":{"kind":"Name","value":"keptApart"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"oneId"}},{"kind":"Field","name":{"kind":"Name","value":"oneName"}},{"kind":"Field","name":{"kind":"Name","value":"otherId"}},{"kind":"Field","name":{"kind":"Name","value":"otherName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"one"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Compared"}}]}},{"kind":"Field","name":{"kind":"Name","value":"other"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Compared"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Compared"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ComparedRecord"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"knownAs"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"joinedOn"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"reachBy"}},{"kind":"Field","name":{"kind":"Name","value":"interests"}},{"kind":"Field","name":{"kind":"Name","value":"peopleAround"}},{"kind":"Field","name":{"kind":"Name","value":"dates"}},{"kind":"Field","name":{"kind":"Name","value":"whyNotKeep"}}]}}]} as unknown as DocumentNode<ComparePageQuery, ComparePageQueryVariables>;
export const JoinRecordsDocument = {"__meta__":{"documentId":"8cadb751684c99ffa6b59807ed8ef9011e4566f0a93f31b6502b36a4421d00fb"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"JoinRecords"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"keptId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"otherId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"joinRecords"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"keptId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"keptId"}}},{"kind":"Argument","name":{"kind":"Name","value":"otherId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"otherId"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}}}]}]}}]} as unknown as DocumentNode<JoinRecordsMutation, JoinRecordsMutationVariables>;
export const SayNotSameDocument = {"__meta__":{"documentId":"aa69be4b9221f88b78a8d34bd8294fb440282942ed8d901bca335510bd21e283"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SayNotSame"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"oneId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"otherId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sayNotSame"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"oneId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"oneId"}}},{"kind":"Argument","name":{"kind":"Name","value":"otherId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"otherId"}}}]}]}}]} as unknown as DocumentNode<SayNotSameMutation, SayNotSameMutationVariables>;