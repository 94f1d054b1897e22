/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type PermissionsPageQueryVariables = Exact<{ [key: string]: never; }>;


export type PermissionsPageQuery = { readonly permissions: ReadonlyArray<{ readonly rule: string, readonly says: string, readonly guards: ReadonlyArray<string> }> };


export const PermissionsPageDocument = {"__meta__":{"documentId":"4dad71b5a378c6bb3503fd3de58646a7992e547f48efcbb452c5bb96e28f0a88"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PermissionsPage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"permissions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"guards"}}]}}]}}]} as unknown as DocumentNode<PermissionsPageQuery, PermissionsPageQueryVariables>;