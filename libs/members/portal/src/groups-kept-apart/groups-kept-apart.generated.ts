/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type GroupsKeptApartQueryVariables = Exact<{ [key: string]: never; }>;


export type GroupsKeptApartQuery = { readonly groupsKeptApart: ReadonlyArray<{ readonly id: string, readonly name: string | null, readonly keptApart: ReadonlyArray<{ readonly oneId: string, readonly oneName: string, readonly otherId: string, readonly otherName: string }> | null }> };


export const GroupsKeptApartDocument = {"__meta__":{"documentId":"4247ca900b99c979151db341351276966eb87ae4803a952d5818830239584192"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"GroupsKeptApart"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"groupsKeptApart"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"keptApart"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"oneId"}},{"kind":"Field","name":{"kind":"Name","value":"oneName"}},{"kind":"Field","name":{"kind":"Name","value":"otherId"}},{"kind":"Field","name":{"kind":"Name","value":"otherName"}}]}}]}}]}}]} as unknown as DocumentNode<GroupsKeptApartQuery, GroupsKeptApartQueryVariables>;