/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type EndLookAlongMutationVariables = Exact<{ [key: string]: never; }>;


export type EndLookAlongMutation = { readonly endLookAlong: boolean };


export const EndLookAlongDocument = {"__meta__":{"documentId":"af93c213c365defd24c1427e0e2318cb37c5e2c861db785a724eca413184ea23"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndLookAlong"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endLookAlong"}}]}}]} as unknown as DocumentNode<EndLookAlongMutation, EndLookAlongMutationVariables>;