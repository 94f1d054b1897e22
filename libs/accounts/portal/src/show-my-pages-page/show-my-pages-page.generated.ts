/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type ShowMyPagesQueryVariables = Exact<{ [key: string]: never; }>;


export type ShowMyPagesQuery = { readonly myLookAlong: { readonly viewer: string | null, readonly endsAt: string } | null };

export type OfferLookAlongMutationVariables = Exact<{ [key: string]: never; }>;


export type OfferLookAlongMutation = { readonly offerLookAlong: string };

export type StopLookAlongMutationVariables = Exact<{ [key: string]: never; }>;


export type StopLookAlongMutation = { readonly endLookAlong: boolean };


export const ShowMyPagesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ShowMyPages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"myLookAlong"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}}]}}]}}]} as unknown as DocumentNode<ShowMyPagesQuery, ShowMyPagesQueryVariables>;
export const OfferLookAlongDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OfferLookAlong"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"offerLookAlong"}}]}}]} as unknown as DocumentNode<OfferLookAlongMutation, OfferLookAlongMutationVariables>;
export const StopLookAlongDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StopLookAlong"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endLookAlong"}}]}}]} as unknown as DocumentNode<StopLookAlongMutation, StopLookAlongMutationVariables>;