/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type ContactWay =
  | 'CALL'
  | 'EMAIL'
  | 'IN_PERSON'
  | 'POST'
  | 'TEXT';

export type MyPostPageQueryVariables = Exact<{ [key: string]: never; }>;


export type MyPostPageQuery = { readonly myRecord: { readonly id: string, readonly reachBy: ReadonlyArray<ContactWay> } | null, readonly myPostalAddress: { readonly memberId: string, readonly lines: ReadonlyArray<string> } | null };

export type SayMyPostalAddressMutationVariables = Exact<{
  address?: string | null | undefined;
}>;


export type SayMyPostalAddressMutation = { readonly sayMyPostalAddress: { readonly memberId: string, readonly lines: ReadonlyArray<string> } | null };


export const MyPostPageDocument = {"__meta__":{"documentId":"602e18e40b56fc6089ad482938fff9d22795c72543ecfb22145abab3013478c5"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyPostPage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"myRecord"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reachBy"}}]}},{"kind":"Field","name":{"kind":"Name","value":"myPostalAddress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"memberId"}},{"kind":"Field","name":{"kind":"Name","value":"lines"}}]}}]}}]} as unknown as DocumentNode<MyPostPageQuery, MyPostPageQueryVariables>;
export const SayMyPostalAddressDocument = {"__meta__":{"documentId":"a94c0c26633293be40c7908a732e33f71bcc612b48a3fd326a7e8e75ab15978b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SayMyPostalAddress"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"address"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sayMyPostalAddress"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"address"},"value":{"kind":"Variable","name":{"kind":"Name","value":"address"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"memberId"}},{"kind":"Field","name":{"kind":"Name","value":"lines"}}]}}]}}]} as unknown as DocumentNode<SayMyPostalAddressMutation, SayMyPostalAddressMutationVariables>;