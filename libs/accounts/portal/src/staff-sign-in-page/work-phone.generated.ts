/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type MyDutiesQueryVariables = Exact<{ [key: string]: never; }>;


export type MyDutiesQuery = { readonly me: { readonly roles: ReadonlyArray<string> } | null };

export type SetMyWorkPhoneMutationVariables = Exact<{
  phone?: string | null | undefined;
}>;


export type SetMyWorkPhoneMutation = { readonly setMyWorkPhone: boolean };


export const MyDutiesDocument = {"__meta__":{"documentId":"4262bc21eae8cd931ff14f9a61f04870de472431ef3f61d14a88b4854a7a9490"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyDuties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"roles"}}]}}]}}]} as unknown as DocumentNode<MyDutiesQuery, MyDutiesQueryVariables>;
export const SetMyWorkPhoneDocument = {"__meta__":{"documentId":"2ce44f5aaaaa6662d75f84988bff91edb38e026c11184996282d3ead505bb496"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetMyWorkPhone"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"phone"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setMyWorkPhone"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"phone"},"value":{"kind":"Variable","name":{"kind":"Name","value":"phone"}}}]}]}}]} as unknown as DocumentNode<SetMyWorkPhoneMutation, SetMyWorkPhoneMutationVariables>;