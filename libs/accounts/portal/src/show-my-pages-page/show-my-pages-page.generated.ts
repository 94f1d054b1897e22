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


export const ShowMyPagesDocument = {"__meta__":{"documentId":"044d755c2870706f5a1b715190cdc9be6d5ac613154a88c5067ed895c92dd433"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ShowMyPages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"myLookAlong"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}}]}}]}}]} as unknown as DocumentNode<ShowMyPagesQuery, ShowMyPagesQueryVariables>;
export const OfferLookAlongDocument = {"__meta__":{"documentId":"025bcd3b3d27c3f7c64eacb7e7de05695a311e5e7dab57d33c6a21b1f44eb5e4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OfferLookAlong"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"offerLookAlong"}}]}}]} as unknown as DocumentNode<OfferLookAlongMutation, OfferLookAlongMutationVariables>;
export const StopLookAlongDocument = {"__meta__":{"documentId":"59cf621da51c581eda3b050e9b6b7bb28f0de752f789f5fcf1b8d5cdac9ca9e0"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StopLookAlong"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endLookAlong"}}]}}]} as unknown as DocumentNode<StopLookAlongMutation, StopLookAlongMutationVariables>;