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

export type MyPaperPageQueryVariables = Exact<{ [key: string]: never; }>;


export type MyPaperPageQuery = { readonly myShelves: ReadonlyArray<{ readonly groupId: string | null, readonly groupName: string | null, readonly kind: SessionKind | null, readonly papers: ReadonlyArray<{ readonly id: string, readonly title: string, readonly inWords: string | null, readonly fileId: string, readonly pages: number, readonly version: number, readonly putAt: string }> }> };


export const MyPaperPageDocument = {"__meta__":{"documentId":"d089ae4ee21aa951ba1bb1343d60514d1769014323d28ec7d50c5c8b0a931217"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyPaperPage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"myShelves"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"groupId"}},{"kind":"Field","name":{"kind":"Name","value":"groupName"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"papers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"inWords"}},{"kind":"Field","name":{"kind":"Name","value":"fileId"}},{"kind":"Field","name":{"kind":"Name","value":"pages"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"putAt"}}]}}]}}]}}]} as unknown as DocumentNode<MyPaperPageQuery, MyPaperPageQueryVariables>;