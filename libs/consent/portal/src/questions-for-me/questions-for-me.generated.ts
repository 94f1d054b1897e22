/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type ConsentState =
  | 'ASKED'
  | 'DUE_RENEWAL'
  | 'EXPIRED'
  | 'FROZEN'
  | 'GIVEN'
  | 'IN_DISCUSSION'
  | 'REFUSED'
  | 'SUPERSEDED'
  | 'WITHDRAWN';

export type PermissionAnswer =
  | 'NO'
  | 'TALK'
  | 'YES';

export type QuestionsForMeQueryVariables = Exact<{ [key: string]: never; }>;


export type QuestionsForMeQuery = { readonly myConsents: ReadonlyArray<{ readonly id: string, readonly state: ConsentState | null, readonly ownAnswer: PermissionAnswer | null }> };


export const QuestionsForMeDocument = {"__meta__":{"documentId":"abf94ae1968fbcc2a56e6cc8acf77003de53c4846f9e46124eba707413791843"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"QuestionsForMe"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"myConsents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"ownAnswer"}}]}}]}}]} as unknown as DocumentNode<QuestionsForMeQuery, QuestionsForMeQueryVariables>;