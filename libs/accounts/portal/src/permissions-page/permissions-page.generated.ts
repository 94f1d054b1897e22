/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type PermissionsPageQueryVariables = Exact<{ [key: string]: never; }>;


export type PermissionsPageQuery = { readonly permissions: ReadonlyArray<{ readonly rule: string, readonly says: string, readonly freshProof: boolean, readonly notWhileSupported: boolean, readonly whileLookingAlong: boolean, readonly guards: ReadonlyArray<string> }> };


export const PermissionsPageDocument = {"__meta__":{"documentId":"89f6e8ddb6e7fccc5a41709006654250de9403190cbaa88bb82b46b442f5659d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PermissionsPage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"permissions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"freshProof"}},{"kind":"Field","name":{"kind":"Name","value":"notWhileSupported"}},{"kind":"Field","name":{"kind":"Name","value":"whileLookingAlong"}},{"kind":"Field","name":{"kind":"Name","value":"guards"}}]}}]}}]} as unknown as DocumentNode<PermissionsPageQuery, PermissionsPageQueryVariables>;