/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { PlainDate } from '@alongside/kernel';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type FitGap =
  | 'AGE_NOT_KNOWN'
  | 'LANGUAGE'
  | 'RATHER_NOT'
  | 'TOO_OLD'
  | 'TOO_YOUNG';

export type MissingReason =
  | 'CHECK_ENDS_BEFORE'
  | 'CHECK_EXPIRED'
  | 'CHECK_NOT_STARTED'
  | 'CHECK_OVERDUE'
  | 'CHECK_REQUESTED'
  | 'FREE_CHECK_FOR_PAID_ROLE'
  | 'REFERENCE_NOT_ENOUGH';

export type SeatKind =
  | 'PARENT_CARER'
  | 'YOUNG_PERSON';

export type WhoIsNextQueryVariables = Exact<{
  sessionId: string;
  name?: string | null | undefined;
}>;


export type WhoIsNextQuery = { readonly suggestedMembers: { readonly fit: number, readonly cannot: number, readonly leftOutCount: number | null, readonly next: ReadonlyArray<{ readonly memberId: string, readonly memberName: string, readonly memberKind: SeatKind, readonly timesThisYear: number, readonly timesEver: number, readonly lastAskedOn: PlainDate | null, readonly interested: boolean, readonly shares: ReadonlyArray<string> | null, readonly speaksWanted: ReadonlyArray<string> | null, readonly ageFits: boolean | null, readonly apartFrom: ReadonlyArray<string>, readonly placeToLookAt: boolean, readonly saysWhen: string | null, readonly languages: ReadonlyArray<string> | null, readonly missing: ReadonlyArray<{ readonly code: string, readonly name: string, readonly reason: MissingReason, readonly until: PlainDate | null }> }>, readonly leftOut: ReadonlyArray<{ readonly memberId: string, readonly memberName: string, readonly memberKind: SeatKind, readonly gaps: ReadonlyArray<FitGap>, readonly languages: ReadonlyArray<string> }> | null } };

export type AskMemberMutationVariables = Exact<{
  sessionId: string;
  memberIds: ReadonlyArray<string> | string;
  idempotencyKey: string;
}>;


export type AskMemberMutation = { readonly invite: { readonly id: string } };

export type AskAllTheSameMutationVariables = Exact<{
  sessionId: string;
  memberId: string;
  reason: string;
  idempotencyKey: string;
}>;


export type AskAllTheSameMutation = { readonly askAllTheSame: { readonly id: string } };


export const WhoIsNextDocument = {"__meta__":{"documentId":"e47c56a2ee0f5fb01e802da4d1edd3c04bad5b4b8c6a1479c0b10d65c64df01f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhoIsNext"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sessionId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"name"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"suggestedMembers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"sessionId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sessionId"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"6"}},{"kind":"Argument","name":{"kind":"Name","value":"name"},"value":{"kind":"Variable","name":{"kind":"Name","value":"name"}}},{"kind":"Argument","name":{"kind":"Name","value":"leftOutFirst"},"value":{"kind":"IntValue","value":"12"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fit"}},{"kind":"Field","name":{"kind":"Name","value":"cannot"}},{"kind":"Field","name":{"kind":"Name","value":"leftOutCount"}},{"kind":"Field","name":{"kind":"Name","value":"next"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"memberId"}},{"kind":"Field","name":{"kind":"Name","value":"memberName"}},{"kind":"Field","name":{"kind":"Name","value":"memberKind"}},{"kind":"Field","name":{"kind":"Name","value":"timesThisYear"}},{"kind":"Field","name":{"kind":"Name","value":"timesEver"}},{"kind":"Field","name":{"kind":"Name","value":"lastAskedOn"}},{"kind":"Field","name":{"kind":"Name","value":"interested"}},{"kind":"Field","name":{"kind":"Name","value":"shares"}},{"kind":"Field","name":{"kind":"Name","value":"speaksWanted"}},{"kind":"Field","name":{"kind":"Name","value":"ageFits"}},{"kind":"Field","name":{"kind":"Name","value":"apartFrom"}},{"kind":"Field","name":{"kind":"Name","value":"placeToLookAt"}},{"kind":"Field","name":{"kind":"Name","value":"saysWhen"}},{"kind":"Field","name":{"kind":"Name","value":"languages"}},{"kind":"Field","name":{"kind":"Name","value":"missing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"leftOut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"memberId"}},{"kind":"Field","name":{"kind":"Name","value":"memberName"}},{"kind":"Field","name":{"kind":"Name","value":"memberKind"}},{"kind":"Field","name":{"kind":"Name","value":"gaps"}},{"kind":"Field","name":{"kind":"Name","value":"languages"}}]}}]}}]}}]} as unknown as DocumentNode<WhoIsNextQuery, WhoIsNextQueryVariables>;
export const AskMemberDocument = {"__meta__":{"documentId":"83446828b2e06663386006d7dba13d2ab4c079e09418a03a10e1505f981af9e4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AskMember"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sessionId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"memberIds"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"invite"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"sessionId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sessionId"}}},{"kind":"Argument","name":{"kind":"Name","value":"memberIds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"memberIds"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<AskMemberMutation, AskMemberMutationVariables>;
export const AskAllTheSameDocument = {"__meta__":{"documentId":"3f2cb02cdb71ff3d57109374d9f47d7caa661299a048e8f70c8546513b805de9"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AskAllTheSame"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sessionId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"memberId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"askAllTheSame"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"sessionId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sessionId"}}},{"kind":"Argument","name":{"kind":"Name","value":"memberId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"memberId"}}},{"kind":"Argument","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<AskAllTheSameMutation, AskAllTheSameMutationVariables>;