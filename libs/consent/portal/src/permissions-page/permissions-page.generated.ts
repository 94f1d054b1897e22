/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { PlainDate } from '@alongside/kernel';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type PermissionAnswer =
  | 'NO'
  | 'TALK'
  | 'YES';

export type PermissionState =
  | 'ASKED'
  | 'GIVEN'
  | 'IN_DISCUSSION'
  | 'REFUSED'
  | 'WITHDRAWN';

export type PermissionsPageQueryVariables = Exact<{ [key: string]: never; }>;


export type PermissionsPageQuery = { readonly permissionsWaiting: ReadonlyArray<{ readonly id: string, readonly childName: string, readonly title: string, readonly heldOn: PlainDate, readonly startsAt: string, readonly endsAt: string, readonly place: string, readonly answerBy: PlainDate, readonly state: PermissionState, readonly myAnswer: PermissionAnswer | null, readonly whyNotAnswer: string | null, readonly words: { readonly question: string } | null }> };


export const PermissionsPageDocument = {"__meta__":{"documentId":"3f599190dbd788a5df7515911af291229b0961194eb2ef580702d2d962fe1805"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PermissionsPage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"permissionsWaiting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"childName"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"answerBy"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"myAnswer"}},{"kind":"Field","name":{"kind":"Name","value":"whyNotAnswer"}},{"kind":"Field","name":{"kind":"Name","value":"words"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"question"}}]}}]}}]}}]} as unknown as DocumentNode<PermissionsPageQuery, PermissionsPageQueryVariables>;