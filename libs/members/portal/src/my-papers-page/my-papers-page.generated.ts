/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type SessionKind =
  | 'MEETING'
  | 'PANEL'
  | 'PROJECT'
  | 'TRAINING';

export type MyPapersPageQueryVariables = Exact<{ [key: string]: never; }>;


export type MyPapersPageQuery = { readonly myShelves: ReadonlyArray<{ readonly groupId: string | null, readonly groupName: string | null, readonly kind: SessionKind | null, readonly papers: ReadonlyArray<{ readonly id: string, readonly title: string, readonly pages: number, readonly version: number, readonly putAt: string, readonly lookedAt: string | null }> }> };


export const MyPapersPageDocument = {"__meta__":{"documentId":"8b35e6c872106ec6c9d5786d4f015358d2c86b7c55e5499cab1ffa6391395fb0"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyPapersPage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"myShelves"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"groupId"}},{"kind":"Field","name":{"kind":"Name","value":"groupName"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"papers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"pages"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"putAt"}},{"kind":"Field","name":{"kind":"Name","value":"lookedAt"}}]}}]}}]}}]} as unknown as DocumentNode<MyPapersPageQuery, MyPapersPageQueryVariables>;