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

export type PermissionsToTalkAboutQueryVariables = Exact<{ [key: string]: never; }>;


export type PermissionsToTalkAboutQuery = { readonly permissionsToTalkAbout: ReadonlyArray<{ readonly id: string, readonly childName: string, readonly title: string, readonly heldOn: PlainDate, readonly state: PermissionState, readonly askedOf: ReadonlyArray<string> | null, readonly bringIn: ReadonlyArray<{ readonly id: string, readonly name: string, readonly relation: string, readonly phone: string | null }> | null }> };


export const PermissionsToTalkAboutDocument = {"__meta__":{"documentId":"4f0133e66f99f4392354c8344453a071238f5a2be947ce87c85284fa7404c37c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PermissionsToTalkAbout"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"permissionsToTalkAbout"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"childName"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"askedOf"}},{"kind":"Field","name":{"kind":"Name","value":"bringIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"relation"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}}]}}]}}]}}]} as unknown as DocumentNode<PermissionsToTalkAboutQuery, PermissionsToTalkAboutQueryVariables>;