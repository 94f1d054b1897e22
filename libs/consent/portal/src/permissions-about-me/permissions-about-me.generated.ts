/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { PlainDate } from '@alongside/kernel';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type PermissionState =
  | 'ASKED'
  | 'GIVEN'
  | 'IN_DISCUSSION'
  | 'REFUSED'
  | 'WITHDRAWN';

export type PermissionsAboutMeQueryVariables = Exact<{ [key: string]: never; }>;


export type PermissionsAboutMeQuery = { readonly permissionsAboutMe: ReadonlyArray<{ readonly id: string, readonly title: string, readonly heldOn: PlainDate, readonly answerBy: PlainDate, readonly state: PermissionState }> };


export const PermissionsAboutMeDocument = {"__meta__":{"documentId":"339fa13bf7c5d605f5c7085c23c942e9f3101add5767f3e19fa305dbd43c72f8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PermissionsAboutMe"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"permissionsAboutMe"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"answerBy"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]} as unknown as DocumentNode<PermissionsAboutMeQuery, PermissionsAboutMeQueryVariables>;