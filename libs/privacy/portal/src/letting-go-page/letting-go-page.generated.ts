/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type LettingGoState =
  | 'APPROVED'
  | 'DONE'
  | 'DROPPED'
  | 'FOUND';

export type LettingGoPageQueryVariables = Exact<{ [key: string]: never; }>;


export type LettingGoPageQuery = { readonly lettingsGo: ReadonlyArray<{ readonly id: string, readonly rule: string, readonly name: string | null, readonly foundAt: string, readonly state: LettingGoState, readonly counted: ReadonlyArray<{ readonly says: string, readonly rows: number, readonly stays: string | null }> }>, readonly legalHolds: ReadonlyArray<{ readonly id: string, readonly name: string, readonly setAt: string }>, readonly retentionRules: ReadonlyArray<{ readonly code: string, readonly record: string }> };

export type FindPastItsTimeMutationVariables = Exact<{ [key: string]: never; }>;


export type FindPastItsTimeMutation = { readonly findPastItsTime: number };

export type ApproveLettingGoMutationVariables = Exact<{
  id: string;
}>;


export type ApproveLettingGoMutation = { readonly approveLettingGo: LettingGoState };

export type DropLettingGoMutationVariables = Exact<{
  id: string;
}>;


export type DropLettingGoMutation = { readonly dropLettingGo: LettingGoState };

export type HoldRecordMutationVariables = Exact<{
  personId: string;
  reason: string;
}>;


export type HoldRecordMutation = { readonly holdRecord: boolean };

export type EndLegalHoldMutationVariables = Exact<{
  id: string;
}>;


export type EndLegalHoldMutation = { readonly endLegalHold: boolean };


export const LettingGoPageDocument = {"__meta__":{"documentId":"be5b840185a4cd911ed81594b76b8484e3d0634886fbecf14543d3c1c249acff"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LettingGoPage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lettingsGo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"counted"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"stays"}}]}},{"kind":"Field","name":{"kind":"Name","value":"foundAt"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"legalHolds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"setAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"retentionRules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"record"}}]}}]}}]} as unknown as DocumentNode<LettingGoPageQuery, LettingGoPageQueryVariables>;
export const FindPastItsTimeDocument = {"__meta__":{"documentId":"4a43f9175061bc8146525437a9f110c7fbfd6b8172a0138a5e9528981111969a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"FindPastItsTime"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"findPastItsTime"}}]}}]} as unknown as DocumentNode<FindPastItsTimeMutation, FindPastItsTimeMutationVariables>;
export const ApproveLettingGoDocument = {"__meta__":{"documentId":"7c6c59229c07e68002f6fdb51559ecca123e9d2b1dd361ae6dca4f7adbfe32cd"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ApproveLettingGo"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"approveLettingGo"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}]}}]} as unknown as DocumentNode<ApproveLettingGoMutation, ApproveLettingGoMutationVariables>;
export const DropLettingGoDocument = {"__meta__":{"documentId":"51a5332258410d04a2874806718d708a2c0d4a9dcc6e846ac9e5dcd3f71ba1c7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DropLettingGo"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dropLettingGo"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}]}}]} as unknown as DocumentNode<DropLettingGoMutation, DropLettingGoMutationVariables>;
export const HoldRecordDocument = {"__meta__":{"documentId":"6d31e64b6a166806b8d0d6769ac1cb1500c6f0cfa7bc4c5e55e5531407c5be73"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"HoldRecord"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"personId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"holdRecord"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"personId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"personId"}}},{"kind":"Argument","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}}]}]}}]} as unknown as DocumentNode<HoldRecordMutation, HoldRecordMutationVariables>;
export const EndLegalHoldDocument = {"__meta__":{"documentId":"87d46cf6ddd3a54ed9d319128f90967fe2b72b959a315d7742418c69714b63ee"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndLegalHold"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endLegalHold"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}]}}]} as unknown as DocumentNode<EndLegalHoldMutation, EndLegalHoldMutationVariables>;