/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type BankCallPageQueryVariables = Exact<{
  id: string;
}>;


export type BankCallPageQuery = { readonly bankCallBack: { readonly id: string, readonly memberId: string, readonly memberName: string | null, readonly changedAt: string, readonly phone: string | null, readonly reachNote: string | null, readonly callsAreSafe: boolean, readonly numberChanged: boolean, readonly whyNotAnswer: string | null } };

export type BankChangeWasThemMutationVariables = Exact<{
  id: string;
}>;


export type BankChangeWasThemMutation = { readonly bankChangeWasThem: boolean };

export type BankChangeWasNotThemMutationVariables = Exact<{
  id: string;
}>;


export type BankChangeWasNotThemMutation = { readonly bankChangeWasNotThem: boolean };


export const BankCallPageDocument = {"__meta__":{"documentId":"7a501837f84cfd6ad8fc66182aa799aeea29a4ee795340a5d7a353ce0577d4a6"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BankCallPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bankCallBack"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"memberId"}},{"kind":"Field","name":{"kind":"Name","value":"memberName"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"reachNote"}},{"kind":"Field","name":{"kind":"Name","value":"callsAreSafe"}},{"kind":"Field","name":{"kind":"Name","value":"numberChanged"}},{"kind":"Field","name":{"kind":"Name","value":"whyNotAnswer"}}]}}]}}]} as unknown as DocumentNode<BankCallPageQuery, BankCallPageQueryVariables>;
export const BankChangeWasThemDocument = {"__meta__":{"documentId":"9d0f6057ab6cd22c4609de0e04485e9297b48a662650f01b5d816ead0014c9b2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BankChangeWasThem"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bankChangeWasThem"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}]}}]} as unknown as DocumentNode<BankChangeWasThemMutation, BankChangeWasThemMutationVariables>;
export const BankChangeWasNotThemDocument = {"__meta__":{"documentId":"21e2441505155759a3f024811f7a6710713d213b2fffa3f278942e5a9296add6"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BankChangeWasNotThem"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bankChangeWasNotThem"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}]}}]} as unknown as DocumentNode<BankChangeWasNotThemMutation, BankChangeWasNotThemMutationVariables>;