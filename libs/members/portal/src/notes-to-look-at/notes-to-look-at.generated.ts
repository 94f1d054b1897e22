/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type NoteToLookAtWhy =
  | 'ASKED_WHY'
  | 'REPLY'
  | 'REVIEW';

export type NotesToLookAtQueryVariables = Exact<{ [key: string]: never; }>;


export type NotesToLookAtQuery = { readonly notesToLookAt: ReadonlyArray<{ readonly noteId: string, readonly memberId: string, readonly memberName: string, readonly why: NoteToLookAtWhy, readonly since: string }> };


export const NotesToLookAtDocument = {"__meta__":{"documentId":"38795785d4fcb2fed10bcb42d48cc74c6b35daaa2fd2de80875a20c6b9f10c12"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NotesToLookAt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"notesToLookAt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"noteId"}},{"kind":"Field","name":{"kind":"Name","value":"memberId"}},{"kind":"Field","name":{"kind":"Name","value":"memberName"}},{"kind":"Field","name":{"kind":"Name","value":"why"}},{"kind":"Field","name":{"kind":"Name","value":"since"}}]}}]}}]} as unknown as DocumentNode<NotesToLookAtQuery, NotesToLookAtQueryVariables>;