/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { PlainDate } from '@alongside/kernel';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
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


export type WhoIsNextQuery = { readonly suggestedMembers: { readonly fit: number, readonly cannot: number, readonly next: ReadonlyArray<{ readonly memberId: string, readonly memberName: string, readonly memberKind: SeatKind, readonly timesThisYear: number, readonly timesEver: number, readonly lastAskedOn: PlainDate | null, readonly interested: boolean, readonly apartFrom: ReadonlyArray<string>, readonly placeToLookAt: boolean, readonly saysWhen: string | null, readonly languages: ReadonlyArray<string> | null, readonly missing: ReadonlyArray<{ readonly code: string, readonly name: string, readonly reason: MissingReason, readonly until: PlainDate | null }> }> } };

export type AskMemberMutationVariables = Exact<{
  sessionId: string;
  memberIds: ReadonlyArray<string> | string;
  idempotencyKey: string;
}>;


export type AskMemberMutation = { readonly invite: { readonly id: string } };


export const WhoIsNextDocument = {"__meta__":{"documentId":"e2f4e51532b28ba9e63350d8c37f9a1bc3ca6156d7107ec13eb0288ee4b135df"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhoIsNext"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sessionId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"name"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"suggestedMembers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"sessionId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sessionId"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"6"}},{"kind":"Argument","name":{"kind":"Name","value":"name"},"value":{"kind":"Variable","name":{"kind":"Name","value":"name"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fit"}},{"kind":"Field","name":{"kind":"Name","value":"cannot"}},{"kind":"Field","name":{"kind":"Name","value":"next"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"memberId"}},{"kind":"Field","name":{"kind":"Name","value":"memberName"}},{"kind":"Field","name":{"kind":"Name","value":"memberKind"}},{"kind":"Field","name":{"kind":"Name","value":"timesThisYear"}},{"kind":"Field","name":{"kind":"Name","value":"timesEver"}},{"kind":"Field","name":{"kind":"Name","value":"lastAskedOn"}},{"kind":"Field","name":{"kind":"Name","value":"interested"}},{"kind":"Field","name":{"kind":"Name","value":"apartFrom"}},{"kind":"Field","name":{"kind":"Name","value":"placeToLookAt"}},{"kind":"Field","name":{"kind":"Name","value":"saysWhen"}},{"kind":"Field","name":{"kind":"Name","value":"languages"}},{"kind":"Field","name":{"kind":"Name","value":"missing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}}]}}]}}]}}]} as unknown as DocumentNode<WhoIsNextQuery, WhoIsNextQueryVariables>;
export const AskMemberDocument = {"__meta__":{"documentId":"83446828b2e06663386006d7dba13d2ab4c079e09418a03a10e1505f981af9e4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AskMember"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sessionId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"memberIds"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"invite"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"sessionId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sessionId"}}},{"kind":"Argument","name":{"kind":"Name","value":"memberIds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"memberIds"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<AskMemberMutation, AskMemberMutationVariables>;